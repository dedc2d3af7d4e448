import type { Sheet } from './sheet';

/** A row with one cell a year, in the order of the years. */
export interface YearRow {
  readonly range: string;
  /** Address of the cell of the n-th year. */
  at(position: number): string;
}

/** One cell a year from `column` on. */
export function yearRow(sheet: Sheet, row: number, column: number, years: number): YearRow {
  return {
    range: sheet.range(row, column, row, column + years - 1),
    at: (position) => sheet.ref(row, column + position),
  };
}

/** The figure of the row's year out of a row of years; the first year stands over the days. */
export function byYear(range: string, row: number): string {
  return `INDEX(${range},1,$C${row}-$C$5+1)`;
}
