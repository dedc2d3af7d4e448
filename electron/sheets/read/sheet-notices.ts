import { isRest } from '@shared/base/is-rest';
import { cellAddress, cellAt, columnLetters, type RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import type { Contradiction } from '../../importing/recipe/contradictions';
import { annualColumn } from '../../importing/recipe/find-across';
import type { ReadRow } from '../../importing/steps/read-row';
import { problemAt, type RowContext } from '../../importing/steps/row-context';
import { monthOf } from '../../importing/values/period-header';
import { isWithin, type Span } from './sheet-shape';
import type { SourceSheet } from './sheet-source';

/** What is said once a sheet, beside the first row that it is about. */
export interface SheetNotice {
  readonly isAbout: (row: RawRow) => boolean;
  readonly problem: (row: RawRow) => ImportProblem;
}

/**
 * What a person who opens the sheet would not see: hidden rows and columns that are read like the others, suppliers
 * without a name in a column that is not, and a year beside its months while the last of them are zero in every row.
 * @param rows the first rows of the sheet
 * @param texts column -> header text
 * @param otherwise what its words say against what was chosen, or for which year they stand
 */
export function sheetNotices(
  { hiddenRows, hiddenColumns }: SourceSheet,
  rows: readonly RawRow[],
  mapping: Mapping,
  texts: ReadonlyMap<number, string>,
  context: RowContext,
  otherwise: readonly Contradiction[],
): SheetNotice[] {
  const notices: SheetNotice[] = [];
  const lastRow = mapping.lastRow ?? Number.POSITIVE_INFINITY;
  const hidden = hiddenRows.filter(({ from, to }) => to > mapping.headerRow && from <= lastRow);
  if (hidden.length > 0 && !context.said.has('hidden rows')) {
    context.said.add('hidden rows'); // of several tables side by side the first says it
    notices.push({
      isAbout: ({ row }) => isWithin(hidden, row),
      problem: ({ row }) =>
        problemAt(context, row, `A${row}`, 'warning', 'import.hidden.rows', { rows: listed(hidden, String) }),
    });
  }
  const read = [...Object.keys(mapping.columns).map(Number), ...(mapping.across?.columns ?? [])];
  const columns = read.filter((column) => isWithin(hiddenColumns, column)).sort((a, b) => a - b);
  const [first] = columns;
  if (first !== undefined)
    notices.push({
      isAbout: () => true,
      problem: ({ row }) =>
        problemAt(context, row, cellAddress(row, first), 'warning', 'import.hidden.columns', {
          columns: columns.map(columnLetters),
        }),
    });
  const rest = restColumns(mapping, texts, rows);
  if (rest.length > 0)
    notices.push({
      isAbout: () => true,
      problem: ({ row }) =>
        problemAt(context, row, cellAddress(row, rest[0] ?? 1), 'warning', 'import.across.rest', {
          columns: rest.map((column) => `${columnLetters(column)} ${texts.get(column) ?? ''}`),
        }),
    });
  const year = annualColumn(texts, mapping.columns);
  const month = year === null ? 12 : lastMonth(rows, mapping.headerRow, texts);
  if (year !== null && month > 0 && month < 12)
    notices.push({
      isAbout: () => true,
      problem: ({ row }) =>
        problemAt(context, row, cellAddress(row, year), 'warning', 'import.months.unfinished', { month }),
    });
  for (const { code, params } of otherwise)
    notices.push({
      isAbout: () => true,
      problem: ({ row }) => problemAt(context, row, null, 'warning', code, params),
    });
  return notices;
}

/** The first row of which something is said. */
export const TOLD_AT: readonly ReadRow['kind'][] = ['candidate', 'figure', 'declared', 'rejected'];

/** Adds what is to be said of a row to what became of it, once; rows that are left out say nothing. */
export function withNotices(
  row: RawRow,
  reads: readonly ReadRow[],
  notices: SheetNotice[],
): readonly ReadRow[] {
  const index = reads.findIndex(({ kind }) => TOLD_AT.includes(kind));
  const read = reads[index];
  const told = read === undefined ? [] : notices.filter(({ isAbout }) => isAbout(row));
  if (read === undefined || told.length === 0) return reads;
  for (const notice of told) notices.splice(notices.indexOf(notice), 1);
  const problems = told.map(({ problem }) => problem(row));
  return reads.with(index, saidWith(read, problems));
}

export function saidWith(read: ReadRow, problems: readonly ImportProblem[]): ReadRow {
  if (read.kind === 'candidate' || read.kind === 'figure' || read.kind === 'declared')
    return { ...read, warnings: [...read.warnings, ...problems] };
  if (read.kind === 'rejected') return { ...read, problems: [...read.problems, ...problems] };
  return read;
}

/** Columns of "other" suppliers in a crosstab of tonnes: nobody can be named for them, and the row adds up to less. */
function restColumns(
  { across = null, headerRow }: Mapping,
  texts: ReadonlyMap<number, string>,
  rows: readonly RawRow[],
): number[] {
  if (across?.value !== 'quantity') return [];
  const names: readonly string[] = ['country', 'supplier'];
  if (!names.includes(across.field) && !names.includes(across.second ?? '')) return [];
  return [...texts].flatMap(([column, text]) => {
    const isFilled = rows.some((row) => row.row > headerRow && /[1-9]/.test(cellAt(row, column).text));
    return isRest(text) && isFilled && !across.columns.includes(column) ? [column] : [];
  });
}

/** "6, 9-12", the first ten of them. */
function listed(spans: readonly Span[], name: (number: number) => string): readonly string[] {
  const shown = spans
    .slice(0, 10)
    .map(({ from, to }) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
  return spans.length > 10 ? [...shown, '…'] : shown;
}

/** The last month (1 to 12) in which some row has a figure other than zero; 0 when none has. */
function lastMonth(rows: readonly RawRow[], headerRow: number, texts: ReadonlyMap<number, string>): number {
  let last = 0;
  for (const [column, text] of texts) {
    const month = monthOf(text)?.month ?? 0;
    if (month <= last) continue;
    const isFilled = (row: RawRow) => row.row > headerRow && /[1-9]/.test(cellAt(row, column).text);
    if (rows.some(isFilled)) last = month;
  }
  return last;
}
