import type { CellValue } from './rows';

/** A cell as it came out of a file, before anything is read into it. */
export interface RawCell {
  readonly value: CellValue;
  /** As the file shows it, as far as that can be said without a spreadsheet program: a number with the words of its format. */
  readonly text: string;
  /** A number formatted as a percentage: 0.45 shown as 45 %. */
  readonly percent: boolean;
  /**
   * `no_result`: a formula that was never calculated. `error`: #DIV/0! and the like. `scaled`: the number format shows
   * thousands of the number that the cell holds.
   */
  readonly fault: 'no_result' | 'error' | 'scaled' | null;
  /** The merged range, when the cell is part of one that spans rows: its value belongs to all of them together. */
  readonly merged: string | null;
  /** The formula behind the value, without its equals sign; empty where it is that of a cell before. Absent for no formula. */
  readonly formula?: string;
}

/** One row of a sheet or text file. Cells stand at their column number minus one; gaps are blank cells. */
export interface RawRow {
  /** From 1, as Excel shows it. */
  readonly row: number;
  readonly cells: readonly (RawCell | undefined)[];
}

export const BLANK_CELL: RawCell = { value: null, text: '', percent: false, fault: null, merged: null };

/** The cell of a column (from 1). */
export function cellAt(row: RawRow, column: number): RawCell {
  return row.cells[column - 1] ?? BLANK_CELL;
}

/** A cell of a text file: all text, nothing guessed. */
export function textCell(text: string): RawCell {
  return text === '' ? BLANK_CELL : { value: text, text, percent: false, fault: null, merged: null };
}

/** Column number -> letters: 1 -> A, 28 -> AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell, row and column from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
