import type { StockTable } from '@shared/features/stocks/contract';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Shock } from '@shared/model/shock';
import { namesIn } from '@shared/report/names';
import { dayLabel } from '@shared/words/day-label';
import { useMemo } from 'react';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAfterPaint } from '../../kit/state/after-paint';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { select } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { showArea } from '../../shell/areas';
import { ExportDialog } from '../exporting/ExportDialog';
import type { Runs } from '../montecarlo/use-runs';
import { StressPanel } from '../stress/StressPanel';
import { stressState } from '../stress/stress-state';
import { SurePanel } from '../sure/SurePanel';
import { sureState } from '../sure/sure-state';
import { ClockSwitch } from './ClockSwitch';
import { HeadFigures } from './HeadFigures';
import { IdleShocks } from './IdleShocks';
import { LineClock } from './LineClock';
import { LineHeads } from './LineHeads';
import { MaterialClock } from './MaterialClock';
import { hasParent, RunCauses, RunStock } from './RunDetails';
import { RunFrame } from './RunFrame';
import { RunTabs } from './RunTabs';
import { isTrying, type Tried } from './scenario-draft';
import { useHeld } from './use-held';
import type { WhatIfRun } from './use-what-if';

interface RunViewProps {
  readonly run: WhatIfRun;
  readonly detail: ScenarioDetail | null;
  /** The scenario's own shocks as they stand in the editor. */
  readonly shocks: readonly Shock[];
  readonly reference: Reference;
  /** Stocks as the scenario has them; null while they are on their way. */
  readonly stocks: StockTable | null;
  readonly runs: Runs;
  /** What is being tried that is not kept. */
  readonly tried: Tried;
}

/** What a run says: four figures, the clock, the stock of what is selected, and what each use goes short of. */
export function RunView(props: RunViewProps) {
  const ids = props.run.view?.result.materials.map(({ materialId }) => materialId) ?? [];
  return (
    <MassOf ids={ids}>
      <Run key={props.run.view?.scenarioId} {...props} />
    </MassOf>
  );
}

function Run(props: RunViewProps) {
  const { run, detail, shocks, reference, stocks, runs, tried } = props;
  const words = useWords();
  const { t, f, language } = words;
  const { shown: stressShown } = useStore(stressState);
  const { shown: sureShown } = useStore(sureState);
  const clockRows = useStore(session, ({ preferences }) => preferences.clockRows);
  const { view, notice, selected } = run;
  const inForce = useMemo(
    () => [...(detail === null ? [] : inheritedInForce(detail)), ...shocks],
    [detail, shocks],
  );
  const details = useMemo(
    () => ({ view, detail, shocks: inForce, stocks, runs, selected, tried }),
    [view, detail, inForce, stocks, runs, selected, tried],
  );
  // Squares and heads follow the slider; what is drawn of the days comes a moment after the run that it is of.
  const later = useAfterPaint(useHeld(details, run.isOfNow));

  if (view === null)
    return (
      <div className="scn-run ld-stack ld-shrink">
        {notice !== null && <NoticeBar notice={notice} testId="run-notice" />}
      </div>
    );
  const { lines, line, materialId } = selected;
  const withParent = hasParent(view, detail);
  const from = dayLabel(view.window.start, language);
  return (
    <RunFrame view={view} job={run.job}>
      {notice !== null && <NoticeBar notice={notice} testId="run-notice" />}
      <div className="ld-row scn-run-title ld-fixed ld-below-8">
        <div className="ld-grow">
          <h1 className="ld-title">{detail === null ? view.scenarioName : words.nameOf(detail.scenario)}</h1>
          <div className="ld-definition">
            {t('scenarios.about', {
              economy: namesIn(reference, language)({ of: 'country', id: view.window.economyId }),
              stage: t(`stage.${view.window.stage}`),
              from,
              days: f.whole(view.window.days),
            })}
            {!stressShown && !sureShown && (
              <PickedWords say={(word) => t('scenarios.inHand', { material: word('material') })} />
            )}
          </div>
        </div>
        {!stressShown && !sureShown && <ClockSwitch rows={clockRows} />}
        <Button
          onClick={() => {
            select({ scenarioId: view.scenarioId });
            showArea('brief');
          }}
          data-testid="open-brief"
        >
          {t('brief.open')}
        </Button>
        <Button
          icon="export"
          onClick={() => openDialog(<ExportDialog scenarioId={view.scenarioId} />)}
          data-testid="open-export"
        >
          {t('scenarios.export')}
        </Button>
      </div>
      <IdleShocks idle={view.idle} window={view.window} reference={reference} />
      <RunTabs>
        {sureShown ? (
          <SurePanel scenarioId={view.scenarioId} trying={isTrying(tried)} />
        ) : stressShown ? (
          <StressPanel scenarioId={view.scenarioId} reference={reference} trying={isTrying(tried)} />
        ) : (
          <>
            {line === null ? (
              <>
                <HeadFigures view={view} reference={reference} hasParent={withParent} />
                <MaterialClock
                  view={view}
                  shocks={inForce}
                  reference={reference}
                  materialId={materialId}
                  onChoose={(id) => select({ materialId: id })}
                />
              </>
            ) : (
              <>
                <LineHeads view={view} reference={reference} hasParent={withParent} />
                <LineClock
                  view={view}
                  lines={lines}
                  shocks={inForce}
                  reference={reference}
                  chosenId={line.useId}
                />
              </>
            )}
            <RunStock {...later} reference={reference} />
          </>
        )}
      </RunTabs>
      <RunCauses {...later} reference={reference} />
    </RunFrame>
  );
}

/** The shocks of the parents, without those that are switched off. */
function inheritedInForce({ inheritedShocks, silenced }: ScenarioDetail): readonly Shock[] {
  return inheritedShocks.filter(({ id }) => !silenced.includes(id)).map(({ shock }) => shock);
}
