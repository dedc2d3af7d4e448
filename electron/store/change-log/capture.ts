import type { TableName } from '@shared/model/tables';
import { type FreshRows, rowsOf } from '../schema/fresh-rows';
import type { TableMap } from '../schema/table-map';
import type { Sql, SqlRow } from '../sql';
import type { Image } from './packed-images';
import type { TableImages } from './payload';

/** What was written since the last call: one image a row that differs, with the change in the number of rows. */
export interface Captured {
  readonly tables: readonly TableImages[];
  readonly rowCount: number;
  readonly countChange: ReadonlyMap<TableName, number>;
}

interface Touched {
  readonly before: Image['before'];
  after: Image['after'];
}

/**
 * Keeps what every write to the project's tables was, told by whoever writes (write-rows.ts). SQLite counts the rows that
 * it has changed: a write that nobody told of is a defect, and is refused before anything is confirmed.
 */
export class Capture {
  readonly #sql: Sql;
  readonly #touched = new Map<TableMap, Map<string, Touched>>();
  /** Rows that are new, by columns as long as no other row of their table is written. */
  readonly #fresh = new Map<TableMap, FreshRows>();
  readonly #countChange = new Map<TableName, number>();
  /** Rows that SQLite has changed if everything was told. */
  #told = 0;

  constructor(sql: Sql) {
    this.#sql = sql;
    this.drop();
  }

  /** A row by its id as it was, null where there was none, and as it is now. */
  image(map: TableMap, id: string, before: Image['before'], after: Image['after']): void {
    if (this.#fresh.size > 0) this.#settle(map);
    let images = this.#touched.get(map);
    if (images === undefined) {
      images = new Map();
      this.#touched.set(map, images);
    }
    const earlier = images.get(id);
    if (earlier === undefined) images.set(id, { before, after });
    else earlier.after = after;
  }

  /** Rows of ids that were told of by nobody: the hundred thousand that an import puts in. */
  fresh(rows: FreshRows): void {
    const { map } = rows;
    if (this.#fresh.has(map)) this.#settle(map);
    if (!this.#touched.has(map)) this.#fresh.set(map, rows);
    else for (const after of rowsOf(rows)) this.image(map, String(after[0]), null, after);
  }

  /** Puts the new rows of a table among those that may be written again. */
  #settle(map: TableMap): void {
    const fresh = this.#fresh.get(map);
    this.#fresh.delete(map);
    if (fresh === undefined) return;
    for (const after of rowsOf(fresh)) this.image(map, String(after[0]), null, after);
  }

  /** So many rows more of a table, or fewer. */
  count({ table }: TableMap, change: number): void {
    this.#countChange.set(table, (this.#countChange.get(table) ?? 0) + change);
  }

  /** So many changes of rows, as SQLite counts them. */
  tell(changes: number): void {
    this.#told += changes;
  }

  /** Takes out what was written; rows that are as they were vanish. @throws Error when something was written around it */
  take(): Captured {
    if (this.#sql.changes !== this.#told) throw new Error('rows were written around the change log');
    const touched = [...this.#touched].flatMap(([map, byId]): TableImages[] => {
      const images = [...byId.values()].filter(isDifferent);
      return images.length === 0 ? [] : [{ map, images }];
    });
    const tables = [...touched, ...this.#fresh.values()];
    const rowCount = tables.reduce(
      (sum, table) => sum + ('images' in table ? table.images.length : table.count),
      0,
    );
    const countChange = new Map(this.#countChange);
    this.#touched.clear();
    this.#fresh.clear();
    this.#countChange.clear();
    return { tables, rowCount, countChange };
  }

  /** Forgets what was told: for writes that were rolled back. */
  drop(): void {
    this.#touched.clear();
    this.#fresh.clear();
    this.#countChange.clear();
    this.#told = this.#sql.changes;
  }
}

function isDifferent({ before, after }: Image): boolean {
  return before === null || after === null ? before !== after : !sameValues(before, after);
}

/** Whether two rows of one table hold the same. */
export function sameValues(a: SqlRow, b: SqlRow): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
