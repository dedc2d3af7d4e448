import { BLANK_CELL, type RawRow } from '@shared/base/sheet-cell';
import { readMonth, readYear } from '@shared/base/years';
import { namedMonth } from '../values/named-month';
import { type FieldCell, fieldCell, type RowContext } from './row-context';

/** The month of a row: from a column of months, else from a year that is written with its month. */
export function monthOfRow(row: RawRow, context: RowContext): number | null {
  const own = fieldCell(row, 'month', context);
  if (own !== null) return readMonth(own.cell.value);
  const at = fieldCell(row, 'year', context);
  if (at !== null && context.datedYears.has(at.column)) return null;
  const { value } = at?.cell ?? BLANK_CELL;
  // 7 alone in a column of years is no month, and a day says when a yearly figure was taken.
  const named = typeof value === 'string' ? namedMonth(value) : null;
  if (named !== null) return named.month;
  return readYear(value).kind === 'year' ? readMonth(value) : null;
}

/** What a column of months says that is none: 13. The 52nd stands for the whole year in files of statistics; null for all else. */
export function noMonth(row: RawRow, context: RowContext): FieldCell | null {
  const own = fieldCell(row, 'month', context);
  if (own === null || !/^\d{1,2}$/.test(own.cell.text.trim())) return null;
  const number = Number(own.cell.text);
  return number > MONTHS_OF_YEAR && number !== WHOLE_YEAR ? own : null;
}

const MONTHS_OF_YEAR = 12;
const WHOLE_YEAR = 52;
