import { Refusal } from '@shared/base/refusal';
import { FilledRows } from './filled-rows';
import type { GuardedZip } from './guard-zip';
import { MAX_COLUMNS } from './limits';
import { type Range, rangesApart } from './merged-ranges';
import { columnOf } from './sheet-rows';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  /** From top to bottom. */
  readonly merges: readonly Range[];
  /** Number of the last row that the file holds; 0 for an empty sheet. */
  readonly lastRow: number;
  /** Rows in which a value stands. */
  readonly filledRows: number;
  /** Columns as the file declares them, or 0 when it does not. */
  readonly columns: number;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** Rows or columns from one to another, both counted from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function isWithin(spans: readonly Span[], number: number): boolean {
  return spans.some(({ from, to }) => from <= number && number <= to);
}

/** Scans a sheet's XML once without reading cells: merged ranges stand behind the cells, and have to be known before. */
export async function readSheetShape(zip: GuardedZip, part: string): Promise<SheetShape> {
  const merges: string[] = [];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  let lastRow = 0;
  const filled = new FilledRows();
  let columns: number | null = null;
  let rest = '';
  for await (const piece of zip.pieces(part)) {
    const text = rest + piece;
    if (text.includes('mergeCell')) {
      for (const [, ref] of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"/g))
        if (ref !== undefined) merges.push(ref);
    }
    if (text.includes(' hidden="')) findHidden(text, hiddenRows, hiddenColumns);
    lastRow = lastRowIn(text, lastRow);
    if (columns === null) {
      const declared = DIMENSION.exec(text)?.[1];
      // The size, where a file declares one, stands before the first row.
      if (declared !== undefined) columns = columnOf(declared);
      else if (lastRow > 0) columns = 0;
    }
    // What opens last may be half a tag: it is looked at with the next piece.
    const open = text.lastIndexOf('<');
    rest = open > text.lastIndexOf('>') ? text.slice(open) : '';
    filled.take(text.slice(0, text.length - rest.length));
    if (rest.length > LONGEST_TAG) throw new Refusal('refusal.file.damaged', {}, { file: zip.file });
  }
  return {
    merges: rangesApart(merges),
    lastRow,
    filledRows: filled.count,
    columns: columns ?? 0,
    hiddenRows,
    hiddenColumns,
  };
}

/** Adds the rows and columns that a piece of XML marks as hidden; a row without a number is not looked for. */
function findHidden(text: string, rows: Span[], columns: Span[]): void {
  for (const [, name, attributes = ''] of text.matchAll(/<(?:\w+:)?(row|col)\s([^>]*)>/g)) {
    if (!/(?:^|\s)hidden="(?:1|true)"/.test(attributes)) continue;
    const numberOf = (key: string) =>
      Number(new RegExp(`(?:^|\\s)${key}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
    const from = numberOf(name === 'row' ? 'r' : 'min');
    const to = name === 'row' ? from : Math.min(numberOf('max'), MAX_COLUMNS);
    if (from > 0 && to >= from) addTo(name === 'row' ? rows : columns, from, to);
  }
}

/** Joins a span to the one before where they touch: a filter hides thousands of rows one by one. */
function addTo(spans: Span[], from: number, to: number): void {
  const last = spans.at(-1);
  if (last !== undefined && last.to === from - 1) spans[spans.length - 1] = { from: last.from, to };
  else spans.push({ from, to });
}

/** The number of the last row that opens in a piece of XML. A row without a number follows the one before. */
function lastRowIn(text: string, before: number): number {
  // As nearly all programs write it; the rows before the last numbered one do not matter.
  const at = text.lastIndexOf('<row r="');
  let lastRow = before;
  for (const [, attributes = ''] of (at < 0 ? text : text.slice(at)).matchAll(ROW)) {
    const number = /(?:^|\s)r="(\d+)"/.exec(attributes)?.[1];
    lastRow = number === undefined ? lastRow + 1 : Number(number);
  }
  return lastRow;
}

const DIMENSION = /<(?:\w+:)?dimension\s[^>]*?ref="(?:[A-Z]+\d+:)?([A-Z]+)\d+"/;
/** No tag of a sheet is longer; one that never ends would be read again and again. */
const LONGEST_TAG = 1_000_000;
const ROW = /<(?:\w+:)?row(?:\s([^>]*))?>/g;
