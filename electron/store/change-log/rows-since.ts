import type { RowChange } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import { readRow } from '../reads';
import type { Sql } from '../sql';
import { readPayload } from './change-set';
import { decodePayload } from './payload';

/** More rows than this are read again by whoever keeps them. */
const MOST_TOLD = 20_000;

/**
 * The rows that change sets after `seq` touched, each as it is now.
 * @returns null when they are too many to be told one by one, or a set no longer says what it touched
 */
export function rowsSince(sql: Sql, seq: number): RowChange[] | null {
  const links = sql
    .all('SELECT seq, kind, of_seq, row_count FROM change_set WHERE seq > ? ORDER BY seq', [seq])
    // Four columns that the STRICT table types so.
    .map((row) => row as unknown as readonly [number, string, number | null, number]);
  if (links.reduce((sum, [, , , rows]) => sum + rows, 0) > MOST_TOLD) return null;
  const touched = new Map<TableName, Set<string>>();
  for (const [own, kind, of] of links) {
    // An undo and a redo touch the rows of the set that they name.
    const payload = readPayload(sql, kind === 'undo' || kind === 'redo' ? (of ?? own) : own);
    if (payload === null) return null;
    for (const { map, rows } of decodePayload(payload)) {
      const ids = touched.get(map.table) ?? new Set<string>();
      touched.set(map.table, ids);
      for (const [before, after] of rows) ids.add(String((after ?? before)?.[0]));
    }
  }
  return [...touched].flatMap(([table, ids]) => [...ids].map((id) => rowNow(sql, table, id)));
}

function rowNow(sql: Sql, table: TableName, id: string): RowChange {
  const row = readRow(sql, table, id);
  return row === null ? { table, op: 'remove', id } : ({ table, op: 'put', row } as RowChange); // a row of this table
}
