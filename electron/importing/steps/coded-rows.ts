import type { RawCell, RawRow } from '@shared/base/sheet-cell';

/**
 * Rows of a sheet of which each cell is a code: what has the same code is the same cell always. 0 is a blank one; numbers
 * without a format are OWN_CODE or more, each a code of its own, and all others have few.
 */
export interface CodedRows {
  readonly count: number;
  /** The number of a row, as Excel shows it. */
  numberAt(at: number): number;
  /** Columns up to the last one that is filled. */
  widthAt(at: number): number;
  /** @param column from 1, at most the width */
  codeAt(at: number, column: number): number;
  /** Puts the codes of a row into a list that has space for all of them. */
  codesAt(at: number, into: Uint32Array): void;
  /** The row as it stands in the sheet, without what steps do. */
  rowAt(at: number): RawRow;
  cellOf(code: number): RawCell | undefined;
  /** The number of a code of its own. */
  numberOf(code: number): number;
}

export const OWN_CODE = 0x80000000;
