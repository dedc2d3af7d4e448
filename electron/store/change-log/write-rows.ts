import { TABLE_NAMES } from '@shared/model/tables';
import { type FreshRows, storedColumns } from '../schema/fresh-rows';
import { keysOf } from '../schema/keys';
import { storedKey, storedRow, storedRows, storedRowsOf, toStored } from '../schema/stored-rows';
import type { RowValues, TableMap } from '../schema/table-map';
import type { Sql, SqlIn } from '../sql';
import type { Capture } from './capture';
import { partedByPlace, updateInPlace } from './rows-in-place';
import type { TableTarget } from './table-target';

/**
 * Writes targets in an order in which no constraint fails in passing, with every foreign key checked at once, so that
 * nothing is left to fail at COMMIT, after the journal was written. Rows to which nobody refers are taken out and put
 * back where their natural key changes (keys may swap); the others are updated in place.
 * @param images whether each row is captured as it was and as it is; an undo needs none, since the set that it names has
 *   them, and says what stands in the file
 * @returns the rows as they were that did not stay in their place, of tables to which nobody refers
 * @throws SqlError `foreign_key` when a row is still referred to or refers to nothing, `unique` when a key is taken
 */
export function writeTargets(
  sql: Sql,
  capture: Capture,
  targets: readonly TableTarget[],
  images: boolean,
): LeftRows[] {
  const inOrder = [...targets].sort((a, b) => order(a.map) - order(b.map));
  const plain = inOrder.filter(({ map }) => !map.isReferredTo);
  const referredTo = inOrder.filter(({ map }) => map.isReferredTo);
  const writer = { sql, capture, images };
  const parted = plain.map((target) => takenApart(writer, target));
  for (const { map, left } of parted)
    removeRows(
      writer,
      map,
      left.map(([id]) => String(id)),
    );
  for (const target of referredTo) {
    putRows(writer, target.map, parentsFirst(target));
    if (target.fresh !== undefined) putFresh(writer, target.fresh);
  }
  for (const { map, inPlace, others, fresh } of parted) {
    if (images) for (const { before, after } of inPlace) capture.image(map, String(after[0]), before, after);
    capture.tell(updateInPlace(sql, map, inPlace));
    putRows(writer, map, others);
    if (fresh !== undefined) putFresh(writer, fresh);
  }
  for (const target of referredTo.reverse()) {
    if (images)
      for (const [id, before] of standingOf(sql, target.map, target.removes))
        capture.image(target.map, id, before, null);
    removeRows(writer, target.map, childrenFirst(sql, target));
  }
  return parted.map(({ map, left }) => ({ map, rows: left }));
}

/** Rows of a table as they were. */
export interface LeftRows {
  readonly map: TableMap;
  readonly rows: readonly RowValues[];
}

/** What is to be done with a table of rows to which nobody refers; those that do not stay are captured as they were. */
function takenApart({ sql, capture, images }: Writer, target: TableTarget) {
  const { map, removes, putIds, puts, standing, fresh } = target;
  const there = images || standing === undefined ? standingOf(sql, map, [...removes, ...putIds]) : standing;
  const { inPlace, others, left } = partedByPlace(map, puts(), there);
  if (images) for (const before of left) capture.image(map, String(before[0]), before, null);
  return { map, inPlace, others, left, fresh };
}

/** The rows of these ids that stand in the file, in the order in which they lie. */
export function standingOf(sql: Sql, map: TableMap, ids: readonly string[]): Map<string, RowValues> {
  const standing = new Map<string, RowValues>();
  // By what lies in the file, so that of rows between them not even the id is made.
  const wanted = new Map<SqlIn, string>();
  for (const id of ids) {
    const key = storedKey(sql, map, id);
    if (key !== null) wanted.set(key, id);
  }
  if (wanted.size === 0) return standing;
  for (const [id, before] of storedRowsOf(sql, map, wanted, ...aroundKeys(map, [...wanted.keys()])))
    standing.set(id, before);
  return standing;
}

/** Of keys that stand together this part is asked for: they are read from the first to the last, which costs less than finding each. */
const CLOSE = 0.5;

/** SQL behind FROM for the rows of some keys, with its values; rows between them may come too. */
function aroundKeys(map: TableMap, keys: readonly SqlIn[]): [rest: string, values: SqlIn[]] {
  const numbers = keys.filter((key) => typeof key === 'number');
  const first = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (numbers.length === keys.length && keys.length >= CLOSE * (last - first + 1))
    return [`WHERE ${map.keyColumn} BETWEEN ? AND ?`, [first, last]];
  return [`WHERE ${map.keyColumn} IN (SELECT value FROM json_each(?))`, [JSON.stringify(keys)]];
}

interface Writer {
  readonly sql: Sql;
  readonly capture: Capture;
  readonly images: boolean;
}

function order(map: TableMap): number {
  return TABLE_ORDER.get(map.table) ?? 0;
}

const TABLE_ORDER = new Map(TABLE_NAMES.map((table, index) => [table, index]));

function removeRows({ sql, capture }: Writer, map: TableMap, ids: readonly string[]): void {
  const keys = ids.flatMap((id) => storedKey(sql, map, id) ?? []);
  if (keys.length === 0) return;
  const changes = sql.changes;
  sql.runMany(`DELETE FROM "${map.sqlName}" WHERE ${map.keyColumn} = ?`, ofOne(keys));
  const removed = sql.changes - changes;
  capture.tell(removed);
  capture.count(map, -removed);
  if (map.idAs === 'key and id') for (const id of ids) keysOf(sql).takeBack(map.sqlName, id);
}

function* ofOne<T>(items: Iterable<T>): Generator<readonly [T]> {
  for (const item of items) yield [item];
}

function putRows(writer: Writer, map: TableMap, rows: Iterable<RowValues>): void {
  const update = map.stored.slice(1).map((name) => `"${name}" = excluded."${name}"`);
  const insert = insertInto(map);
  // Never INSERT OR REPLACE: it deletes rows of which nobody is told.
  const statement = map.isReferredTo
    ? `${insert} ON CONFLICT ("key") DO UPDATE SET ${update.join(', ')}`
    : insert;
  writer.sql.runMany(statement, stored(writer, map, rows));
}

function insertInto({ sqlName, storedList, stored }: TableMap): string {
  return `INSERT INTO "${sqlName}" (${storedList}) VALUES (${stored.map(() => '?').join(', ')})`;
}

/** New rows on their way into the file, all captured at once. */
function putFresh({ sql, capture, images }: Writer, rows: FreshRows): void {
  const { map, count } = rows;
  const columns = storedColumns(keysOf(sql), rows, newRunOf(sql, capture));
  sql.runColumns(insertInto(map), columns, count);
  if (images) capture.fresh(rows);
  capture.tell(count);
  capture.count(map, count);
}

/** Puts in the beginning of ids that is new. */
function newRunOf(sql: Sql, capture: Capture) {
  return (key: number, prefix: string): void => {
    sql.run('INSERT INTO "run" ("key", "prefix") VALUES (?, ?)', [key, prefix]);
    capture.tell(1);
  };
}

/** Rows on their way into the file, each captured. */
function* stored(
  { sql, capture, images }: Writer,
  map: TableMap,
  rows: Iterable<RowValues>,
): Generator<readonly SqlIn[]> {
  const keys = keysOf(sql);
  let added = 0;
  const newRun = newRunOf(sql, capture);
  for (const values of rows) {
    const id = String(values[0]);
    const isThere = map.isReferredTo && keys.find(map.sqlName, id) !== null;
    if (images) capture.image(map, id, isThere ? storedRow(sql, map, id) : null, values);
    if (!isThere) added += 1;
    capture.tell(1);
    yield toStored(keys, map, values, newRun);
  }
  capture.count(map, added);
}

function parentsFirst({ map, puts }: TableTarget): Iterable<RowValues> {
  if (map.ownParent < 0) return puts();
  const rows = [...puts()];
  const waiting = new Map(rows.map((values) => [values[0], values]));
  const sorted: RowValues[] = [];
  const take = (values: RowValues): void => {
    if (!waiting.delete(values[0] as string)) return; // ids are text
    const parent = waiting.get(values[map.ownParent] ?? null);
    if (parent !== undefined) take(parent);
    sorted.push(values);
  };
  for (const values of rows) take(values);
  return sorted;
}

function childrenFirst(sql: Sql, { map, removes }: TableTarget): readonly string[] {
  if (map.ownParent < 0 || removes.length < 2) return removes;
  const parentOf = new Map([...storedRows(sql, map)].map((row) => [row[0], row[map.ownParent]]));
  const depth = (id: string): number => {
    let steps = 0;
    for (let at = parentOf.get(id); typeof at === 'string' && steps <= parentOf.size; at = parentOf.get(at))
      steps++;
    return steps;
  };
  return [...removes].sort((a, b) => depth(b) - depth(a));
}
