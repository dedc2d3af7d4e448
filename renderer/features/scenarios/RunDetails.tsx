import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { StockTable } from '@shared/features/stocks/contract';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Shock } from '@shared/model/shock';
import { memo } from 'react';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { RunsPanel } from '../montecarlo/RunsPanel';
import type { Runs } from '../montecarlo/use-runs';
import { MovedCauses } from './MovedCauses';
import { ShortfallTable } from './ShortfallTable';
import { StockSection } from './StockSection';
import { SupplySection } from './SupplySection';
import { isTrying, type Tried } from './scenario-draft';
import type { SelectedUse } from './use-selected-use';

interface RunDetailsProps {
  /** Null while nothing has been run. */
  readonly view: ShownRun | null;
  readonly detail: ScenarioDetail | null;
  /** All that are in force. */
  readonly shocks: readonly Shock[];
  readonly reference: Reference;
  /** Stocks as the scenario has them; null while they are on their way. */
  readonly stocks: StockTable | null;
  readonly runs: Runs;
  readonly selected: SelectedUse;
  /** What is being tried that is not kept. */
  readonly tried: Tried;
}

/** The selected material day by day: its stock, and what each use goes short of. Memoised: it follows a slider a moment later. */
export const RunStock = memo(Stock);

function Stock({ view, detail, reference, stocks, runs, tried }: RunDetailsProps) {
  const { t } = useWords();
  const found = materialsOf(view);
  if (view === null || found === null) return null;
  const { result, ghost } = found;
  return (
    <MassOf ids={[result.materialId]}>
      <StockSection
        view={view}
        result={result}
        ghost={ghost}
        ghostName={t(hasParent(view, detail) ? 'scenarios.ghostName.parent' : 'scenarios.ghostName.plan')}
        minimum={
          stocks?.groups.find(({ materialId }) => materialId === result.materialId)?.total.minimum ?? null
        }
        // A band of runs that the curve before it does not belong to would mislead.
        sampled={runs.stale || isTrying(tried) ? null : (runs.kept?.view.result ?? null)}
        reference={reference}
      />
      <SupplySection view={view} result={result} reference={reference} />
      <ShortfallTable result={result} ghost={ghost} reference={reference} start={view.window.start} />
    </MassOf>
  );
}

/** Beside the run: why it comes so, and its sampled runs. */
export const RunCauses = memo(Causes);

function Causes({ view, detail, shocks, reference, runs, selected, tried }: RunDetailsProps) {
  const found = materialsOf(view);
  if (view === null || detail === null || found === null) return null;
  const { result, ghost } = found;
  return (
    <MassOf ids={[result.materialId]}>
      <MovedCauses
        tried={tried}
        view={view}
        result={result}
        ghost={ghost}
        line={selected.line}
        shocks={shocks}
        detail={detail}
        reference={reference}
        runs={
          <RunsPanel
            runs={runs}
            materialId={result.materialId}
            hasParent={hasParent(view, detail)}
            trying={isTrying(tried)}
            reference={reference}
          />
        }
      />
    </MassOf>
  );
}

/** Whether the ghost is the parent; else it is the plan without shocks. */
export function hasParent(view: ShownRun, detail: ScenarioDetail | null): boolean {
  return view.scenarioId === detail?.scenario.id && detail.scenario.parentId !== null;
}

/** The selected material, day by day in the run and in its ghost. */
function materialsOf(view: ShownRun | null) {
  const result = view?.shown ?? null;
  if (view === null || result === null) return null;
  const ghost = view.ghost.result.materials.find(({ materialId }) => materialId === result.materialId);
  return { result, ghost: ghost ?? null };
}
