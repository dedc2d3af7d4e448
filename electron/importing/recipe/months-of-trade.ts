import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { findCodes } from './code-column';
import { holdMonths } from './holds-months';
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
    return holdMonths(sample.map((row) => cellAt(row, Number(column))));
  });
}
