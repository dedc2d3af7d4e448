import { valueAt } from '@shared/base/column';
import type { RowChange } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import type { FreshRows } from '../schema/fresh-rows';
import { brokenIn, misfitIn, misfitInFresh } from '../schema/held-rows';
import { type RowValues, type TableMap, tableMap, toValues } from '../schema/table-map';
import { areColumnsHeld } from './held-columns';
import type { PackedColumn } from './packed-column';
import { columnsOfSide } from './packed-images';
import type { DecodedImages } from './payload';
import { notHeld } from './refused-rows';

/** What a table shall hold afterwards: these ids gone, these rows there. Values in the order of its columns, id first. */
export interface TableTarget {
  readonly map: TableMap;
  readonly removes: readonly string[];
  readonly putIds: readonly string[];
  /** The rows to put, made as they are asked for: an import has 100,000 of them. */
  readonly puts: () => Iterable<RowValues>;
  /** The same by columns, where they are at hand. */
  readonly columns?: readonly PackedColumn[];
  /** Rows that are put in besides, under ids that no row of the file has: none is looked for. */
  readonly fresh?: FreshRows;
  /** What the file holds of them by id, where that is known: the other side of images that are played. */
  readonly standing?: ReadonlyMap<string, RowValues>;
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

/** New rows of a table as a target. */
export function targetOfFresh(fresh: FreshRows): TableTarget {
  return { map: fresh.map, removes: [], putIds: [], puts: () => [], fresh };
}

/** The images of a change set as targets: `after` plays it forward, `before` takes it back. */
export function targetsOfImages(tables: readonly DecodedImages[], side: 'before' | 'after'): TableTarget[] {
  return tables.map(({ map, rows, packed }) => {
    const removes: string[] = [];
    const puts: RowValues[] = [];
    const standing = new Map<string, RowValues>();
    for (const [before, after] of rows) {
      const [target, other] = side === 'after' ? [after, before] : [before, after];
      if (other !== null) standing.set(String(other[0]), other);
      if (target !== null) puts.push(target);
      else if (other !== null) removes.push(String(other[0]));
    }
    const putIds = puts.map((values) => String(values[0]));
    const target = { map, removes, putIds, puts: () => puts, standing };
    return packed === null ? target : { ...target, columns: columnsOfSide(packed, side) };
  });
}

/**
 * The same targets, each row looked at on its way into the file.
 * @param seq of the change that is played; null: it is being made
 */
export function heldTargets(targets: readonly TableTarget[], seq: number | null): TableTarget[] {
  return targets.map((target) => {
    const { map, puts, columns, fresh } = target;
    const bad = fresh === undefined ? null : misfitInFresh(fresh);
    if (bad !== null)
      throw notHeld(map, String(fresh?.columns[0] && valueAt(fresh.columns[0], bad.row)), bad.field, seq);
    const misfit = columns !== undefined && areColumnsHeld(map, columns) ? brokenIn : misfitIn;
    const held = function* () {
      for (const values of puts()) {
        const field = misfit(map, values);
        if (field !== null) throw notHeld(map, String(values[0]), field, seq);
        yield values;
      }
    };
    return { ...target, puts: held };
  });
}
