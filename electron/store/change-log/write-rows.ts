import type { RowChange } from '@shared/model/plan';
import { TABLE_NAMES, type TableName } from '@shared/model/tables';
import { type TableMap, tableMap, toValues } from '../schema/table-map';
import type { Sql, SqlIn } from '../sql';
import type { Capture } from './capture';
import type { DecodedImages } from './payload';

/** What a table shall hold afterwards: these ids gone, these rows there. Values in the order of `columns`, id first. */
export interface TableTarget {
  readonly map: TableMap;
  readonly columns: readonly string[];
  readonly removes: readonly string[];
  readonly putIds: readonly string[];
  /** The rows to put, made as they are asked for: an import has 100,000 of them. */
  readonly puts: () => Iterable<readonly SqlIn[]>;
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
    return { map, columns: map.columns, removes, putIds, puts };
  });
}

/** The images of a change set as targets: `after` plays it forward, `before` takes it back. */
export function targetsOfImages(tables: readonly DecodedImages[], side: 'before' | 'after'): TableTarget[] {
  return tables.map(({ map, columns, rows }) => {
    const removes: string[] = [];
    const puts: (readonly SqlIn[])[] = [];
    for (const [before, after] of rows) {
      const [target, other] = side === 'after' ? [after, before] : [before, after];
      if (target !== null) puts.push(target);
      else if (other !== null) removes.push(String(other[0]));
    }
    return { map, columns, removes, putIds: puts.map((values) => String(values[0])), puts: () => puts };
  });
}

/**
 * Writes targets in an order in which no constraint fails in passing, with every foreign key checked at once, so that
 * nothing is left to fail at COMMIT, after the journal was written. Rows to which nobody refers are taken out and put
 * back (keys may swap); the others are updated in place and have no key but their id.
 * @throws SqlError `foreign_key` when a row is still referred to or refers to nothing, `unique` when a key is taken
 */
export function writeTargets(sql: Sql, capture: Capture, targets: readonly TableTarget[]): void {
  const inOrder = [...targets].sort((a, b) => order(a.map) - order(b.map));
  const plain = inOrder.filter(({ map }) => !map.isReferredTo);
  const referredTo = inOrder.filter(({ map }) => map.isReferredTo);
  for (const target of plain) removeRows(sql, target.map, [...target.removes, ...target.putIds]);
  for (const target of referredTo) putRows(sql, capture, target, parentsFirst(target));
  for (const target of plain) putRows(sql, capture, target, target.puts());
  for (const target of referredTo.reverse()) removeRows(sql, target.map, childrenFirst(sql, target));
}

function order(map: TableMap): number {
  return TABLE_ORDER.get(map.table) ?? 0;
}

const TABLE_ORDER = new Map(TABLE_NAMES.map((table, index) => [table, index]));

function removeRows(sql: Sql, map: TableMap, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const quoted = `"${map.sqlName}"`;
  if (map.ownParent >= 0) for (const id of ids) sql.run(`DELETE FROM ${quoted} WHERE id = ?`, [id]);
  else sql.run(`DELETE FROM ${quoted} WHERE id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
}

function putRows(
  sql: Sql,
  capture: Capture,
  { map, columns, putIds }: TableTarget,
  rows: Iterable<readonly SqlIn[]>,
): void {
  if (putIds.length === 0) return;
  const names = columns.map((name) => `"${name}"`);
  const update = names.slice(1).map((name) => `${name} = excluded.${name}`);
  const insert = `INSERT INTO "${map.sqlName}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  // Never INSERT OR REPLACE: it deletes rows that the change log would not see.
  const statement = map.isReferredTo
    ? `${insert} ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`
    : insert;
  sql.runMany(
    statement,
    told(rows, (values) => capture.putIn(map, values)),
  );
}

function* told<T>(items: Iterable<T>, tell: (item: T) => void): Generator<T> {
  for (const item of items) {
    tell(item);
    yield item;
  }
}

function parentsFirst({ map, puts }: TableTarget): Iterable<readonly SqlIn[]> {
  if (map.ownParent < 0) return puts();
  const rows = [...puts()];
  const waiting = new Map(rows.map((values) => [values[0], values]));
  const sorted: (readonly SqlIn[])[] = [];
  const take = (values: readonly SqlIn[]): void => {
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
  const parentOf = new Map(
    sql
      .all(`SELECT id, "${map.columns[map.ownParent]}" FROM "${map.sqlName}"`)
      .map((row) => [row[0], row[1]]),
  );
  const depth = (id: string): number => {
    let steps = 0;
    for (let at = parentOf.get(id); typeof at === 'string' && steps <= parentOf.size; at = parentOf.get(at))
      steps++;
    return steps;
  };
  return [...removes].sort((a, b) => depth(b) - depth(a));
}
