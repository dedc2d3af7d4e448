import { recordOf } from '@shared/base/keys-of';
import type { ReportMessage } from '@shared/report/report-message';
import { type Column, reportTable, type Table } from '@shared/report/table';

/** A line of a table of years: whose it is, what it is, and its figures as they are written. */
type YearLine = readonly [whose: string, what: string, figures: readonly string[]];

/** Lines down, years across. @param years their heads; a line has a figure for each, or none */
export function yearTable(
  key: string,
  [whose, what]: readonly [ReportMessage, ReportMessage],
  years: readonly string[],
  lines: readonly YearLine[],
): Table {
  const columnOf = (_year: string, place: number) => `of${place}` as const;
  const yearColumns = years.map((year, place): readonly [string, Column & { readonly format: 'text' }] => [
    columnOf(year, place),
    { title: { text: year }, format: 'text', align: 'right' },
  ]);
  return reportTable({
    key,
    title: whose,
    columns: {
      whose: { title: whose, format: 'text' },
      what: { title: what, format: 'text' },
      ...Object.fromEntries(yearColumns),
    },
    rows: lines.map(([owner, called, figures], index) => ({
      key: String(index),
      cells: {
        whose: { text: owner },
        what: { text: called },
        ...recordOf(years.map(columnOf), (_column, place) => ({ text: figures[place] ?? '' })),
      },
    })),
  });
}
