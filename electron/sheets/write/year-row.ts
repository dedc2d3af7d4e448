import type { Term } from '@shared/model/expression';
import type { Held } from './cell-content';
import type { CellWriter } from './cell-writer';
import type { Cell } from './cells';
import type { Sheet } from './sheet';

/** A row with one cell a year, in the order of the years. */
export interface YearRow<Value extends Held = number> {
  readonly range: string;
  /** The cell of the n-th year, and of a year. */
  at(position: number): Term<Value>;
  in(year: number): Term<Value>;
  /** The same of a year that may have none. */
  find(year: number): Term<Value> | null;
  /** The cells of some years; null without any. */
  readonly between: (from: number, to: number) => string | null;
}

/** Puts the rest of a line, one cell a year; null leaves the cell of a year as it is. */
export function putYears<Value extends Held>(
  writer: CellWriter,
  years: readonly number[],
  cell: (year: number, position: number) => Cell<Value> | null,
): YearRow<Value> {
  const { sheet, row, column } = writer;
  const cells = years.map((year, position) => writer.put(cell(year, position)));
  const last = column + years.length - 1;
  const at = (position: number) => {
    const found = cells[position] ?? null;
    if (found === null) throw new Error(`${sheet.name} has nothing in year ${position} of row ${row}`);
    return found;
  };
  writer.next();
  return {
    range: sheet.range(row, column, row, last),
    at,
    in: (year) => at(years.indexOf(year)),
    find: (year) => cells[years.indexOf(year)] ?? null,
    between: yearsBetween(sheet, row, column, years),
  };
}

/** The range of some of the years that stand side by side; null without any. */
const yearsBetween =
  (sheet: Sheet, row: number, column: number, years: readonly number[]) =>
  (from: number, to: number): string | null => {
    const inside = years.flatMap((year, i) => (year >= from && year <= to ? [column + i] : []));
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? null : sheet.range(row, first, row, last);
  };

/** The figure of the row's year out of a row of years; the first year stands over the days. */
export function byYear(range: string, row: number): string {
  return `INDEX(${range},1,$C${row}-$C$5+1)`;
}
