import type { Evidence, PublishedFigures } from '@shared/features/overview/contract';
import { targetStandings } from '@shared/features/risk/target-standing';
import { useMemo } from 'react';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { session, useProject } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { useWatched } from '../../kit/state/watched';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { useWideWindow } from '../../kit/ui/wide-window';
import { RingingRules } from '../tripwires/RingingRules';
import { ChangedList } from './ChangedList';
import { DecisionList } from './DecisionList';
import { DefinitionLadder } from './DefinitionLadder';
import { FirstSteps } from './first-steps/FirstSteps';
import { stepsAway, wantsSteps } from './first-steps/steps';
import { IllustrativeList } from './IllustrativeList';
import { LeadSentence } from './LeadSentence';
import { MaterialTable } from './MaterialTable';
import { RecentEvents } from './RecentEvents';
import { SinceLine } from './SinceLine';
import { TargetList } from './TargetList';
import { watchedByDefinition } from './watched-figures';
import './overview.css';

/** Screen a: how far one economy depends on China, under each definition, and what is being done about it. */
export function OverviewPage() {
  const known = useReference();
  const { economyId } = useStore(selection);
  const { value: evidence, notice } = useAnswer('evidence.load', null);
  const { value: published } = useAnswer('overview.figures', { economyId }, { patient: true });
  const project = useProject();
  const { isAway } = useStore(stepsAway);
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (known === null || evidence === null || published === null) return null;
  if (!wantsSteps(project, isAway))
    return <Overview known={known} evidence={evidence} published={published} />;
  return (
    <div className="ld-page" data-testid="overview-steps">
      <FirstSteps known={known} />
    </div>
  );
}

interface OverviewProps {
  readonly known: ReferenceLookup;
  readonly evidence: Evidence;
  readonly published: PublishedFigures;
}

function Overview({ known, evidence, published }: OverviewProps) {
  const { economyId, stage, year, scenarioId } = useStore(selection);
  const dataDate = useStore(session, ({ project }) => project?.dataDate ?? '');
  const { ids } = useWatched();
  const wide = useWideWindow();
  const { t } = useWords();
  const { value: rows } = useAnswer('overview.materials', { economyId, stage, year, scenarioId });
  const { value: views } = useAnswer('risk.targets', { economyId, year, scenarioId }, { patient: true });
  const standings = useMemo(() => targetStandings(views ?? []), [views]);
  const figures = useMemo(() => watchedByDefinition(published, economyId, ids), [published, economyId, ids]);
  const targets = evidence.targets.filter((target) => target.economyId === economyId);
  const target = targets.find(
    (row) => row.countryId !== null && ids.includes(row.countryId) && row.unit === 'percent',
  );
  const economyName = known.countryName(economyId);
  const economy = known.country(economyId);
  const economyNames = useMemo(
    () => [economyId, economy?.nameEn ?? '', economy?.nameJa ?? ''],
    [economyId, economy],
  );
  return (
    <div className="ld-page ld-overview ld-page-body ld-columns ld-content-start" data-testid="overview-page">
      <div className="ld-shrink">
        <LeadSentence
          figures={figures}
          materials={rows ?? []}
          economyName={economyName}
          stage={stage}
          year={year}
        />
        <p className="ld-definition ld-below-12">
          <PickedWords
            say={(word) =>
              t('overview.about', { economy: word('economy'), stage: word('stage'), year: word('year') })
            }
          />
        </p>
        {figures.length > 0 && (
          <div className="ld-overview-two ld-columns">
            <DefinitionLadder figures={figures} target={target} />
            <SinceLine
              published={published}
              events={evidence.events}
              economyId={economyId}
              target={target}
              economyNames={economyNames}
              height={wide ? 420 : 262}
            />
          </div>
        )}
        {rows !== null && <MaterialTable rows={rows} published={published} known={known} />}
      </div>
      <div className="ld-overview-side ld-columns ld-shrink ld-content-start">
        <RingingRules />
        <ChangedList />
        <DecisionList
          evidence={evidence}
          targets={targets}
          figures={figures}
          standings={standings}
          known={known}
          dataDate={dataDate}
          materials={rows ?? []}
        />
        {targets.length > 0 && (
          <TargetList
            targets={targets}
            figures={figures}
            standings={standings}
            views={views ?? []}
            year={year}
            dataDate={dataDate}
          />
        )}
        <RecentEvents events={evidence.events} />
        <IllustrativeList assumptions={evidence.assumptions} dataDate={dataDate} />
      </div>
    </div>
  );
}
