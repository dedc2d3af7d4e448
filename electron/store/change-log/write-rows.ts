import type { RowChange } from '@shared/model/plan';
import { TABLE_NAMES, type TableName } from '@shared/model/tables';
import { keysOf } from '../schema/keys';
import { storedKey, storedRow, storedRows, toStored } from '../schema/stored-rows';
import { type RowValues, type TableMap, tableMap, toValues } from '../schema/table-map';
import type { Sql, SqlIn } from '../sql';
import type { Capture } from './capture';
import type { DecodedImages } from './payload';

/** What a table shall hold afterwards: these ids gone, these rows there. Values in the order of its columns, id first. */
export interface TableTarget {
  readonly map: TableMap;
  readonly removes: readonly string[];
  readonly putIds: readonly string[];
  /** The rows to put, made as they are asked for: an import has 100,000 of them. */
  readonly puts: () => Iterable<RowValues>;
}

/** Row changes as targets; of several changes to one row the last one counts. */
export function targetsOfChanges(changes: readonly RowChange[]): TableTarget[] {
  const last = new Map<TableName, Map<string, RowChange>>();
  for (const change of changes) {
    let byId = last.get(change.table);
    if (byId === undefined) {
      byId = new Map();
      last.set(change.table, byId);
    }
    byId.set(change.op === 'put' ? change.row.id : change.id, change);
  }
  return [...last].map(([table, byId]) => {
    const map = tableMap(table);
    const removes: string[] = [];
    const putIds: string[] = [];
    for (const [id, { op }] of byId) (op === 'put' ? putIds : removes).push(id);
    const puts = function* () {
      for (const change of byId.values()) if (change.op === 'put') yield toValues(change.table, change.row);
    };
    return { map, removes, putIds, puts };
  });
}

/** The images of a change set as targets: `after` plays it forward, `before` takes it back. */
export function targetsOfImages(tables: readonly DecodedImages[], side: 'before' | 'after'): TableTarget[] {
  return tables.map(({ map, rows }) => {
    const removes: string[] = [];
    const puts: RowValues[] = [];
    for (const [before, after] of rows) {
      const [target, other] = side === 'after' ? [after, before] : [before, after];
      if (target !== null) puts.push(target);
      else if (other !== null) removes.push(String(other[0]));
    }
    return { map, removes, putIds: puts.map((values) => String(values[0])), puts: () => puts };
  });
}

/**
 * Writes targets in an order in which no constraint fails in passing, with every foreign key checked at once, so that
 * nothing is left to fail at COMMIT, after the journal was written. Rows to which nobody refers are taken out and put
 * back (keys may swap); the others are updated in place and have no key but their id.
 * @param images whether each row is captured as it was and as it is; an undo needs none, since the set that it names has them
 * @throws SqlError `foreign_key` when a row is still referred to or refers to nothing, `unique` when a key is taken
 */
export function writeTargets(
  sql: Sql,
  capture: Capture,
  targets: readonly TableTarget[],
  images: boolean,
): void {
  const inOrder = [...targets].sort((a, b) => order(a.map) - order(b.map));
  const plain = inOrder.filter(({ map }) => !map.isReferredTo);
  const referredTo = inOrder.filter(({ map }) => map.isReferredTo);
  const writer = { sql, capture, images };
  for (const target of plain) removeRows(writer, target.map, [...target.removes, ...target.putIds]);
  for (const target of referredTo) putRows(writer, target, parentsFirst(target));
  for (const target of plain) putRows(writer, target, target.puts());
  for (const target of referredTo.reverse()) removeRows(writer, target.map, childrenFirst(sql, target));
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

function removeRows({ sql, capture, images }: Writer, map: TableMap, ids: readonly string[]): void {
  const keys = ids.flatMap((id) => storedKey(sql, map, id) ?? []);
  if (keys.length === 0) return;
  if (images)
    for (const before of storedRows(sql, map, `WHERE ${map.keyColumn} IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(keys),
    ]))
      capture.image(map, String(before[0]), before, null);
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

function putRows(writer: Writer, target: TableTarget, rows: Iterable<RowValues>): void {
  const { map } = target;
  const update = map.stored.slice(1).map((name) => `"${name}" = excluded."${name}"`);
  const insert = `INSERT INTO "${map.sqlName}" (${map.storedList}) VALUES (${map.stored.map(() => '?').join(', ')})`;
  // Never INSERT OR REPLACE: it deletes rows of which nobody is told.
  const statement = map.isReferredTo
    ? `${insert} ON CONFLICT ("key") DO UPDATE SET ${update.join(', ')}`
    : insert;
  writer.sql.runMany(statement, stored(writer, target, rows));
}

/** Rows on their way into the file, each captured. */
function* stored(
  { sql, capture, images }: Writer,
  { map }: TableTarget,
  rows: Iterable<RowValues>,
): Generator<readonly SqlIn[]> {
  const keys = keysOf(sql);
  let added = 0;
  const newRun = (key: number, prefix: string): void => {
    sql.run('INSERT INTO "run" ("key", "prefix") VALUES (?, ?)', [key, prefix]);
    capture.tell(1);
  };
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
