import type { ProjectTables, RowChange } from '@shared/model/plan';
import { keepGroups } from '@shared/model/plan-rows';
import { byReadOrder } from '@shared/model/read-order';
import type { TableName } from '@shared/model/tables';

/**
 * Rows of one table, or a part of them, as the file would give them: told what changed in place of being read again.
 * A list that nothing touched stays the very same list, so that what was worked out of it holds.
 */
export class KeptList<T extends TableName> {
  readonly #table: T;
  readonly #belongs: (row: ProjectTables[T]) => boolean;
  readonly #compare: ReturnType<typeof byReadOrder>;
  #rows: readonly ProjectTables[T][];

  /**
   * @param rows in the order of the file
   * @param belongs whether a row is of this part of the table
   */
  constructor(
    table: T,
    rows: readonly ProjectTables[T][],
    belongs: (row: ProjectTables[T]) => boolean = () => true,
  ) {
    this.#table = table;
    this.#rows = rows;
    this.#belongs = belongs;
    this.#compare = byReadOrder(table);
  }

  get rows(): readonly ProjectTables[T][] {
    return this.#rows;
  }

  /** The part of this list that belongs somewhere, as a list of its own. */
  part(belongs: (row: ProjectTables[T]) => boolean): KeptList<T> {
    return new KeptList(this.#table, this.#rows.filter(belongs), belongs);
  }

  /** Takes in what changed: of each row its newest state alone. @returns whether the list is another one now */
  take(changes: readonly RowChange[]): boolean {
    const here = changes.filter(({ table }) => table === this.#table);
    if (here.length === 0) return false;
    const ids = new Set(here.map((change) => (change.op === 'put' ? change.row.id : change.id)));
    const put = here
      .flatMap((change) => (change.op === 'put' ? [change.row as ProjectTables[T]] : [])) // of this table, as just asked
      .filter(this.#belongs)
      .sort(this.#compare);
    if (put.length === 0 && !this.#rows.some(({ id }) => ids.has(id))) return false;
    const before = this.#rows;
    this.#rows = merged(before, ids, put, this.#compare);
    keepGroups(before, this.#rows);
    return true;
  }
}

/** The rows without those that changed, and these again where they belong now. */
function merged<Row extends { readonly id: string }>(
  rows: readonly Row[],
  changed: ReadonlySet<string>,
  put: readonly Row[],
  compare: (a: Row, b: Row) => number,
): Row[] {
  const all: Row[] = [];
  let next = 0;
  for (const row of rows) {
    if (changed.has(row.id)) continue;
    for (let candidate = put[next]; candidate !== undefined; candidate = put[next]) {
      if (compare(candidate, row) > 0) break;
      all.push(candidate);
      next++;
    }
    all.push(row);
  }
  return [...all, ...put.slice(next)];
}
