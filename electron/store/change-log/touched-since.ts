import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { type RowValues, type TableMap, toRow } from '../schema/table-map';
import type { Sql } from '../sql';
import { sameValues } from './capture';
import { readChangeSets } from './change-set';
import { storedImages } from './stored-images';
import { linksWithoutTrace } from './thinning';

/** Under this name of `by` stands the link that brought a row, or took it out. */
export const WHOLE_ROW = '';

/** A row that links behind another one have touched. */
export interface TouchedRow {
  readonly table: TableName;
  readonly id: string;
  /** As it was under that link; null where it was not there. */
  readonly before: AnyRow | null;
  /** The number of the newest link that changed each field. */
  readonly by: Readonly<Record<string, number>>;
}

interface Touched {
  readonly id: string;
  readonly map: TableMap;
  readonly before: RowValues | null;
  readonly by: Record<string, number>;
}

/**
 * The rows that links behind `seq` have touched, each as it was under that link, and by which link: the way back from two
 * copies of a project to the state that both came from.
 * @param until the last link that is looked at; absent: the newest
 * @returns null where a link no longer says what it touched
 */
export function touchedSince(sql: Sql, seq: number, until = Infinity): TouchedRow[] | null {
  const sets = readChangeSets(sql);
  const without = linksWithoutTrace(sql, sets);
  // What was dropped began under the link and was taken back behind it.
  if (without.has(seq) && without.has(seq + 1)) return null;
  const found = new Map<string, Touched>();
  for (const set of sets) {
    if (set.seq <= seq || set.seq > until || without.has(set.seq)) continue;
    const isUndo = set.kind === 'undo';
    // An undo and a redo have no rows of their own: those of the link that they name.
    const images = storedImages(sql, isUndo || set.kind === 'redo' ? (set.ofSeq ?? set.seq) : set.seq);
    if (images === null) return null;
    for (const { map, rows } of images)
      for (const [one, other] of rows) {
        const [before, after] = isUndo ? [other, one] : [one, other];
        const id = String((after ?? before)?.[0]);
        const touched = found.get(`${map.table} ${id}`) ?? { id, map, before, by: {} };
        found.set(`${map.table} ${id}`, touched);
        noteFields(touched, before, after, set.seq);
      }
  }
  return [...found.values()].map(({ id, map, before, by }) => ({
    table: map.table,
    id,
    before: before === null ? null : toRow(map.table, before),
    by,
  }));
}

function noteFields({ map, by }: Touched, before: RowValues | null, after: RowValues | null, seq: number) {
  if (before === null || after === null) by[WHOLE_ROW] = seq;
  else if (!sameValues(before, after))
    for (const [at, field] of map.fields.entries()) if (before[at] !== after[at]) by[field] = seq;
}
