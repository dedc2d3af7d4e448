import { columnNumber } from '@shared/base/sheet-cell';
import type { SheetPreview } from '@shared/features/importing/inspection';

/** A cell of the sheet as it is drawn: its text and how far it is merged. */
export interface SheetCell {
  readonly column: number;
  readonly text: string;
  /** The text as it is drawn. */
  readonly shown: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isMerged: boolean;
  /** Set at the right, as figures are. */
  readonly isNumber: boolean;
}

interface SheetRow {
  readonly row: number;
  /** Cells hidden under a merged one are left out. */
  readonly cells: readonly SheetCell[];
}

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads "A5:B6"; null for anything else. */
export function parseRange(text: string): Range | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text);
  if (match === null) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** The first rows of a sheet with its merged cells spanning, cut to `columns`. */
export function sheetRows(sheet: SheetPreview, columns: number): readonly SheetRow[] {
  const ranges = sheet.merges.flatMap((text) => parseRange(text) ?? []);
  return sheet.rows.map((texts, index) => {
    const row = index + 1;
    const cells: SheetCell[] = [];
    for (let column = 1; column <= columns; column += 1) {
      const range = ranges.find(
        (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
      );
      if (range !== undefined && (row !== range.top || column !== range.left)) continue;
      const text = texts[column - 1] ?? '';
      const merged = range === undefined ? 1 : Math.min(range.right, columns) - range.left + 1;
      const columnSpan = range === undefined ? runsOver(texts, column, columns, ranges, row) : merged;
      cells.push({
        column,
        text,
        shown: shortened(text),
        rowSpan: range === undefined ? 1 : Math.min(range.bottom, sheet.rows.length) - range.top + 1,
        columnSpan,
        isMerged: range !== undefined,
        isNumber: NUMBER.test(text.normalize('NFKC').trim()),
      });
      if (range === undefined) column += columnSpan - 1;
    }
    return { row, cells };
  });
}

/** A figure as tables write it: signs, separators, a percent sign. */
const NUMBER = /^[-+\u2212▲△(]?\s*\d[\d,. ]*\)?\s*%?$/;
/** Decimals of a double that no table prints: a spreadsheet rounds them to the width of the cell. */
const NOISE = /^-?\d+\.\d{6,}$/;
const DIGITS = 8;

/** A figure with more decimals than anyone reads, rounded as a spreadsheet shows it; other texts as they are. */
function shortened(text: string): string {
  if (!NOISE.test(text)) return text;
  const whole = text.replace(/^-|\..*$/g, '').length;
  const rounded = Number(Number(text).toFixed(Math.max(0, DIGITS - whole)));
  return rounded === 0 ? text : String(rounded);
}

/** A text longer than this does not fit its own column. */
const LONG = 14;

/** How many columns a long text runs over, as in a spreadsheet: as far as the cells beside it are blank. */
function runsOver(
  texts: readonly string[],
  column: number,
  columns: number,
  ranges: readonly Range[],
  row: number,
): number {
  if ((texts[column - 1] ?? '').length <= LONG) return 1;
  let end = column;
  while (end < columns && (texts[end] ?? '') === '' && !isCovered(ranges, row, end + 1)) end += 1;
  return end - column + 1;
}

function isCovered(ranges: readonly Range[], row: number, column: number): boolean {
  return ranges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
