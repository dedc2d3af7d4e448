import { keyOf } from '@shared/features/projects/projects-report';
import { byId } from '@shared/model/catalogue';
import type { PlantProject } from '@shared/model/plant-project';
import { useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { StatusContent } from '../../shell/frame/StatusBar';
import { PlantList, SHOWN, type Shown } from './PlantList';
import { ProjectDetail } from './ProjectDetail';
import './projects.css';

/** Years behind the selected one that are in view. */
const YEARS_AHEAD = 5;

/** Plants and how their capacity comes, who has claimed it, and what a price floor for it costs. */
export function ProjectsPage() {
  const { t, f } = useWords();
  const known = useReference();
  const { economyId, year, scenarioId } = useStore(selection);
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const [shown, setShown] = useState<Shown>('coming');
  const [chosen, setChosen] = useState('');
  const [slip, setSlip] = useState<{ readonly rampId: string; readonly slipMonths: number } | null>(null);
  const asked = { economyId, from: year, to: year + YEARS_AHEAD, scenarioId };
  const { value: kept, notice } = useAnswer('projects.list', asked);
  const { value: tried } = useAnswer('projects.list', slip === null ? undefined : { ...asked, tried: slip });
  if (notice !== null)
    return (
      <div className="ld-pad">
        <NoticeBar notice={notice} />
      </div>
    );
  if (known === null || kept === null) return null;
  const listed = kept.projects.filter(SHOWN[shown]);
  const selected = kept.projects.find((one) => keyOf(one) === chosen) ?? listed[0] ?? kept.projects[0];
  const isTried = (one: PlantProject): boolean => one.ramp !== null && one.ramp.id === slip?.rampId;
  const now =
    selected === undefined ? undefined : tried?.projects.find((one) => keyOf(one) === keyOf(selected));
  return (
    <div className="ld-page ld-projects ld-columns ld-tall" data-testid="projects-page">
      <PlantList
        projects={kept.projects}
        shown={shown}
        onShow={setShown}
        chosen={selected === undefined ? '' : keyOf(selected)}
        onChoose={(key) => {
          setChosen(key);
          setSlip(null);
        }}
      />
      {selected !== undefined && (
        <MassOf ids={[selected.materialId]}>
          <ProjectDetail
            key={keyOf(selected)}
            kept={selected}
            now={isTried(selected) && now !== undefined ? now : selected}
            view={kept}
            scenario={byId(scenarios ?? [], scenarioId) ?? null}
            slip={isTried(selected) ? (slip?.slipMonths ?? null) : null}
            onSlip={(slipMonths) =>
              setSlip(
                slipMonths === null || selected.ramp === null
                  ? null
                  : { rampId: selected.ramp.id, slipMonths },
              )
            }
          />
        </MassOf>
      )}
      <StatusContent>
        {t('projects.status', { shown: f.whole(listed.length), all: f.whole(kept.projects.length) })}
      </StatusContent>
    </div>
  );
}
