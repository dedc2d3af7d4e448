import type { RowChange } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import { type RowValues, toRow } from '../schema/table-map';
import type { Sql } from '../sql';
import { readPayload } from './change-set';
import { decodePayload } from './payload';

/**
 * The rows that change sets after `seq` touched, each as the newest of them left it.
 * @param most more rows than these are not told: reading again is quicker
 * @returns null when they are more, or a set no longer says what it touched
 */
export function rowsSince(sql: Sql, seq: number, most: number): RowChange[] | null {
  const links = sql
    .all('SELECT seq, kind, of_seq, row_count FROM change_set WHERE seq > ? ORDER BY seq', [seq])
    // Four columns that the STRICT table types so.
    .map((row) => row as unknown as readonly [number, string, number | null, number]);
  if (links.reduce((sum, [, , , rows]) => sum + rows, 0) > most) return null;
  const touched = new Map<TableName, Map<string, RowValues | null>>();
  for (const [own, kind, of] of links) {
    // An undo left what was before the set that it names, a redo what was after it.
    const payload = readPayload(sql, kind === 'undo' || kind === 'redo' ? (of ?? own) : own);
    if (payload === null) return null;
    for (const { map, rows } of decodePayload(payload)) {
      const images = touched.get(map.table) ?? new Map<string, RowValues | null>();
      touched.set(map.table, images);
      for (const [before, after] of rows)
        images.set(String((after ?? before)?.[0]), kind === 'undo' ? before : after);
    }
  }
  return [...touched].flatMap(([table, images]) =>
    [...images].map(
      ([id, image]): RowChange =>
        image === null
          ? { table, op: 'remove', id }
          : ({ table, op: 'put', row: toRow(table, image) } as RowChange), // a row of this table
    ),
  );
}
