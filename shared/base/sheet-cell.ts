/** The plain value of a cell after reading, whatever the file format. Dates come as YYYY-MM-DD text. */
export type CellValue = string | number | boolean | null;

/** A cell as it came out of a file, before anything is read into it. */
export interface RawCell {
  readonly value: CellValue;
  /** As the file shows it, as far as that can be said without a spreadsheet program. */
  readonly text: string;
  /** A number formatted as a percentage: 0.45 shown as 45 %. */
  readonly percent: boolean;
  /** `no_result`: a formula that was never calculated. `error`: #DIV/0! and the like. */
  readonly fault: 'no_result' | 'error' | null;
  /** The merged range, when the cell is part of one that spans rows: its value belongs to all of them together. */
  readonly merged: string | null;
  /** The formula behind the value, without its equals sign; empty where it is that of a cell before. Absent for no formula. */
  readonly formula?: string;
  /** What the number format writes around a number, and how much of it; absent where it shows the number alone. */
  readonly around?: Around;
  /** A1 address of the cell that it was taken from, where a step has put it elsewhere (apply-steps.ts). */
  readonly from?: string;
}

/** What stands around a number as it is shown: 25000 as "25 kt" by the format 0," kt". */
export interface Around {
  readonly before: string;
  readonly behind: string;
  /** The shown figure is the number divided by this. */
  readonly scale: number;
}

/** A cell as it is shown, with what its number format writes around the number. */
export function shownText({ value, text, around }: RawCell): string {
  if (around === undefined || typeof value !== 'number') return text;
  const figure = around.scale === 1 ? text : String(value / around.scale);
  return [around.before, figure, around.behind].filter((part) => part !== '').join(' ');
}

/** One row of a sheet or text file. Cells stand at their column number minus one; gaps are blank cells. */
export interface RawRow {
  /** From 1, as Excel shows it. */
  readonly row: number;
  readonly cells: readonly (RawCell | undefined)[];
  /** The step (from 0) that leaves the row out; absent: it stays. */
  readonly out?: number;
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

/** Letters -> column number: AB -> 28. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 address of where the content of a row's cell stands in the sheet. */
export function sourceOf(row: RawRow, column: number): string {
  return cellAt(row, column).from ?? cellAddress(row.row, column);
}

/** A1 address of a cell, row and column from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
