import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { storedRows } from '../schema/stored-rows';
import { TABLE_MAPS, type TableMap, toRow } from '../schema/table-map';
import type { Sql } from '../sql';

/** What a damaged file still holds of a table. */
export interface ReadableTable {
  readonly table: TableName;
  readonly rows: readonly AnyRow[];
  /** Whether rows may be missing, because a part of the table could not be read. */
  readonly broken: boolean;
}

/**
 * Reads every table of a damaged file as far as it goes: from its beginning up to the damage, and from its end back to it.
 * A row that is none by the rules of its table is left out.
 */
export function readableRows(sql: Sql): ReadableTable[] {
  return TABLE_MAPS.map((map) => readTable(sql, map));
}

function readTable(sql: Sql, map: TableMap): ReadableTable {
  const found = new Map<string, AnyRow>();
  const check = ANY_TABLE[map.table].check;
  let broken = !isPlainTable(sql, map.sqlName);
  for (const order of broken ? [] : (['ASC', 'DESC'] as const)) {
    try {
      for (const values of storedRows(sql, map, `ORDER BY "${map.sqlName}".${map.keyColumn} ${order}`)) {
        const row = rowOf(map, values);
        if (row === null || !check.safeParse(row).success) broken = true;
        else if (!found.has(row.id)) found.set(row.id, row);
      }
      break; // read to its end
    } catch {
      broken = true;
    }
  }
  return { table: map.table, rows: [...found.values()], broken };
}

/** A damaged or strange schema may call something else by the name of a table. */
export function isPlainTable(sql: Sql, name: string): boolean {
  try {
    const row = sql.first('SELECT type, sql FROM main.sqlite_master WHERE name = ?', [name]);
    return row?.[0] === 'table' && /^CREATE TABLE /i.test(String(row[1]));
  } catch {
    return false;
  }
}

function rowOf(map: TableMap, values: Parameters<typeof toRow>[1]): AnyRow | null {
  try {
    return toRow(map.table, values) as AnyRow; // every row has an id
  } catch {
    return null;
  }
}
