import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE } from '@shared/model/tables';
import { FIRST_VERSION, SCHEMA_VERSION } from '../migrations';
import { storedRows } from '../schema/stored-rows';
import { TABLE_MAPS, type TableMap, toRow } from '../schema/table-map';
import { isOurTable } from '../schema/verify-schema';
import type { Sql, SqlEngine } from '../sql';
import type { ReadableTable } from './recovery-api';

/**
 * Reads every table of a damaged file as far as it goes: from its beginning up to the damage, and from its end back to it.
 * A row that is none by the rules of its table is left out.
 */
export function readableRows(engine: SqlEngine, sql: Sql): ReadableTable[] {
  return TABLE_MAPS.map((map) => readTable(engine, sql, map));
}

function readTable(engine: SqlEngine, sql: Sql, map: TableMap): ReadableTable {
  const found = new Map<string, AnyRow>();
  const check = ANY_TABLE[map.table].check;
  let broken = !tablesFor(map).every((name) => isReadable(engine, sql, name));
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

/** Whether a name of a damaged file stands for the very table of ours: nothing else of it is read, so that no code runs. */
export function isReadable(engine: SqlEngine, sql: Sql, name: string): boolean {
  try {
    const version = sql.number('PRAGMA user_version');
    const isKnown = version >= FIRST_VERSION && version <= SCHEMA_VERSION;
    return isOurTable(engine, sql, isKnown ? version : SCHEMA_VERSION, name);
  } catch {
    return false;
  }
}

/** Every table that has to be read for the rows of one: itself, and those of the names of its keys. */
function tablesFor({ sqlName, idAs, named }: TableMap): string[] {
  return [sqlName, ...named.map(({ names }) => names), ...(idAs === 'key' ? ['run'] : [])];
}

function rowOf(map: TableMap, values: Parameters<typeof toRow>[1]): AnyRow | null {
  try {
    return toRow(map.table, values) as AnyRow; // every row has an id
  } catch {
    return null;
  }
}
