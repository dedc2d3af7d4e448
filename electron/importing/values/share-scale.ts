import { foldText } from '@shared/base/fold-text';
import { readNumber } from '@shared/base/numbers';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { readUnit } from './read-unit';

/** Shares that add up to this much as parts of one are hardly all below one percent, whatever their header says. */
const NEARLY_ALL = 0.9;

/**
 * Whether the figures of a column of shares can be percent as well as parts of one: no percent sign or format stands
 * at them, and none is above 1. Under a header that says percent they can where they add up to nearly one or more.
 * @param rows the first rows of data
 */
export function canBeFractions(column: number, header: string, rows: readonly RawRow[]): boolean {
  const scale = saidScale(header);
  if (scale === 'fraction') return false;
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (cell.percent) continue;
    const read = typeof cell.value === 'number' ? cell.value : readNumber(cell.text, null);
    const value = typeof read === 'number' ? read : read.kind === 'number' && !read.percent ? read.value : 0;
    if (value > 1) return false;
    if (value > 0) count += 1;
    sum += value;
  }
  return scale === 'percent' ? count > 1 && sum >= NEARLY_ALL : count > 0;
}

/** What a header says of its shares. */
function saidScale(header: string): 'percent' | 'fraction' | null {
  const kinds = foldText(header)
    .split(/[\s()[\],:/]+/)
    .map((word) => readUnit(word).kind);
  if (kinds.includes('fraction')) return 'fraction';
  const isPercent = /%|percent|per cent|pct|パーセント|百分率/.test(foldText(header));
  return isPercent || kinds.includes('percent') ? 'percent' : null;
}
