import { foldText } from './fold-text';
import type { DecimalMark } from './mapping';

/**
 * The decimal mark of a sheet, from its own numbers written as text: "12,5" or "1.234,5" can only be a comma,
 * "12.5" only a point. Null when nothing settles it, or when the sheet contradicts itself.
 */
export function deriveDecimalMark(texts: Iterable<string>): DecimalMark | null {
  let point = false;
  let comma = false;
  for (const text of texts) {
    const digits = /\d[\d.,]*\d/.exec(foldText(text))?.[0];
    if (digits === undefined) continue;
    const mark = decimalMarkOf(digits);
    if (mark === '.') point = true;
    else if (mark === ',') comma = true;
    if (point && comma) return null;
  }
  return point ? '.' : comma ? ',' : null;
}

function decimalMarkOf(digits: string): DecimalMark | null {
  const marks: readonly string[] = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.includes('.') && marks.includes(',')) return last === '.' ? '.' : ',';
  const other: DecimalMark = last === '.' ? ',' : '.';
  if (marks.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? other : null;
  const [whole = '', decimals = ''] = digits.split(/[.,]/);
  if (last === ',' && decimals === '000') return null; // 1216,000 may be a footnote mark before 16,000
  if (decimals.length !== 3 || whole.length > 3 || whole === '0') return last === '.' ? '.' : ',';
  return null;
}
