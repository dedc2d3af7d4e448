import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import { type RowValues, type TableMap, toRow } from '../schema/table-map';
import type { Sql } from '../sql';
import { type ChangeSet, newestChangeSets } from './change-set';
import { storedImages } from './stored-images';

/** Which row is asked about. */
export interface RowAsked {
  readonly table: TableName;
  /** Its natural key, or the first parts of it: then all rows below are meant. */
  readonly key: string;
  /** What scenarios say of this field of it is its history too. */
  readonly override: OverrideField | null;
}

/** What one change set did to a row. */
export interface RowChanged {
  readonly set: ChangeSet;
  readonly table: TableName;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** Older links than these are not looked through. */
const MOST_LINKS = 2_000;

/** What the newest links did to a row, newest first; links whose rows were thinned away say nothing. */
export function changesOfRow(sql: Sql, asked: RowAsked, limit: number): RowChanged[] {
  const found: RowChanged[] = [];
  for (const set of newestChangeSets(sql, MOST_LINKS)) {
    for (const { map, rows } of storedImages(sql, set.seq) ?? []) {
      const isAsked = rowTest(map, asked);
      if (isAsked === null) continue;
      const images = rows.filter(([before, after]) => isAsked(after ?? before ?? []));
      for (const [before, after] of images)
        found.push({ set, table: map.table, before: rowOf(map, before), after: rowOf(map, after) });
    }
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

function rowOf({ table }: TableMap, values: RowValues | null): AnyRow | null {
  return values === null ? null : toRow(table, values);
}

/** Whether an image is one of the row; null for a table that has none of it. */
function rowTest(
  { table, fields }: TableMap,
  { table: asked, key, override }: RowAsked,
): ((values: RowValues) => boolean) | null {
  if (table === asked) {
    const places = ANY_TABLE[table].key.map((field) => fields.indexOf(field));
    return (values) => `${places.map((place) => values[place]).join('|')}|`.startsWith(`${key}|`);
  }
  if (table !== 'override' || override === null) return null;
  const [fieldAt, keyAt] = [fields.indexOf('field'), fields.indexOf('key')];
  return (values) => values[fieldAt] === override && values[keyAt] === key;
}
