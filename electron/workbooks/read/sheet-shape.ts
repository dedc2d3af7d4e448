import { Refusal } from '@shared/domain/refusal';
import type { RawCell, RawRow } from '@shared/importing/raw-row';
import type { GuardedZip } from './guard-zip';
import { MAX_COLUMNS } from './limits';
import { columnOf } from './sheet-rows';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  readonly merges: readonly string[];
  /** Number of the last row that the file holds; 0 for an empty sheet. */
  readonly lastRow: number;
  /** Columns as the file declares them, or 0 when it does not. */
  readonly columns: number;
}

/** Scans a sheet's XML once without reading cells: merged ranges stand behind the cells, and have to be known before. */
export async function readSheetShape(zip: GuardedZip, part: string): Promise<SheetShape> {
  const merges: string[] = [];
  let lastRow = 0;
  let columns: number | null = null;
  let rest = '';
  for await (const piece of zip.pieces(part)) {
    const text = rest + piece;
    if (text.includes('mergeCell')) {
      for (const [, ref] of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"/g))
        if (ref !== undefined) merges.push(ref);
    }
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
    if (rest.length > LONGEST_TAG) throw new Refusal('refusal.file.damaged', {}, { file: zip.file });
  }
  return { merges, lastRow, columns: columns ?? 0 };
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

/** Gives every cell of a merged range the value of its first cell, and says so where the range spans rows. */
export function mergeFiller(merges: readonly string[]): (row: RawRow) => RawRow {
  const ranges = merges.map(parseRange).sort((a, b) => a.top - b.top);
  const values = new Map<string, RawCell | undefined>();
  let from = 0;
  return (row) => {
    while (
      from < ranges.length &&
      (ranges[from]?.bottom ?? 0) < row.row &&
      (ranges[from]?.top ?? 0) < row.row
    )
      from += 1;
    let cells: (RawCell | undefined)[] | null = null;
    for (let index = from; index < ranges.length; index++) {
      const range = ranges[index];
      if (range === undefined || range.top > row.row) break;
      if (range.bottom < row.row) continue;
      cells ??= [...row.cells];
      if (range.top === row.row) values.set(range.text, row.cells[range.left - 1]);
      const master = values.get(range.text);
      const filled =
        master === undefined
          ? undefined
          : { ...master, merged: range.bottom > range.top ? range.text : null };
      for (let column = range.left; column <= Math.min(range.right, MAX_COLUMNS); column++)
        cells[column - 1] = filled;
    }
    return cells === null ? row : { row: row.row, cells };
  };
}

export interface Range {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "A5:B6" in numbers. */
export function parseRange(text: string): Range {
  const [first = '', second = first] = text.split(':');
  const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0] ?? 0);
  return { text, top: rowOf(first), bottom: rowOf(second), left: columnOf(first), right: columnOf(second) };
}
