import { cellAddress } from '@shared/base/sheet-cell';
import { LEFT_OUT_REASONS, type LeftOutReason } from '@shared/features/importing/diff';
import { columnOf } from './packed-rows';
import type { ReadRow } from './read-row';

type LeftOutRow = Extract<ReadRow, { kind: 'left_out' }>;

/** Bits that hold the reason; the column of the cell stands above them, 0 for the whole row. */
const REASON_BITS = 5;

/** A row that a filter leaves out. */
export const FILTERED = LEFT_OUT_REASONS.indexOf('filtered');

/** What a row is by one number, where nothing more is to be said of it than why it or its cell is left out; null for any other. */
export function asLeftOut(row: ReadRow): number | null {
  if (row.kind !== 'left_out' || row.problem !== undefined || row.standing !== undefined) return null;
  const column = row.cell === undefined ? 0 : columnOf({ row: row.row, valueCell: row.cell });
  if (row.cell !== undefined && column === 0) return null;
  return LEFT_OUT_REASONS.indexOf(row.reason) + (column << REASON_BITS);
}

/** The row of which asLeftOut made a number. */
export function leftOutRow(row: number, as: number): LeftOutRow {
  const column = as >> REASON_BITS;
  const reason: LeftOutReason = LEFT_OUT_REASONS[as & ((1 << REASON_BITS) - 1)] ?? 'blank';
  return { kind: 'left_out', row, reason, ...(column === 0 ? {} : { cell: cellAddress(row, column) }) };
}

/** Rows and cells that a rule leaves out, by columns: a table of years has many more blank cells than figures. */
export class LeftOut {
  readonly #rows: Uint32Array[] = [];
  readonly #as: Uint16Array[] = [];
  /** Those before each chunk. */
  readonly #before: number[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(rows: Uint32Array, as: Uint16Array): void {
    if (rows.length === 0) return;
    this.#rows.push(rows);
    this.#as.push(as);
    this.#before.push(this.#count);
    this.#count += rows.length;
  }

  numberOf(index: number): number {
    const chunk = this.#chunkOf(index);
    return this.#rows[chunk]?.[index - (this.#before[chunk] ?? 0)] ?? 0;
  }

  rowOf(index: number): LeftOutRow {
    const chunk = this.#chunkOf(index);
    const at = index - (this.#before[chunk] ?? 0);
    return leftOutRow(this.#rows[chunk]?.[at] ?? 0, this.#as[chunk]?.[at] ?? 0);
  }

  /** The last chunk that begins at or before a place. */
  #chunkOf(index: number): number {
    let [low, high] = [0, this.#before.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#before[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
