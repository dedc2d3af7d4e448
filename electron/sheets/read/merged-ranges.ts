import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import { MAX_COLUMNS } from './limits';
import { columnOf } from './row-events';

/** A merged range in numbers, from 1, both ends inside. */
export interface Range {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** "A5:B6" in numbers, whichever corners it names. */
export function parseRange(text: string): Range {
  const [first = '', second = first] = text.split(':');
  const rows = [first, second].map((address) => Number(/\d+$/.exec(address)?.[0] ?? 0));
  const columns = [first, second].map(columnOf);
  return {
    text,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/**
 * The ranges from top to bottom without those that lie over an earlier one. No spreadsheet program makes such ranges;
 * a file that has them could make every row cost as much as it has ranges.
 */
export function rangesApart(merges: readonly string[]): Range[] {
  /** Column -> the last row of the range that has it. */
  const taken = new Uint32Array(MAX_COLUMNS + 1);
  const ranges = merges.map(parseRange).sort((a, b) => a.top - b.top);
  return ranges.filter(({ top, bottom, left, right }) => {
    const columns = taken.subarray(left, right + 1);
    if (columns.some((row) => row >= top)) return false;
    columns.fill(bottom);
    return columns.length > 0;
  });
}

/** Gives every cell of a merged range the value of its first cell, and says so where the range spans rows. */
export function mergeFiller(ranges: readonly Range[]): (row: RawRow) => RawRow {
  let next = 0;
  /** The ranges that the row is in, with what their cells hold. */
  let inside: { readonly range: Range; readonly filled: RawCell | undefined }[] = [];
  return (row) => {
    inside = inside.filter(({ range }) => range.bottom >= row.row);
    for (let range = ranges[next]; range !== undefined && range.top <= row.row; range = ranges[next]) {
      next += 1;
      if (range.bottom < row.row) continue;
      const first = range.top === row.row ? row.cells[range.left - 1] : undefined;
      const merged = range.bottom > range.top ? range.text : null;
      inside.push({ range, filled: first === undefined ? undefined : { ...first, merged } });
    }
    if (inside.length === 0) return row;
    const cells = [...row.cells];
    for (const { range, filled } of inside) {
      for (let column = range.left; column <= Math.min(range.right, MAX_COLUMNS); column++)
        cells[column - 1] = filled;
    }
    return { row: row.row, cells };
  };
}
