import type { IsoDate } from '../../base/calendar';
import type { MessageKey } from '../../base/message';
import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import { fittingFigure } from '../../words/fitting-figure';
import { formats } from '../../words/formats';
import { amount, amountWithUnit } from '../trade-watch/watch-report';
import type { MonthRow, MonthsView } from './months-view';

const COLUMNS = {
  series: { title: 'months.col.series', format: 'text' },
  codes: { title: 'months.col.codes', format: 'text', missing: null },
  month: { title: 'months.col.month', format: 'text' },
  value: { title: 'months.col.value', format: 'text', align: 'right' },
  bounds: { title: 'months.col.bounds', format: 'text', align: 'right', missing: 'months.bounds.none' },
  mirror: { title: 'months.col.mirror', format: 'text', align: 'right', missing: null },
  unitValue: { title: 'months.col.unitValue', format: 'hundredths', missing: null },
  year: { title: 'months.col.year', format: 'text', align: 'right' },
  level: { title: 'months.col.level', format: 'text' },
  published: { title: 'months.col.published', format: 'date' },
} as const;

/** The newest month of each series beside its bounds, those at the highest level first. */
export function monthsReport(view: MonthsView) {
  const { economyId, partnerId, rows } = view;
  return {
    asked: {
      key: 'months.asked',
      with: { economy: { of: 'country', id: economyId }, partner: partnerMessage(partnerId) },
    },
    lead: leadOf(view),
    tables: [
      reportTable({
        key: 'months',
        title: 'months.title',
        head: 'months.definition',
        columns: COLUMNS,
        rows: rows.map((row) => ({
          key: row.series.id,
          cells: {
            series: row.series,
            codes: row.codes.length === 0 ? null : { text: row.codes.join(', ') },
            month: monthMessage(row.newest.month),
            value: valueMessage(row),
            bounds: boundsMessage(row, 'months.range'),
            mirror: mirrorMessage(row),
            unitValue: row.unitValueTimes,
            year: yearMessage(row),
            level: row.level === null ? 'tripwires.noLevel' : `tripwires.level.${row.level}`,
            published: row.published,
          },
          quiet: row.level === null,
        })),
      }),
    ],
    notes: rows.length === 0 ? [] : (['tripwires.honest'] as const),
  } as const satisfies Report;
}

function partnerMessage(partnerId: MonthsView['partnerId']): ReportMessage {
  return partnerId === null ? 'months.all' : { of: 'country', id: partnerId };
}

/** A month as a sentence or a column writes it. */
export function monthMessage(month: string): ReportMessage {
  return { date: month as IsoDate }; // what writes a day writes a month as such
}

/** The newest month of a series; one of a code that mixes metals is said as what it is. */
export function valueMessage({ series, newest }: Pick<MonthRow, 'series' | 'newest'>): ReportMessage {
  return newest.value === null ? 'report.notKnown' : amountWithUnit(newest.value, series);
}

export function boundsMessage(
  { series, newest: { bounds } }: Pick<MonthRow, 'series' | 'newest'>,
  key: 'months.range' | 'months.bounds',
): ReportMessage | null {
  if (bounds === null) return null;
  if (areSame(bounds.low, bounds.high))
    return key === 'months.range'
      ? amount(bounds.low, series)
      : { key: 'months.bounds.one', with: { value: amount(bounds.low, series) } };
  return { key, with: { low: amount(bounds.low, series), high: amount(bounds.high, series) } };
}

/** The other side's newest month; where that of this month is not out, the day from which it can be known. */
export function mirrorMessage({ series, mirror, months }: MonthRow): ReportMessage | null {
  if (mirror === null) return null;
  const said = months.findLast((month) => month.mirror !== null);
  const due: ReportMessage[] =
    mirror.due === null ? [] : [{ key: 'months.mirror.due', with: { date: { date: mirror.due } } }];
  if (said?.mirror == null) return due[0] ?? null;
  return [
    {
      key: 'months.mirror.month',
      with: { month: monthMessage(said.month), value: amount(said.mirror, series) },
    },
    ...due,
  ];
}

/** A year is the sum of its twelve months, or so many of them. */
export function yearMessage({ series, year: { year, months, sum } }: MonthRow): ReportMessage {
  const said = { year: { format: 'plain', value: year }, months, sum: amount(sum, series) } as const;
  return { key: months === 12 ? 'months.wholeYear' : 'months.ofYear', with: said };
}

/** The month that stands furthest out, in a sentence; what a code mixes speaks for no metal and stands back. */
export function leadOf({ economyId, partnerId, rows }: MonthsView): ReportMessage {
  const row =
    rows.find((one) => isBelow(one) && !one.isMixed) ?? rows.find(({ isMixed }) => !isMixed) ?? rows[0];
  if (row === undefined) return 'months.lead.none';
  const { series, newest } = row;
  const low = amount(newest.bounds?.low ?? 0, series);
  const high = amount(newest.bounds?.high ?? 0, series);
  return {
    key: leadKey(row),
    with: {
      month: monthMessage(newest.month),
      series,
      value: valueMessage(row),
      low,
      high,
      economy: { of: 'country', id: economyId },
      partner: partnerMessage(partnerId),
    },
  };
}

function leadKey(row: MonthRow): MessageKey {
  const { value, bounds } = row.newest;
  if (bounds === null || value === null) return 'months.lead.few';
  const isOne = areSame(bounds.low, bounds.high);
  if (isBelow(row)) return isOne ? 'months.lead.belowOne' : 'months.lead.below';
  if (value > bounds.high && !areSame(value, bounds.high))
    return isOne ? 'months.lead.aboveOne' : 'months.lead.above';
  return isOne ? 'months.lead.withinOne' : 'months.lead.within';
}

/** Whether two figures are written alike: months of 600.00 and 600.02 t are both said as 600 t. */
function areSame(one: number, other: number): boolean {
  return fittingFigure(one, WRITTEN) === fittingFigure(other, WRITTEN);
}

/** Digits are the same in every language. */
const WRITTEN = formats('en');

export function isBelow({ newest: { value, bounds } }: Pick<MonthRow, 'newest'>): boolean {
  return value !== null && bounds !== null && value < bounds.low && !areSame(value, bounds.low);
}
