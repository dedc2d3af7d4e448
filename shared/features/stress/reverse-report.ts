import type { Disruption, ReverseResult, ReverseRow } from '../../model/stress';
import type { ReportMessage } from '../../report/report-message';
import { type Column, type Row, reportTable, type Table } from '../../report/table';
import { targetMessage } from './report-messages';

const SMALLEST = {
  country: { title: 'stress.col.country', format: 'names' },
  smallest: { title: 'stress.col.smallest', format: 'text' },
  fullStop: { title: 'stress.col.fullStop', format: 'whole', missing: null },
  withheld: { title: 'stress.col.withheld', format: 'mass', missing: null },
  breaks: { title: 'stress.col.breaks', format: 'text', missing: null },
} as const;
type After = `after${number}`;
/** Behind them the frontier: the share that breaks the target when it lasts so many days. */
type ReverseColumns = typeof SMALLEST & Readonly<Record<After, Column & { readonly format: 'percent' }>>;

/** The smallest disruption of each country that breaks the target, the easiest first, with its frontier. */
export function reverseReport(result: ReverseResult) {
  const target = targetMessage(result.target);
  const asked: ReportMessage = { key: 'stress.reverse.head', with: { target, from: { date: result.from } } };
  return result.brokenAlready
    ? { asked, lead: null, tables: [], notes: ['stress.reverse.brokenAlready' as const] }
    : { asked, lead: leadOf(result, target), tables: [reverseTable(result)], notes: [] };
}

/** The columns of the frontier, in the order of its days. */
export function frontierColumns({ rows: [first] }: ReverseResult): After[] {
  return first?.frontier.map(({ days }) => afterDays(days)) ?? [];
}

const afterDays = (days: number): After => `after${days}`;

function reverseTable({ rows, longest }: ReverseResult): Table<ReverseColumns> {
  const frontier =
    rows[0]?.frontier.map(({ days }) => [afterDays(days), frontierColumn(days)] as const) ?? [];
  return reportTable({
    key: 'reverse',
    title: 'stress.kind.reverse',
    columns: { ...SMALLEST, ...Object.fromEntries(frontier) },
    rows: rows.map((row) => reverseRow(row, longest)),
  });
}

function frontierColumn(days: number) {
  const title: ReportMessage = { key: 'stress.unit.days', with: { value: { format: 'whole', value: days } } };
  return { title, format: 'percent', missing: { text: '-' } } as const;
}

function reverseRow(row: ReverseRow, longest: number): Row<ReverseColumns> {
  const frontier = row.frontier.map(({ days, sharePercent }) => [afterDays(days), sharePercent] as const);
  return {
    key: row.countryId,
    quiet: row.smallest === null,
    cells: {
      country: [{ of: 'country', id: row.countryId }],
      smallest: smallestMessage(row, longest),
      fullStop: row.shortestStop,
      withheld: row.withheld,
      breaks: row.breaks === null ? null : breaksMessage(row.breaks),
      ...Object.fromEntries(frontier),
    },
  };
}

function smallestMessage({ smallest }: ReverseRow, longest: number): ReportMessage {
  return smallest === null
    ? { key: 'stress.reverse.none', with: { days: { format: 'whole', value: longest } } }
    : { key: 'stress.reverse.what', with: shareAndDays(smallest) };
}

function shareAndDays({ sharePercent, days }: Disruption) {
  return {
    percent: { format: 'percent', value: sharePercent },
    days: { format: 'whole', value: days },
  } as const;
}

/** The line, the material, the day. */
function breaksMessage({ useId, materialId, moment }: NonNullable<ReverseRow['breaks']>): ReportMessage {
  return [
    ...(useId === null ? [] : [{ of: 'use', id: useId } as const]),
    ...(materialId === null ? [] : [{ of: 'material', id: materialId } as const]),
    ...(moment === null ? [] : [{ date: moment.date }]),
  ];
}

function leadOf({ rows: [first], longest }: ReverseResult, target: ReportMessage): ReportMessage {
  if (first?.smallest == null) {
    return { key: 'stress.lead.noReverse', with: { target, days: { format: 'whole', value: longest } } };
  }
  const country = { of: 'country', id: first.countryId } as const;
  return { key: 'stress.lead.reverse', with: { country, target, ...shareAndDays(first.smallest) } };
}
