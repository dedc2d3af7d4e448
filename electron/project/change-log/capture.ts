import type { TableName } from '@shared/domain/plan';
import { TABLE_MAPS, type TableMap, tableMapBySqlName } from '../schema/table-map';
import type { Sql } from '../sql';
import type { Image, TableImages } from './payload';

/**
 * Starts capturing: a TEMP table and TEMP triggers on every table of the project, so that no write can go around the
 * change log. They live in this connection only; the file stays free of triggers.
 */
export function startCapture(sql: Sql): void {
  sql.script(
    `CREATE TEMP TABLE pending (tbl TEXT NOT NULL, id TEXT NOT NULL, before TEXT, after TEXT);
${TABLE_MAPS.map(triggers).join('\n')}`,
  );
}

function triggers({ sqlName, columns }: TableMap): string {
  const image = (row: 'old' | 'new') =>
    `json_array(${columns.map((column) => `${row}."${column}"`).join(', ')})`;
  const trigger = (on: string, id: string, before: string, after: string) =>
    `CREATE TEMP TRIGGER "capture_${sqlName}_${on}" AFTER ${on} ON main."${sqlName}" BEGIN
  INSERT INTO pending VALUES ('${sqlName}', ${id}, ${before}, ${after});
END;`;
  return [
    trigger('INSERT', 'new.id', 'NULL', image('new')),
    trigger('UPDATE', 'new.id', image('old'), image('new')),
    trigger('DELETE', 'old.id', image('old'), 'NULL'),
  ].join('\n');
}

/** What was captured since the last call: one image a row that differs, with the change in the number of rows. */
export interface Captured {
  readonly tables: readonly TableImages[];
  readonly rowCount: number;
  readonly countChange: ReadonlyMap<TableName, number>;
}

/** Takes the captured rows out; several writes to one row become one image, and those without effect vanish. */
export function takeCaptured(sql: Sql): Captured {
  const byTable = new Map<string, Map<string, Image>>();
  for (const row of sql.each('SELECT tbl, id, before, after FROM pending ORDER BY rowid')) {
    // four TEXT columns, the first two NOT NULL
    const [table, id, before, after] = row as readonly [string, string, string | null, string | null];
    let images = byTable.get(table);
    if (images === undefined) {
      images = new Map();
      byTable.set(table, images);
    }
    const earlier = images.get(id);
    images.set(id, { before: earlier === undefined ? before : earlier.before, after });
  }
  sql.run('DELETE FROM pending');
  const tables: TableImages[] = [];
  const countChange = new Map<TableName, number>();
  let rowCount = 0;
  for (const [sqlName, byId] of byTable) {
    const map = tableMapBySqlName(sqlName);
    if (map === null) throw new Error(`captured a table that is not known: ${sqlName}`);
    const images = [...byId.values()].filter(({ before, after }) => before !== after);
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

/** Forgets what was captured: for writes that restore images whose change set is already known. */
export function dropCaptured(sql: Sql): void {
  sql.run('DELETE FROM pending');
}
