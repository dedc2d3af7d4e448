import { foldText } from './fold-text';
import { cellAt, type RawRow } from './raw-row';
import { readNumber } from './read-number';
import { readUnit } from './read-unit';

/**
 * Whether the figures of a column of shares can be percent as well as parts of one: no percent sign or format stands
 * at them or in the header, and none is above 1.
 * @param rows the first rows of data
 */
export function canBeFractions(column: number, header: string, rows: readonly RawRow[]): boolean {
  if (saysScale(header)) return false;
  let some = false;
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (cell.percent) continue;
    const read = typeof cell.value === 'number' ? cell.value : readNumber(cell.text, null);
    const value = typeof read === 'number' ? read : read.kind === 'number' && !read.percent ? read.value : 0;
    if (value > 1) return false;
    if (value > 0) some = true;
  }
  return some;
}

/** Whether a header says that its shares are percent or fractions. */
function saysScale(header: string): boolean {
  if (/%|percent|per cent|pct|パーセント|百分率/.test(foldText(header))) return true;
  return foldText(header)
    .split(/[\s()[\],:/]+/)
    .some((word) => ['percent', 'fraction'].includes(readUnit(word).kind));
}
