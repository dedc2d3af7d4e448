import { isBlank } from '@shared/base/fold-text';
import type { RawCell } from '@shared/base/sheet-cell';
import { readMonth } from '@shared/base/years';
import { namedMonth } from '../values/named-month';

/** Whether each cell that says anything is a month of a year: 2025-07, 202507, Jul 2025. A year alone is none, nor is the number of a month. */
export function holdMonths(cells: readonly RawCell[]): boolean {
  const filled = cells.filter(({ text }) => !isBlank(text));
  return filled.length > 0 && filled.every(({ value, text }) => isMonthOfYear(value, text));
}

function isMonthOfYear(value: RawCell['value'], text: string): boolean {
  return namedMonth(text) !== null || (/\d{4}/.test(text) && readMonth(value) !== null);
}
