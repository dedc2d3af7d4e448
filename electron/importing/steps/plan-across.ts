import { cellAddress, textCell } from '@shared/base/sheet-cell';
import type { ImportField } from '@shared/model/import-fields';
import type { Across } from '@shared/model/mapping';
import { isSameHeader, type Period, periodOf, withoutOverlap, yearIn } from '../values/period-header';
import { nameBeforeUnit } from '../values/unit-in-name';
import type { Vocabulary } from '../values/vocabulary';
import { acrossLabel } from './across-label';
import type { RowContext } from './row-context';

/** One group of columns of a crosstab that makes one row: a single column, or the parts of one year. */
export interface Reading {
  readonly columns: readonly number[];
  /** Column -> how many months its figure covers, where columns are added up to a year; null where there is one column. */
  readonly months: ReadonlyMap<number, number> | null;
  /** Null when the header does not say what its column stands for, or says the same as that of another. */
  readonly context: RowContext | null;
  /** The header of the first column. */
  readonly text: string;
  /** Why there is no context. */
  readonly fault: 'import.across.label' | 'import.across.twice';
}

/** A crosstab and how each of its columns is read. */
export interface AcrossPlan {
  readonly across: Across;
  /** Of the row as a whole: notes, totals and repeated headers. */
  readonly whole: RowContext;
  readonly readings: readonly Reading[];
}

interface Group {
  readonly columns: number[];
  readonly label: string | null;
  /** The parts of a year, by column; empty for a column of its own. */
  readonly periods: (Period & { readonly column: number })[];
}

/**
 * @param texts column -> header text, rows joined
 * @param isQuarterly whether the titles say that the figures are of quarters: Dec-30 is the one that ends then
 */
export function planAcross(
  across: Across,
  texts: ReadonlyMap<number, string>,
  headerRow: number,
  base: RowContext,
  vocabulary: Vocabulary,
  isQuarterly = false,
): AcrossPlan {
  const whole: RowContext = { ...base, columns: new Map(base.columns).set(across.value, across.columns) };
  const textOf = (column: number) => texts.get(column) ?? '';
  // Where the headers say what each column counts, reserves and prices are told by that.
  const ofAnyKind = base.target !== 'share' || across.field === 'counts' || across.second === 'counts';
  if (across.field === 'month' && isOfPeriods(base))
    return {
      across,
      whole,
      readings: across.columns.map((column) =>
        periodReading(column, textOf(column), { across, headerRow, base, isQuarterly }),
      ),
    };
  const readings = [...groupsOf(across, textOf, vocabulary, ofAnyKind).values()].flatMap(
    (group): Reading[] => {
      const { label, periods } = group;
      const columns =
        periods.length > 0 ? withoutOverlap(periods).map(({ column }) => column) : group.columns;
      const [first = 1] = columns;
      const isTwice = areTwo(group, across, textOf);
      if (isTwice || (label === null && periods.length === 0))
        return group.columns.map((column) => ({
          columns: [column],
          text: textOf(column),
          months: null,
          context: null,
          fault: isTwice ? 'import.across.twice' : 'import.across.label',
        }));
      const field: ImportField = across.field === 'month' ? 'year' : across.field;
      const given = new Map(base.given);
      const says = (what: ImportField, text: string) =>
        given.set(what, { cell: textCell(text), column: first, address: cellAddress(headerRow, first) });
      if (label !== null) says(field, label);
      const { second = null } = across;
      const other = second === null ? null : acrossLabel(second, textOf(first), vocabulary, ofAnyKind);
      if (second !== null && other !== null) says(second, other);
      const context: RowContext = {
        ...base,
        columns: new Map(base.columns).set(across.value, [first]),
        headerTexts: new Map(base.headerTexts).set(first, textOf(first)),
        given,
      };
      const months = new Map(periods.map(({ column, months }) => [column, months]));
      return [
        {
          columns,
          text: textOf(first),
          months: months.size > 0 ? months : null,
          // A year of no scenario stands beside those of several: history beside what may come.
          context: second !== null && second !== 'breakdown' && other === null ? null : context,
          fault: 'import.across.label',
        },
      ];
    },
  );
  return { across, whole, readings };
}

/** Which columns belong together: the parts of a year, and columns whose headers name the same thing. */
function groupsOf(
  across: Across,
  textOf: (column: number) => string,
  vocabulary: Vocabulary,
  ofAnyKind: boolean,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const isWho = across.field === 'country' || across.field === 'supplier';
  for (const column of across.columns) {
    const text = textOf(column);
    const period = across.field === 'month' ? periodOf(text) : null;
    const field = across.field === 'month' ? 'year' : across.field;
    const named = period === null ? acrossLabel(field, text, vocabulary, ofAnyKind) : period.year;
    const { second = null } = across;
    const other = second === null ? '' : (acrossLabel(second, text, vocabulary, ofAnyKind) ?? '');
    const ofPeriod = `parts of ${named ?? ''}`;
    // A name that is not known is told as such, cell by cell, and a header without one is its own group.
    const ofColumn = named === null ? `column ${column}` : `${named}|${other}`;
    const key = period === null ? ofColumn : ofPeriod;
    const label =
      named ??
      ((isWho || across.field === 'material') && text !== '' ? (nameBeforeUnit(text) ?? text) : null);
    const group = groups.get(key) ?? { columns: [], label, periods: [] };
    group.columns.push(column);
    if (period !== null) group.periods.push({ ...period, column });
    groups.set(key, group);
  }
  // The figure of the year itself stands for its parts.
  for (const [key, { label, periods }] of groups)
    if (periods.length > 0 && label !== null && groups.has(`${label}|`)) groups.delete(key);
  return groups;
}

/** Whether two columns of a group claim to be the same: 2029 actual and 2029 budget. */
function areTwo({ columns, periods }: Group, across: Across, textOf: (column: number) => string): boolean {
  if (periods.length > 0) {
    const labels = periods.map(({ label }) => label);
    return new Set(labels).size < labels.length;
  }
  // Codes and names of countries can be in a crosstab twice for reasons of their own; each row then says so.
  if (across.field === 'country' || across.field === 'supplier') return false;
  return columns.some((column, index) =>
    columns.slice(index + 1).some((other) => !isSameHeader(textOf(column), textOf(other))),
  );
}

/** Only shares are of whole years: a series and the price book keep months, quarters and halves as they are published. */
function isOfPeriods({ target }: RowContext): boolean {
  return target === 'series' || target === 'price';
}

const SPANS = { 1: 'month', 3: 'quarter', 6: 'half' } as const;

/** How a column is read that is of a month, a quarter or a half, or of a year beside such: a figure of its own. */
function periodReading(
  column: number,
  text: string,
  {
    across,
    headerRow,
    base,
    isQuarterly,
  }: Pick<AcrossPlan, 'across'> & {
    readonly headerRow: number;
    readonly base: RowContext;
    readonly isQuarterly: boolean;
  },
): Reading {
  const own = { columns: [column], text, months: null, fault: 'import.across.label' } as const;
  const period = periodOf(text);
  const year = period === null ? yearIn(text) : period.year;
  // Of which months the quarters of a fiscal year are differs from country to country.
  if (
    (period === null && year === null) ||
    (period !== null && period.months > 1 && year?.endsWith('年度') === true)
  )
    return { ...own, context: null };
  const given = new Map(base.given);
  const says = (what: ImportField, said: string) =>
    given.set(what, { cell: textCell(said), column, address: cellAddress(headerRow, column) });
  if (year !== null) says('year', year);
  if (period !== null) says('month', String(period.from + period.months - 1));
  return {
    ...own,
    context: {
      ...base,
      columns: new Map(base.columns).set(across.value, [column]),
      headerTexts: new Map(base.headerTexts).set(column, text),
      given,
      span:
        period === null
          ? 'year'
          : isQuarterly && period.months === 1 && period.from % 3 === 0
            ? 'quarter'
            : SPANS[period.months],
    },
  };
}
