import { type Column, valueAt } from '@shared/base/column';
import { valuesOf } from '@shared/base/values-of';
import type { ProjectTables } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import type { SqlIn } from '../sql';
import { type Keys, MOST_NUMBER, partsOfId } from './keys';
import { givenKey, NO_KEY } from './stored-rows';
import { type RowValues, type TableMap, tableMap, toValue } from './table-map';

type Value = string | number | null;

/** New rows of a table by its columns: an import puts in a hundred thousand. */
export interface FreshRows {
  readonly map: TableMap;
  readonly count: number;
  /** In the order of `map.columns`. */
  readonly columns: readonly Column<Value>[];
}

/** Shares by columns under ids that no row of the file has. @param columns by the fields of the table */
export function freshRows(
  table: 'share',
  { count, columns }: { readonly count: number; readonly columns: Readonly<Record<string, Column<unknown>>> },
): FreshRows {
  const map = tableMap(table);
  const own = map.fields.map((field, index) => {
    const column = columns[field];
    if (column === undefined) throw new TypeError(`${table}.${field} is missing`);
    return eachOf(column, (value) => toValue(map.kinds[index]?.kind, value));
  });
  return { map, count, columns: own };
}

/** Rows that are few beside those, under ids that no row of the file has. @throws TypeError for a missing field */
export function freshRowsOf<T extends TableName>(table: T, rows: readonly ProjectTables[T][]): FreshRows {
  const map = tableMap(table);
  const columns = map.fields.map((field, index) => {
    const kind = map.kinds[index]?.kind;
    return oneOrEach(
      rows.map((row) => {
        const value = valuesOf(row)[field];
        if (value === undefined) throw new TypeError(`${table}.${field} is missing`);
        return toValue(kind, value);
      }),
    );
  });
  return { map, count: rows.length, columns };
}

/** Most columns of what is added by itself say one thing, which is then bound and packed once. */
function oneOrEach(values: readonly Value[]): Column<Value> {
  const [first = null] = values;
  return values.every((value) => value === first) ? { all: first } : values;
}

/** The rows one by one. */
export function* rowsOf({ count, columns }: Pick<FreshRows, 'count' | 'columns'>): Generator<RowValues> {
  for (let row = 0; row < count; row++) yield columns.map((column) => valueAt(column, row));
}

/** The columns as they lie in the file, in the order of `map.stored`. `newRun` is told of the beginning of an id that is new. */
export function storedColumns(
  keys: Keys,
  { map, count, columns }: FreshRows,
  newRun: (key: number, prefix: string) => void,
): Column<SqlIn>[] {
  return columns.flatMap((column, index): Column<SqlIn>[] => {
    if (index === 0) {
      if (map.idAs === 'id') return [column];
      const figures = givenKeys(keys, map, column, count, newRun);
      return map.idAs === 'key' ? [{ figures }] : [{ figures }, column];
    }
    const names = map.kinds[index]?.names ?? null;
    if (names === null) return [column];
    return [eachOf(column, (value) => (value === null ? null : (keys.find(names, String(value)) ?? NO_KEY)))];
  });
}

function givenKeys(
  keys: Keys,
  map: TableMap,
  ids: Column<Value>,
  count: number,
  newRun: (key: number, prefix: string) => void,
): Float64Array {
  if (map.idAs === 'key' && 'prefix' in ids && isOneRun(ids)) return keysOfRun(keys, map, ids, count, newRun);
  const given = new Float64Array(count);
  for (let row = 0; row < count; row++)
    given[row] = Number(givenKey(keys, map, String(valueAt(ids, row)), newRun));
  return given;
}

/** Keys of one run differ by the numbers alone. */
function keysOfRun(
  keys: Keys,
  map: TableMap,
  { prefix, numbers }: { readonly prefix: string; readonly numbers: Uint32Array },
  count: number,
  newRun: (key: number, prefix: string) => void,
): Float64Array {
  const given = new Float64Array(count);
  const [first = 0] = numbers;
  const start = count === 0 ? 0 : Number(givenKey(keys, map, `${prefix}${first}`, newRun));
  for (let row = 0; row < count; row++) given[row] = start + (numbers[row] ?? 0) - first;
  return given;
}

/** Whether ids are one beginning and a number each: no digit of a number is taken for one of the beginning, nor the other way round. */
function isOneRun({ prefix, numbers }: { readonly prefix: string; readonly numbers: Uint32Array }): boolean {
  return (
    partsOfId(prefix).prefix === prefix && numbers.every((number) => number > 0 && number <= MOST_NUMBER)
  );
}

/** A column with each of its different values turned into another. */
function eachOf<From, To>(column: Column<From>, turn: (value: From) => To): Column<To> {
  if ('all' in column) return { all: turn(column.all) };
  if ('of' in column) return { of: column.of.map(turn), at: column.at };
  if ('prefix' in column || 'figures' in column) return column;
  return column.map(turn);
}
