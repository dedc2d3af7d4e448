import { randomUUID } from 'node:crypto';
import type { Mix } from '@shared/model/lever';
import { notKnown } from '@shared/model/missing-figures';
import type { Plan, Reference, RowChange, ScenarioBook } from '@shared/model/plan';
import { resolveScenario } from '@shared/model/resolution';
import { overridesUnderMix } from './under-mix';

/** The overrides of a mix, in place of those of the scenario that say the same thing. */
export function mixChanges(
  plan: Plan,
  book: ScenarioBook,
  reference: Reference,
  scenarioId: string,
  mix: Mix,
): RowChange[] {
  if (Object.keys(mix).length === 0) return [];
  const resolved = resolveScenario(plan, book, scenarioId);
  return overridesUnderMix(resolved, reference, mix).map((item) => {
    const own = book.overrides.find(
      (before) => before.scenarioId === scenarioId && before.field === item.field && before.key === item.key,
    );
    const row = { ...item, id: own?.id ?? randomUUID(), scenarioId, reason: notKnown(own?.reason) };
    return { table: 'override', op: 'put', row };
  });
}

/** The scenarios as they are once the changes are made. */
export function bookAfter(
  { scenarios, shocks, overrides, costs }: ScenarioBook,
  changes: readonly RowChange[],
): ScenarioBook {
  return {
    scenarios: rowsAfter('scenario', scenarios, changes),
    shocks: rowsAfter('scenarioShock', shocks, changes),
    overrides: rowsAfter('override', overrides, changes),
    costs: rowsAfter('measureCost', costs, changes),
  };
}

function rowsAfter<Row extends { readonly id: string }>(
  table: RowChange['table'],
  rows: readonly Row[],
  changes: readonly RowChange[],
): readonly Row[] {
  const own = changes.filter((change) => change.table === table);
  const gone = new Set(own.map((change) => (change.op === 'put' ? change.row.id : change.id)));
  const put = own.flatMap((change) => (change.op === 'put' ? [change.row as unknown as Row] : [])); // of this table
  return [...rows.filter(({ id }) => !gone.has(id)), ...put];
}
