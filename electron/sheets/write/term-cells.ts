import { type Column, type Maybe, type Term, UNKNOWN } from '@shared/model/expression';
import type { InputRule } from '@shared/model/workbook-origin';
import type { Sheet } from './sheet';
import type { CellRole } from './styles';

/** The least and the most of a figure. */
export interface Span<Value extends Maybe = Maybe> {
  readonly low: Term<Value>;
  readonly high: Term<Value>;
}

/** Where a term stands, and how it looks there. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly format: string;
  readonly role?: CellRole;
}

/** Writes a formula with its result, and gives the cell for further formulas. */
export function putTerm<Value extends Maybe | string>(
  sheet: Sheet,
  { row, column, format, role = 'computed' }: Place,
  { formula, value }: Term<Value>,
): Term<Value> {
  sheet.put(row, column, { formula, result: value }, role, format);
  return { formula: sheet.ref(row, column), value };
}

/** Writes a factor that a person may change, and gives the cell; an empty one is not known. */
export function putFactor<Value extends number | null>(
  sheet: Sheet,
  { row, column, format }: Place,
  value: Value,
  rule: InputRule,
): Term<Value> {
  sheet.putInput(row, column, value, rule, format);
  return { formula: sheet.ref(row, column), value };
}

/** Cells that stand below one another, first to last; null is an empty one. */
export function columnOf(
  sheet: Sheet,
  top: number,
  column: number,
  cells: readonly (Term<Maybe | null> | null)[],
): Column {
  return {
    formula: sheet.range(top, column, top + cells.length - 1, column),
    value: cells.map((cell) => cell?.value ?? UNKNOWN),
  };
}
