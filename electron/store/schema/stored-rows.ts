import type { TableName } from '@shared/model/tables';
import { NUMBERS_OF_A_RUN } from '../migrations/v4';
import type { Sql, SqlIn } from '../sql';
import { findShareKey, type Keys, keysOf, partsOfId, shareId } from './keys';
import { type RowValues, type TableMap, tableMap } from './table-map';

/**
 * Rows between two forms: values in the order of `columns`, as everybody else speaks of them, and in the order of `stored`,
 * with whole numbers for ids and words.
 */

/** What never stands for a row: who refers to one that is not there is refused by the foreign key. */
export const NO_KEY = 0;

/** What stands for an id in the file; null when no row has it, or none has had the beginning of it. */
export function storedKey(sql: Sql, map: TableMap, id: string): SqlIn | null {
  if (map.idAs === 'id') return id;
  return map.idAs === 'key' ? findShareKey(keysOf(sql), id) : keysOf(sql).find(map.sqlName, id);
}

/** The same for a row that is put in. `newRun` is told of the beginning of an id that is new. */
export function givenKey(
  keys: Keys,
  map: TableMap,
  id: string,
  newRun: (key: number, prefix: string) => void,
): SqlIn {
  if (map.idAs === 'id') return id;
  if (map.idAs === 'key and id') return keys.give(map.sqlName, id);
  const { prefix, number } = partsOfId(id);
  const isNew = keys.find('run', prefix) === null;
  const run = keys.give('run', prefix);
  if (isNew) newRun(run, prefix);
  return run * NUMBERS_OF_A_RUN + number;
}

/** A row to put in, as it lies in the file. */
export function toStored(
  keys: Keys,
  map: TableMap,
  values: readonly SqlIn[],
  newRun: (key: number, prefix: string) => void,
): SqlIn[] {
  const stored: SqlIn[] = [givenKey(keys, map, String(values[0]), newRun)];
  if (map.idAs === 'key and id') stored.push(values[0] ?? null);
  for (let index = 1; index < values.length; index++) stored.push(storedValue(keys, map, values, index));
  return stored;
}

/** One value of a row but its id, as it lies in the file. */
export function storedValue(keys: Keys, map: TableMap, values: readonly SqlIn[], at: number): SqlIn {
  const names = map.kinds[at]?.names ?? null;
  const value = values[at] ?? null;
  return names === null || value === null ? value : (keys.find(names, String(value)) ?? NO_KEY);
}

/**
 * Values in the order of `columns` from a row as it lies in the file, which is given up for them.
 * @param id its id, where that is known: making it of its key is half of the work
 */
function fromStored(
  keys: Keys,
  map: TableMap,
  row: (string | number | null)[],
  id: string | null = null,
): RowValues {
  if (map.idAs === 'key and id') row.shift();
  if (map.idAs === 'key') row[0] = id ?? shareId(keys, Number(row[0]));
  for (const { at, names } of map.named) {
    const value = row[at] ?? null;
    if (value !== null) row[at] = keys.textOf(names, Number(value));
  }
  return row;
}

/** Conditions on fields, AND between them; a field without value sets none. */
export function where(
  sql: Sql,
  table: TableName,
  wanted: Readonly<Record<string, string | number | undefined>>,
): { readonly text: string; readonly values: readonly SqlIn[] } {
  const { sqlName, fields, columns, kinds } = tableMap(table);
  const texts: string[] = [];
  const values: SqlIn[] = [];
  for (const [field, value] of Object.entries(wanted)) {
    if (value === undefined) continue;
    const at = fields.indexOf(field);
    const names = kinds[at]?.names ?? null;
    texts.push(`"${sqlName}"."${columns[at]}" = ?`);
    values.push(names === null ? value : (keysOf(sql).find(names, String(value)) ?? NO_KEY));
  }
  return { text: texts.length === 0 ? '' : `WHERE ${texts.join(' AND ')}`, values };
}

/** Rows of a table by its `columns`, in the order in which they lie. @param rest SQL behind FROM, of stored values */
export function* storedRows(
  sql: Sql,
  map: TableMap,
  rest = '',
  values: readonly SqlIn[] = [],
): Generator<RowValues> {
  const keys = keysOf(sql);
  const list = map.stored.map((name) => `"${map.sqlName}"."${name}"`).join(', ');
  for (const row of sql.each(`SELECT ${list} FROM "${map.sqlName}" ${rest}`, values))
    yield fromStored(keys, map, row as (string | number | null)[]); // its own array; no table of rows has a BLOB
}

/** Those of the rows that `rest` finds whose keys are wanted, each with its id. @param wanted ids by key as it lies in the file */
export function* storedRowsOf(
  sql: Sql,
  map: TableMap,
  wanted: ReadonlyMap<SqlIn, string>,
  rest: string,
  values: readonly SqlIn[],
): Generator<readonly [id: string, row: RowValues]> {
  const keys = keysOf(sql);
  for (const row of sql.each(`SELECT ${map.storedList} FROM "${map.sqlName}" ${rest}`, values)) {
    const id = wanted.get(row[0] ?? null);
    // its own array; no table of rows has a BLOB
    if (id !== undefined) yield [id, fromStored(keys, map, row as (string | number | null)[], id)];
  }
}

/** One row by its id, or null. */
export function storedRow(sql: Sql, map: TableMap, id: string): RowValues | null {
  const key = storedKey(sql, map, id);
  if (key === null) return null;
  const [row] = [...storedRows(sql, map, `WHERE "${map.sqlName}".${map.keyColumn} = ?`, [key])];
  return row ?? null;
}
