import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { readMonth } from '@shared/base/years';
import type { Mapping } from '@shared/model/mapping';
import { namedMonth } from '../values/named-month';
import { findCodes } from './code-column';
import { withMonthsOfYear } from './months-of-year';
import type { GuessedFrom, SampledTable } from './sample-table';
import { supplyColumns } from './supply-columns';

/**
 * Whether a table is a file of customs by month, and nobody has said what becomes of it: its goods stand as codes of a tariff and
 * each figure has a month. Months stay months: in a plan they would be the sum of a year.
 */
export function isMonthsOfTrade(table: SampledTable, { vocabulary, choices }: GuessedFrom): boolean {
  const { heads, sample, saidIn, template, below } = table;
  if (template !== null || choices.into != null) return false;
  if (choices.counts === 'purchases' || choices.counts === 'production') return false;
  const supply = supplyColumns(heads, sample, saidIn.titles, choices, vocabulary);
  if (findCodes(supply.columns, heads, sample, vocabulary) === undefined) return false;
  const { columns, across } = withMonthsOfYear(supply, heads, below);
  return across?.field === 'month' || saysMonths(columns, sample);
}

/** Whether a column gives the month of every row that it says anything of. */
function saysMonths(columns: Mapping['columns'], sample: readonly RawRow[]): boolean {
  const own = Object.entries(columns);
  if (own.some(([, field]) => field === 'month')) return true;
  return own.some(([column, field]) => {
    if (field !== 'year') return false;
    const cells = sample.map((row) => cellAt(row, Number(column))).filter(({ text }) => text.trim() !== '');
    return cells.length > 0 && cells.every(({ value, text }) => isMonthOfYear(value, text));
  });
}

/** 2025-07, 202507, Jul 2025; a year alone is none, nor is a number of a month. */
function isMonthOfYear(value: Parameters<typeof readMonth>[0], text: string): boolean {
  return namedMonth(text) !== null || (/\d{4}/.test(text) && readMonth(value) !== null);
}
