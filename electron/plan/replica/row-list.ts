import { itemAt } from '@shared/base/element-at';
import type { ProjectTables, RowChange } from '@shared/model/plan';
import { keepGroups } from '@shared/model/plan-rows';
import { byReadOrder } from '@shared/model/read-order';
import type { TableName } from '@shared/model/tables';

/** Changes of rows, those of each table by themselves: many lists are told of a block of 60,000. */
export type ChangesByTable = ReadonlyMap<TableName, readonly RowChange[]>;

/**
 * Rows of one table, or a part of them, as the file would give them: told what changed in place of being read again.
 * A list that nothing touched stays the very same list, so that what was worked out of it holds.
 */
export class RowList<T extends TableName> {
  readonly #table: T;
  readonly #belongs: (row: ProjectTables[T]) => boolean;
  readonly #compare: ReturnType<typeof byReadOrder>;
  #rows: readonly ProjectTables[T][];
  /** Where each row stands, by its id, from the first change on and until rows move. */
  #places: ReadonlyMap<string, number> | null = null;

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
  part(belongs: (row: ProjectTables[T]) => boolean): RowList<T> {
    return new RowList(this.#table, this.#rows.filter(belongs), belongs);
  }

  /** Takes in what changed: of each row its newest state alone. @returns whether the list is another one now */
  take(changes: ChangesByTable): boolean {
    const here = changes.get(this.#table);
    if (here === undefined) return false;
    const before = this.#rows;
    const inPlace = new Map<ProjectTables[T], ProjectTables[T]>();
    const places: number[] = [];
    const gone = new Set<ProjectTables[T]>();
    const put: ProjectTables[T][] = [];
    for (const change of here) {
      const place = this.#placeOf(change.op === 'put' ? change.row.id : change.id);
      const old = before[place];
      const row = change.op === 'put' ? (change.row as ProjectTables[T]) : null; // of this table, as just asked
      const now = row !== null && this.#belongs(row) ? row : null;
      if (old !== undefined && now !== null && this.#compare(old, now) === 0) {
        inPlace.set(old, now);
        places.push(place);
      } else {
        if (old !== undefined) gone.add(old);
        if (now !== null) put.push(now);
      }
    }
    if (inPlace.size + gone.size + put.length === 0) return false;
    this.#rows = replaced(before, places, [...inPlace.values()]);
    if (gone.size + put.length === 0) keepGroups(before, this.#rows, inPlace);
    else {
      const staying = gone.size === 0 ? this.#rows : this.#rows.filter((row) => !gone.has(row));
      this.#rows = merged(staying, put.sort(this.#compare), this.#compare);
      this.#places = null;
      keepGroups(before, this.#rows);
    }
    return true;
  }

  /** Where a row stands; -1 for one that is not here. */
  #placeOf(id: string): number {
    this.#places ??= new Map(this.#rows.map((row, place) => [row.id, place]));
    return this.#places.get(id) ?? -1;
  }
}

function replaced<Row>(rows: readonly Row[], places: readonly number[], now: readonly Row[]): readonly Row[] {
  if (now.length === 0) return rows;
  const all = rows.slice();
  for (const [at, row] of now.entries()) all[places[at] as number] = row; // a place for each
  return all;
}

/** Sorted rows, and others where they belong among them. */
function merged<Row extends object>(
  rows: readonly Row[],
  put: readonly Row[],
  compare: (a: Row, b: Row) => number,
): readonly Row[] {
  const all: Row[] = [];
  let from = 0;
  for (const row of put) {
    let to = rows.length;
    for (let low = from; low < to; ) {
      const middle = (low + to) >> 1;
      const other = rows[middle];
      if (other !== undefined && compare(other, row) < 0) low = middle + 1;
      else to = middle;
    }
    for (; from < to; from++) all.push(itemAt(rows, from));
    all.push(row);
  }
  return all.concat(rows.slice(from));
}
