import { keysOf } from '@shared/base/keys-of';
import { withNewYears } from '@shared/model/new-years';
import type { Plan } from '@shared/model/plan';
import { rowKey } from '@shared/model/row-key';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, type TableName } from '@shared/model/tables';
import type { Override, OverrideField } from '@shared/model/tables/override';
import { isAlike, type OwnRows, type Rows, rowIn, rowsIn } from './sides';
import { chainIn } from './sums';

/** An override of theirs of a row that the merged project lacks. */
export interface RowlessOverride {
  readonly override: Override;
  /** The scenario makes a row of its own for it; else it would change nothing, and is left out. */
  readonly isTaken: boolean;
  /** Whether the row is in the other copy. */
  readonly isTheirs: boolean;
}

/**
 * Leaves out what theirs says of rows that are not here and that no scenario can make, and tells those that one makes of
 * its own where theirs has the row in its plan.
 * @param theirs all rows of the other copy, also where one scenario of it is brought over alone
 */
export function leaveOutRowless(result: OwnRows, mine: Rows, theirs: Rows): RowlessOverride[] {
  const fields = Object.keys(ANY_TABLE.override.fields);
  const keysHere = keysBy(result);
  const keysThere = keysBy(theirs);
  const made = new Map<string, ReadonlySet<string>>();
  const madeBy = (scenarioId: string): ReadonlySet<string> => {
    const keys = made.get(scenarioId) ?? keysMade(result, scenarioId);
    made.set(scenarioId, keys);
    return keys;
  };
  return rowsIn(result, 'override').flatMap((override): RowlessOverride[] => {
    const table = overriddenTable(override.field)?.name;
    if (table === undefined || isAlike(rowIn(mine, 'override', override.id), override, fields)) return [];
    if (keysHere(table).has(override.key)) return [];
    const isTaken = madeBy(override.scenarioId).has(`${table} ${override.key}`);
    const isTheirs = keysThere(table).has(override.key);
    if (!isTaken) result.get('override')?.delete(override.id);
    // A year of which a scenario alone speaks is no row of either plan.
    return isTaken && !isTheirs ? [] : [{ override, isTaken, isTheirs }];
  });
}

/** The keys of the rows of a table, worked out when they are first asked for. */
function keysBy(rows: Rows): (table: TableName) => ReadonlySet<string> {
  const kept = new Map<TableName, ReadonlySet<string>>();
  return (table) => {
    const keys = kept.get(table) ?? new Set([...(rows.get(table)?.values() ?? [])].map(keyIn(table)));
    kept.set(table, keys);
    return keys;
  };
}

const keyIn = (table: TableName) => (row: AnyRow) => rowKey(table, row);

/** The tables of a plan, as overrides name them. */
const PLAN = {
  share: 'shares',
  totalSupply: 'totals',
  demand: 'demands',
  relief: 'reliefs',
  stock: 'stocks',
  receipt: 'receipts',
  purchase: 'purchases',
  datedRelief: 'datedReliefs',
  ramp: 'ramps',
  releaseRule: 'releases',
} as const satisfies Partial<Record<TableName, keyof Plan>>;
const PLAN_TABLES = keysOf(PLAN);

/** The rows that a scenario makes of its own, by table and key. */
function keysMade(rows: Rows, scenarioId: string): ReadonlySet<string> {
  const plan = Object.fromEntries(
    PLAN_TABLES.map((table) => [PLAN[table], [...(rows.get(table)?.values() ?? [])]]),
  ) as unknown as Plan; // each list of its table
  const chain = new Set(chainIn(rows, scenarioId));
  const said = new Map<OverrideField, Map<string, Override>>();
  for (const override of rowsIn(rows, 'override').filter((one) => chain.has(one.scenarioId)))
    said.set(override.field, (said.get(override.field) ?? new Map()).set(override.key, override));
  const made = withNewYears(plan, said);
  return new Set(
    PLAN_TABLES.flatMap((table) =>
      (made[PLAN[table]] as readonly AnyRow[]).map((row) => `${table} ${keyIn(table)(row)}`),
    ),
  );
}
