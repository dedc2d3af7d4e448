import type { RawRow } from '@shared/base/sheet-cell';
import type { CodedRows } from './coded-rows';

/** The last row, while its cells are not yet remembered for ditto marks: few rows look back to it. */
export class RowAbove {
  #row: RawRow | null = null;
  /** Of rows by codes the place, of which one object is enough. */
  #place: { readonly rows: CodedRows; at: number } | null = null;

  is(row: RawRow): void {
    this.#row = row;
    this.#place = null;
  }

  isAt(rows: CodedRows, at: number): void {
    this.#row = null;
    if (this.#place === null) this.#place = { rows, at };
    else this.#place.at = at;
  }

  /** The row, once. */
  take(): RawRow | null {
    const above = this.#row ?? this.#place?.rows.rowAt(this.#place.at) ?? null;
    this.#row = null;
    this.#place = null;
    return above;
  }
}
