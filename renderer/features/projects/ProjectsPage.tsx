import { keyOf } from '@shared/features/projects/projects-report';
import { byId } from '@shared/model/catalogue';
import type { PlantProject } from '@shared/model/plant-project';
import { useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { choice } from '../../kit/state/choice';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { StatusContent } from '../../shell/frame/StatusBar';
import { PlantList, SHOWN, type Shown } from './PlantList';
import { ProjectDetail } from './ProjectDetail';
import './projects.css';

/** Years behind the one in hand that are in view. */
const YEARS_AHEAD = 5;

/** Plants and how their capacity comes, who has claimed it, and what a price floor for it costs. */
export function ProjectsPage() {
  const { t, f } = useWords();
  const known = useReference();
  const { economyId, year, scenarioId } = useStore(choice);
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
  const inHand = kept.projects.find((one) => keyOf(one) === chosen) ?? listed[0] ?? kept.projects[0];
  const isTried = (one: PlantProject): boolean => one.ramp !== null && one.ramp.id === slip?.rampId;
  const now = inHand === undefined ? undefined : tried?.projects.find((one) => keyOf(one) === keyOf(inHand));
  return (
    <div className="ld-page ld-projects ld-columns" data-testid="projects-page">
      <PlantList
        projects={kept.projects}
        shown={shown}
        onShow={setShown}
        chosen={inHand === undefined ? '' : keyOf(inHand)}
        onChoose={(key) => {
          setChosen(key);
          setSlip(null);
        }}
      />
      {inHand !== undefined && (
        <MassOf ids={[inHand.materialId]}>
          <ProjectDetail
            key={keyOf(inHand)}
            kept={inHand}
            now={isTried(inHand) && now !== undefined ? now : inHand}
            view={kept}
            scenario={byId(scenarios ?? [], scenarioId) ?? null}
            slip={isTried(inHand) ? (slip?.slipMonths ?? null) : null}
            onSlip={(slipMonths) =>
              setSlip(
                slipMonths === null || inHand.ramp === null ? null : { rampId: inHand.ramp.id, slipMonths },
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
