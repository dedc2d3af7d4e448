import type { TableName } from '@shared/model/tables';
import { TABLE_MAPS, type TableMap, tableMapBySqlName } from '../schema/table-map';
import type { Sql, SqlIn } from '../sql';
import type { Image, TableImages } from './payload';

/** What was captured since the last call: one image a row that differs, with the change in the number of rows. */
export interface Captured {
  readonly tables: readonly TableImages[];
  readonly rowCount: number;
  readonly countChange: ReadonlyMap<TableName, number>;
}

/**
 * Captures every write to the project's tables, so that none can go around the change log: a TEMP table and TEMP
 * triggers, which live in this connection only; the file stays free of triggers. Of a row that is put in, the trigger
 * tells the id alone. Its image is kept by whoever put it in, who has its values at hand: to have SQLite write JSON slows
 * a large import by an eighth. A row put in without its image is a defect, and is refused.
 */
export class Capture {
  readonly #sql: Sql;
  /** SQL name of a table -> id -> image of the row as it was put in. */
  readonly #putIn = new Map<string, Map<string, string>>();

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.script(
      `CREATE TEMP TABLE pending (tbl TEXT NOT NULL, id TEXT NOT NULL, before TEXT, after TEXT);
${TABLE_MAPS.map(triggers).join('\n')}`,
    );
  }

  /** Keeps the image of a row that is about to be put in; values in the order of the columns, id first. */
  putIn({ sqlName }: TableMap, values: readonly SqlIn[]): void {
    let images = this.#putIn.get(sqlName);
    if (images === undefined) {
      images = new Map();
      this.#putIn.set(sqlName, images);
    }
    images.set(String(values[0]), JSON.stringify(values));
  }

  /** Takes the captured rows out; several writes to one row become one image, and those without effect vanish. */
  take(): Captured {
    const byTable = this.#imagesByTable();
    this.drop();
    const tables: TableImages[] = [];
    const countChange = new Map<TableName, number>();
    let rowCount = 0;
    for (const [sqlName, byId] of byTable) {
      const map = tableMapBySqlName(sqlName);
      if (map === null) throw new Error(`captured a table that is not known: ${sqlName}`);
      const images = [...byId.values()].filter(isDifferent);
      if (images.length === 0) continue;
      tables.push({ map, images });
      rowCount += images.length;
      countChange.set(
        map.table,
        images.reduce((sum, { before, after }) => sum + Number(after !== null) - Number(before !== null), 0),
      );
    }
    return { tables, rowCount, countChange };
  }

  /** Forgets what was captured: for writes that were rolled back. */
  drop(): void {
    this.#putIn.clear();
    this.#sql.run('DELETE FROM pending');
  }

  #imagesByTable(): Map<string, Map<string, Image>> {
    const byTable = new Map<string, Map<string, Image>>();
    for (const row of this.#sql.each('SELECT tbl, id, before, after FROM pending ORDER BY rowid')) {
      // four TEXT columns, the first two NOT NULL
      const [table, id, before, told] = row as readonly [string, string, string | null, string | null];
      let images = byTable.get(table);
      if (images === undefined) {
        images = new Map();
        byTable.set(table, images);
      }
      // Only a row that was put in has neither.
      const after = before === null && told === null ? this.#imageOf(table, id) : told;
      const earlier = images.get(id);
      images.set(id, { before: earlier === undefined ? before : earlier.before, after });
    }
    return byTable;
  }

  #imageOf(table: string, id: string): string {
    const image = this.#putIn.get(table)?.get(id);
    if (image === undefined) throw new Error(`a row of ${table} was put in around the change log`);
    return image;
  }
}

function triggers({ sqlName, columns }: TableMap): string {
  const image = (row: 'old' | 'new') =>
    `json_array(${columns.map((column) => `${row}."${column}"`).join(', ')})`;
  const trigger = (on: string, id: string, before: string, after: string) =>
    `CREATE TEMP TRIGGER "capture_${sqlName}_${on}" AFTER ${on} ON main."${sqlName}" BEGIN
  INSERT INTO pending VALUES ('${sqlName}', ${id}, ${before}, ${after});
END;`;
  return [
    trigger('INSERT', 'new.id', 'NULL', 'NULL'),
    trigger('UPDATE', 'new.id', image('old'), image('new')),
    trigger('DELETE', 'old.id', image('old'), 'NULL'),
  ].join('\n');
}

/** Images of SQLite and of putIn write the same number in two ways: 5.0 and 5. */
function isDifferent({ before, after }: Image): boolean {
  if (before === after) return false;
  if (before === null || after === null) return true;
  // Both are arrays of the columns of one table, of plain values.
  const [old, now] = [JSON.parse(before) as readonly unknown[], JSON.parse(after) as readonly unknown[]];
  return old.some((value, index) => value !== now[index]);
}
