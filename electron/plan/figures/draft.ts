import type { Plan, ProjectTables, Reference, RowChange } from '@shared/model/plan';
import { type AnyTable, keyOf } from '@shared/model/table';
import { ANY_TABLE } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import { ownOverride, scenarioOverride, withoutOverride } from './override';
import type { FigureSource } from './source';

/** The tables in which figures stand. */
export type FigureTable = 'share' | 'totalSupply' | 'demand' | 'relief' | 'valueAtStake' | 'stock';

const ROWS: {
  readonly [T in FigureTable]: (plan: Plan, reference: Reference) => readonly ProjectTables[T][];
} = {
  share: ({ shares }) => shares,
  totalSupply: ({ totals }) => totals,
  demand: ({ demands }) => demands,
  relief: ({ reliefs }) => reliefs,
  valueAtStake: (_plan, { valuesAtStake }) => valuesAtStake,
  stock: ({ stocks }) => stocks,
};

/** The rows of the plan while their figures are edited, found by natural key: several edits of a row become one change. */
export class FigureDraft {
  readonly source: FigureSource;
  readonly #rows = new Map<FigureTable, Map<string, ProjectTables[FigureTable]>>();
  readonly #changes = new Map<string, RowChange>();

  constructor(source: FigureSource) {
    this.source = source;
  }

  /** The row as it is by now. */
  get<T extends FigureTable>(table: T, key: string): ProjectTables[T] | undefined {
    return this.#of(table).get(key);
  }

  put<T extends FigureTable>(table: T, row: ProjectTables[T]): void {
    const rows = this.#of(table);
    const key = keyIn(table, row);
    if (isSame(rows.get(key), row)) return;
    rows.set(key, row);
    this.#note({ table, op: 'put', row } as RowChange); // the row is one of this table
  }

  remove(table: FigureTable, key: string): void {
    const row = this.#of(table).get(key);
    if (row === undefined) return;
    this.#of(table).delete(key);
    this.#note({ table, op: 'remove', id: row.id });
  }

  /** Lets the scenario in hand say a value; null takes back what it says itself. */
  hold(field: OverrideField, key: string, value: number | null, planned: number | null): void {
    const { book, scenarioId } = this.source;
    if (scenarioId === null) throw new Error('no scenario is in hand');
    const changes =
      value === null
        ? withoutOverride(ownOverride(book, scenarioId, field, key))
        : scenarioOverride(book, scenarioId, field, key, value, planned);
    for (const change of changes) this.#changes.set(`override ${field} ${key}`, change);
  }

  changes(): RowChange[] {
    return [...this.#changes.values()];
  }

  #note(change: RowChange): void {
    this.#changes.set(`${change.table} ${change.op === 'put' ? change.row.id : change.id}`, change);
  }

  #of<T extends FigureTable>(table: T): Map<string, ProjectTables[T]> {
    const known = this.#rows.get(table);
    if (known !== undefined) return known as Map<string, ProjectTables[T]>; // filled below from the rows of this table
    const rows = ROWS[table](this.source.base, this.source.reference);
    const made = new Map(rows.map((row) => [keyIn(table, row), row]));
    this.#rows.set(table, made);
    return made;
  }
}

/** Whether a row says nothing new: all its fields are plain values. */
function isSame(before: object | undefined, after: object): boolean {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return before !== undefined && Object.entries(after).every(([field, value]) => old[field] === value);
}

function keyIn(table: FigureTable, row: ProjectTables[FigureTable]): string {
  const parts: Readonly<Record<string, unknown>> = { ...row };
  return keyOf<AnyTable>(ANY_TABLE[table], parts);
}
