import { ANY_TABLE } from '@shared/model/tables';
import { sameValues } from '../change-log/capture';
import { type RowValues, type TableMap, toRow } from '../schema/table-map';

/**
 * A row as a change leaves it that was made to another state of the project. Each value that the change wrote must be as
 * it was before it, or already as it is after; what the change did not touch may be anything.
 * @returns the row afterwards (null: gone), or 'misfit'
 */
export function fittingRow(
  map: TableMap,
  now: RowValues | null,
  before: RowValues | null,
  after: RowValues | null,
): RowValues | null | 'misfit' {
  if (isSame(now, after)) return now;
  if (now === null) return before === null ? after : 'misfit';
  if (before === null) return 'misfit';
  if (after === null) return sameValues(now, before) ? null : 'misfit';
  const merged: (string | number | null)[] = [];
  for (const [index, value] of now.entries()) {
    const [was, is] = [before[index] ?? null, after[index] ?? null];
    if (was !== is && value !== was && value !== is) return 'misfit';
    merged.push(was === is ? value : is);
  }
  return isWhole(map, merged) ? merged : 'misfit';
}

/** What of two changes fits together by values may break a rule between them. */
function isWhole(map: TableMap, values: RowValues): boolean {
  return ANY_TABLE[map.table].check.safeParse(toRow(map.table, values)).success;
}

function isSame(a: RowValues | null, b: RowValues | null): boolean {
  return a === null || b === null ? a === b : sameValues(a, b);
}
