import { Refusal } from '@shared/base/refusal';
import type { Term } from '@shared/model/expression';

/**
 * What a cell can hold. Dates are day serials with a date format; text is always text, never a formula. A formula is
 * ours, letter by letter, never a user's text, and carries the value that the engine has for it.
 */
export type CellContent = Held | Term<number | string>;

/** What a cell comes to; null is an empty one. */
export type Held = string | number | null;

export const isTerm = <Value>(content: Held | Term<Value>): content is Term<Value> =>
  content !== null && typeof content === 'object';

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
/** Its limit for a formula, with the sign that it begins with. */
const LONGEST_FORMULA = 8_192;

/**
 * Lets through only what a spreadsheet can hold: ExcelJS would write NaN and Infinity into the file as such, over-long
 * text too, and would drop control characters silently.
 * @throws Refusal for text that a person can change (refusal.export.textTooLong, refusal.export.controlCharacters), and for a
 * formula in which too much comes together (refusal.export.formulaTooLong)
 * @throws Error for a number that is not finite: a defect, since the engine refuses such a model
 */
export function checkContent(content: CellContent, sheet: string, cell: string): void {
  if (content === null) return;
  if (isTerm(content)) {
    if (content.formula.startsWith('='))
      throw new Error(`formula with a leading equals sign in ${sheet} ${cell}`);
    const length = content.formula.length + 1;
    if (length > LONGEST_FORMULA) {
      const params = { length, most: LONGEST_FORMULA };
      throw new Refusal('refusal.export.formulaTooLong', params, { sheet, cell });
    }
    checkContent(content.value, sheet, cell);
    return;
  }
  if (typeof content === 'number') {
    if (!Number.isFinite(content))
      throw new Error(`${content} in ${sheet} ${cell} is no number for a workbook`);
    return;
  }
  if (content.length > LONGEST_TEXT) {
    throw new Refusal(
      'refusal.export.textTooLong',
      { length: content.length, most: LONGEST_TEXT, text: content.slice(0, 40) },
      { sheet, cell },
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; tab and line breaks are fine
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(content)) {
    throw new Refusal('refusal.export.controlCharacters', { text: printable(content) }, { sheet, cell });
  }
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '·').slice(0, 40);
}
