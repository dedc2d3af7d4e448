import type { RowValues } from '../schema/table-map';
import type { Sql } from '../sql';
import type { ChangeSet } from './change-set';
import { storedImages } from './stored-images';

/** A row as the newest change that touched it left it; null: it was taken out. */
type NewestImage = RowValues | null;

/**
 * What the newest change sets left of the rows that they touched: SQL name of a table -> id -> image.
 * @param sets all links of the chain, oldest first
 * @param most of so many rows at most, counted from the newest set backwards
 */
export function newestImages(
  sql: Sql,
  sets: readonly ChangeSet[],
  most: number,
): ReadonlyMap<string, ReadonlyMap<string, NewestImage>> {
  const byTable = new Map<string, Map<string, NewestImage>>();
  let count = 0;
  for (const set of [...sets].reverse()) {
    count += set.rowCount;
    if (count > most) break;
    // An undo left what was before the set that it names, a redo what was after it.
    const isStep = set.kind === 'undo' || set.kind === 'redo';
    const touched = storedImages(sql, isStep ? (set.ofSeq ?? set.seq) : set.seq);
    if (touched === null) continue;
    for (const { map, rows } of touched) {
      const images = byTable.get(map.sqlName) ?? new Map<string, NewestImage>();
      byTable.set(map.sqlName, images);
      for (const [before, after] of rows) {
        const id = String((after ?? before)?.[0]);
        if (!images.has(id)) images.set(id, set.kind === 'undo' ? before : after);
      }
    }
  }
  return byTable;
}
