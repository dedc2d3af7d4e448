import { type Column, type Maybe, type Term, UNKNOWN } from '@shared/model/expression';

/** The least and the most of a figure. */
export interface Span<Value extends Maybe = Maybe> {
  readonly low: Term<Value>;
  readonly high: Term<Value>;
}

/** The range from the first to the last of cells side by side or below one another; nothing without any. */
export function rangeOf(cells: readonly Term<unknown>[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return '0';
  return `${first.formula}:${last.formula.slice(last.formula.lastIndexOf('!') + 1)}`;
}

/** Cells below one another, as formulas count with them; an empty one counts for nothing. */
export const columnOf = (cells: readonly Term<Maybe | null>[]): Column => ({
  formula: rangeOf(cells),
  value: cells.map(({ value }) => value ?? UNKNOWN),
});

/** The same of one end or part of each of several lines. */
export const columnBy = <Line>(lines: readonly Line[], pick: (line: Line) => Term<Maybe | null>): Column =>
  columnOf(lines.map(pick));
