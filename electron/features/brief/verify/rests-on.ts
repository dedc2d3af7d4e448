import { valuesOf } from '@shared/base/values-of';
import type { PaperKey } from '@shared/features/brief/paper-key';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { MovedRow } from './changed-inputs';

/** Tables whose rows belong to a scenario. */
const OF_SCENARIOS: ReadonlySet<string> = new Set(['scenario', 'scenarioShock', 'override', 'measureCost']);
/** What says where figures come from, and no figure of the run itself. */
const OF_EVIDENCE: ReadonlySet<string> = new Set(['source', 'assumption']);

/**
 * Whether a number can follow from a row: a line from what is said of its materials and of itself, what is said of the run
 * from all of them.
 */
export function restsOn(
  key: Pick<PaperKey, 'table' | 'row'>,
  { table, row }: Pick<MovedRow, 'table' | 'row'>,
  { chain, plan }: ResolvedScenario,
): boolean {
  const { scenarioId, materialId, useId } = valuesOf(row);
  if (OF_SCENARIOS.has(table)) {
    const owner = table === 'scenario' ? row.id : scenarioId;
    return chain.some(({ id }) => id === owner);
  }
  if (key.table === table) return key.row === row.id;
  if (OF_EVIDENCE.has(table)) return key.table === 'source' || key.table === 'assumption';
  if (key.table !== 'lines') return true;
  const needed = plan.demands.flatMap((demand) => (demand.useId === key.row ? demand.materialId : []));
  if (useId !== undefined && useId !== null) return useId === key.row;
  return materialId === undefined || materialId === null || needed.some((id) => id === materialId);
}
