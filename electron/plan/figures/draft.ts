import { derivedFrom } from '@shared/base/derived';
import { valuesOf } from '@shared/base/values-of';
import type { Plan, ProjectTables, Reference, RowChange } from '@shared/model/plan';
import { shareOfKey } from '@shared/model/plan-rows';
import { put } from '@shared/model/put';
import { rowKey } from '@shared/model/row-key';
import type { OverrideField } from '@shared/model/tables/override';
import { saidIn, scenarioOverride, withoutOverride } from './override';
import type { FigureSource } from './source';

/** The tables in which figures stand. */
export type FigureTable = 'share' | 'totalSupply' | 'demand' | 'relief' | 'valueAtStake' | 'stock' | 'ramp';

type RowOfKey<T extends FigureTable> = (
  plan: Plan,
  reference: Reference,
  key: string,
) => ProjectTables[T] | undefined;

/** One row of the plan: shares are the many, and are grouped by set already. */
const ROW: { readonly [T in FigureTable]: RowOfKey<T> } = {
  share: (plan, _reference, key) => shareOfKey(plan, key),
  totalSupply: ({ totals }, _reference, key) => byKey('totalSupply', totals).get(key),
  demand: ({ demands }, _reference, key) => byKey('demand', demands).get(key),
  relief: ({ reliefs }, _reference, key) => byKey('relief', reliefs).get(key),
  valueAtStake: (_plan, { valuesAtStake }, key) => byKey('valueAtStake', valuesAtStake).get(key),
  stock: ({ stocks }, _reference, key) => byKey('stock', stocks).get(key),
  ramp: ({ ramps }, _reference, key) => byKey('ramp', ramps).get(key),
};

/** The rows of a list by natural key, sorted once as long as the list lives. */
function byKey<T extends FigureTable>(table: T, rows: readonly ProjectTables[T][]) {
  const index = indexes(rows, table, [], () => new Map(rows.map((row) => [keyIn(table, row), row])));
  return index as ReadonlyMap<string, ProjectTables[T]>; // made of these rows
}
const indexes = derivedFrom<ReadonlyMap<string, object>>();

/** The rows of the plan while their figures are edited, found by natural key: several edits of a row become one change. */
export class FigureDraft {
  readonly source: FigureSource;
  /** What was written so far, by table and key; null where a row was taken out. */
  readonly #written = new Map<FigureTable, Map<string, ProjectTables[FigureTable] | null>>();
  readonly #changes = new Map<string, RowChange>();

  constructor(source: FigureSource) {
    this.source = source;
  }

  /** The row as it is by now. */
  get<T extends FigureTable>(table: T, key: string): ProjectTables[T] | undefined {
    const written = this.#written.get(table)?.get(key);
    if (written !== undefined) return (written as ProjectTables[T] | null) ?? undefined; // put under this table
    return ROW[table](this.source.base, this.source.reference, key);
  }

  put<T extends FigureTable>(table: T, row: ProjectTables[T]): void {
    const key = keyIn(table, row);
    this.replace(table, key, this.get(table, key), row);
  }

  /** The same where its key and the row as it is by now are known. */
  replace<T extends FigureTable>(
    table: T,
    key: string,
    before: ProjectTables[T] | undefined,
    row: ProjectTables[T],
  ): void {
    if (isSame(before, row)) return;
    this.#write(table, key, row);
    this.#changes.set(`${table} ${row.id}`, put(table, row));
  }

  remove(table: FigureTable, key: string): void {
    const row = this.get(table, key);
    if (row === undefined) return;
    this.#write(table, key, null);
    this.#changes.set(`${table} ${row.id}`, { table, op: 'remove', id: row.id });
  }

  /** Lets the selected scenario say a value; null takes back what it says itself. */
  hold(field: OverrideField, key: string, value: number | null, planned: number | null): void {
    const { book, scenarioId } = this.source;
    if (scenarioId === null) throw new Error('no scenario is selected');
    const changes =
      value === null
        ? withoutOverride(saidIn(book)(scenarioId, field, key))
        : scenarioOverride(book, scenarioId, field, key, value, planned, saidIn(book));
    for (const change of changes) this.#changes.set(`override ${field} ${key}`, change);
  }

  changes(): RowChange[] {
    return [...this.#changes.values()];
  }

  #write(table: FigureTable, key: string, row: ProjectTables[FigureTable] | null): void {
    const ofTable = this.#written.get(table);
    if (ofTable === undefined) this.#written.set(table, new Map([[key, row]]));
    else ofTable.set(key, row);
  }
}

/** Whether a row says nothing new: all its fields are plain values. */
function isSame(before: object | undefined, after: object): boolean {
  if (before === undefined) return false;
  // Both are rows of one table, read by the names that they have. Nothing is copied: a block has 60,000 of them.
  const old = valuesOf(before);
  const now = valuesOf(after);
  for (const field in now) if (old[field] !== now[field]) return false;
  return true;
}

function keyIn(table: FigureTable, row: ProjectTables[FigureTable]): string {
  return rowKey(table, row);
}
