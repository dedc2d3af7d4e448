import { foldText } from './fold-text';
import type { DecimalMark } from './numbers';

/**
 * The decimal mark of a sheet, from its own numbers written as text: "12,5" or "1.234,5" can only be a comma,
 * "12.5" only a point. Null when nothing settles it, or when the sheet contradicts itself; a number with both marks
 * outweighs those with one.
 * @param isEastAsian a sheet in Japanese, Chinese or Korean, where a comma alone ("12,34") is a slip before it is a decimal mark
 */
export function deriveDecimalMark(texts: Iterable<string>, isEastAsian = false): DecimalMark | null {
  const weak = new Set<DecimalMark>();
  const strong = new Set<DecimalMark>();
  for (const text of texts) {
    const digits = digitsIn(text);
    const mark = digits === undefined ? null : decimalMarkOf(digits);
    if (digits === undefined || mark === null) continue;
    if ((digits.match(/[.,]/g) ?? []).length > 1) strong.add(mark);
    else if (mark === '.' || !isEastAsian) weak.add(mark);
  }
  const settled = strong.size > 0 ? strong : weak;
  const [only] = settled;
  return settled.size === 1 && only !== undefined ? only : null;
}

/** Whether a number has a comma that separates no thousands: "12,34", "1,2345". */
export function hasStrayComma(text: string): boolean {
  if (CLEAR.test(text)) return false; // nearly every number
  const digits = digitsIn(text) ?? '';
  const [whole = ''] = digits.split('.');
  return whole.includes(',') && !/^[1-9]\d{0,2}(?:,\d{3})+$/.test(whole);
}

/** Digits with a point, or with commas where thousands have them. */
const CLEAR = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** Whether words are in Japanese, Chinese or Korean. */
export function isEastAsian(texts: Iterable<string>): boolean {
  for (const text of texts)
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)) return true;
  return false;
}

/** The first number of a text, without the blanks and apostrophes between its thousands: "12 500,25" as 12500,25. */
function digitsIn(text: string): string | undefined {
  return /\d(?:[\d.,]|[ '](?=\d{3}(?!\d)))*\d/.exec(foldText(text))?.[0].replace(/[ ']/g, '');
}

function decimalMarkOf(digits: string): DecimalMark | null {
  const marks: readonly string[] = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.includes('.') && marks.includes(',')) return last === '.' ? '.' : ',';
  const other: DecimalMark = last === '.' ? ',' : '.';
  if (marks.length > 1) return /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits) ? other : null;
  const [whole = '', decimals = ''] = digits.split(/[.,]/);
  if (last === ',' && decimals === '000') return null; // 1216,000 may be a footnote mark before 16,000
  // 16,0002 may be 16,000 with a footnote mark behind it.
  if (last === ',' && whole !== '0' && whole.length <= 3 && /^\d{4,5}$/.test(decimals)) return null;
  if (decimals.length !== 3 || whole.length > 3 || whole === '0') return last === '.' ? '.' : ',';
  return null;
}
