import { Refusal } from '@shared/base/refusal';
import { upToLast, xmlTags } from '../xml-tags';
import { MAX_COLUMNS } from './limits';
import { type Range, rangesApart } from './merged-ranges';
import { columnOf } from './row-events';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  /** From top to bottom. */
  readonly merges: readonly Range[];
  /** Number of the last row that the file holds; 0 for an empty sheet. */
  readonly lastRow: number;
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

/** Gathers what is known of a sheet before its cells are read: merged ranges stand behind the cells, and have to be known before. */
export class ShapeScan {
  readonly #file: string;
  readonly #merges: string[] = [];
  readonly #hiddenRows: Span[] = [];
  readonly #hiddenColumns: Span[] = [];
  #lastRow = 0;
  #columns: number | null = null;
  #rest = '';

  /** @param file what the file is called where it is refused */
  constructor(file: string) {
    this.#file = file;
  }

  /** Takes the next piece of the sheet's XML, without reading cells. */
  take(piece: string): void {
    const text = this.#rest + piece;
    if (text.includes('mergeCell')) {
      for (const { attributes } of xmlTags(text, 'mergeCell')) {
        const ref = /ref="([A-Z]+\d+:[A-Z]+\d+)"/.exec(attributes)?.[1];
        if (ref !== undefined) this.#merges.push(ref);
      }
    }
    if (text.includes(' hidden="')) findHidden(text, this.#hiddenRows, this.#hiddenColumns);
    this.#lastRow = lastRowIn(text, this.#lastRow);
    if (this.#columns === null) {
      const [tag] = text.includes('dimension') ? xmlTags(text, 'dimension') : [];
      const declared = DIMENSION.exec(tag?.attributes ?? '')?.[1];
      // The size, where a file declares one, stands before the first row.
      if (declared !== undefined) this.#columns = columnOf(declared);
      else if (this.#lastRow > 0) this.#columns = 0;
    }
    // What opens last may be half a tag: it is looked at with the next piece.
    const open = text.lastIndexOf('<');
    this.#rest = open > text.lastIndexOf('>') ? text.slice(open) : '';
    if (this.#rest.length > LONGEST_TAG) throw new Refusal('refusal.file.damaged', {}, { file: this.#file });
  }

  /** Takes a row that was read, in place of its XML. */
  takeRow({ row, isHidden }: { row: number; isHidden: boolean }): void {
    this.#lastRow = row;
    this.#columns ??= 0;
    if (isHidden && row > 0) addTo(this.#hiddenRows, row, row);
  }

  get shape(): SheetShape {
    return {
      merges: rangesApart(this.#merges),
      lastRow: this.#lastRow,
      columns: this.#columns ?? 0,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }
}

/** Adds the rows and columns that a piece of XML marks as hidden; a row without a number is not looked for. */
function findHidden(text: string, rows: Span[], columns: Span[]): void {
  for (const [, name, attributes = ''] of upToLast(text, '>').matchAll(/<(?:\w+:)?(row|col)\s([^>]*)>/g)) {
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
  for (const [, attributes = ''] of upToLast(at < 0 ? text : text.slice(at), '>').matchAll(ROW)) {
    const number = /(?:^|\s)r=["'](\d+)["']/.exec(attributes)?.[1];
    lastRow = number === undefined ? lastRow + 1 : Number(number);
  }
  return lastRow;
}

const DIMENSION = /ref="(?:[A-Z]+\d+:)?([A-Z]+)\d+"/;
/** No tag of a sheet is longer; one that never ends would be read again and again. */
const LONGEST_TAG = 1_000_000;
const ROW = /<(?:\w+:)?row(?:\s([^>]*)|\/)?>/g;
