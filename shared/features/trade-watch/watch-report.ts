import { keysOf } from '../../base/keys-of';
import type { Series } from '../../model/tables/series';
import type { ReportKey, ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import type { OriginGap, Range, TradeWatch, WatchedFlow } from './contract';

const GAPS = {
  partner: { title: 'trade-watch.col.partner', format: 'names' },
  flow: { title: 'trade-watch.col.flow', format: 'text' },
  year: { title: 'trade-watch.col.year', format: 'plain' },
  unit: { title: 'trade-watch.col.unit', format: 'text', under: 'flow' },
  exports: { title: 'trade-watch.col.exports', format: 'text', align: 'right' },
  mined: { title: 'trade-watch.col.mined', format: 'text', align: 'right' },
  bought: {
    title: 'trade-watch.col.bought',
    format: 'text',
    align: 'right',
    missing: 'trade-watch.noneOnRecord',
  },
  gap: { title: 'trade-watch.col.gap', format: 'text', align: 'right' },
  before: { title: 'trade-watch.col.before', format: 'text', align: 'right', missing: null },
  mark: { title: 'trade-watch.col.mark', format: 'mark' },
} as const;

const { year: _, ...ALIKE } = GAPS;
const MONTH_GAPS = { month: { title: 'trade-watch.col.month', format: 'text' }, ...ALIKE } as const;

/** The names of the columns, in their order. */
export const GAP_COLUMNS = keysOf(GAPS);

/** Partners that export more than they mine: those of every series, or of one. */
export function watchReport({ economyId, flows }: TradeWatch) {
  const gaps = reportTable({
    key: 'origin-gaps',
    title: 'trade-watch.gaps',
    head: 'trade-watch.gaps.head',
    columns: GAPS,
    ranked: true,
    rows: flows.flatMap((flow) => flow.gaps.map((gap) => gapRow(flow, gap))),
    notes: ['trade-watch.noProof', ...flows.flatMap(notesOf)],
  });
  return {
    asked: { key: 'trade-watch.asked', with: { economy: { of: 'country', id: economyId } } },
    lead: leadOf(flows),
    tables: [gaps, ...monthTable(flows)],
  } as const satisfies Report;
}

/** The same in the newest month of each series; no table where no series has months. */
function monthTable(flows: TradeWatch['flows']) {
  const rows = flows.flatMap((flow) =>
    flow.monthGaps.map((gap) => {
      const { key, quiet, cells } = gapRow(flow, gap);
      const { year: _year, ...alike } = cells;
      return { key, quiet: quiet === true, cells: { ...alike, month: { text: gap.month ?? '' } } };
    }),
  );
  if (rows.length === 0) return [];
  return [
    reportTable({
      key: 'origin-gaps-month',
      title: 'trade-watch.monthGaps',
      head: 'trade-watch.monthGaps.head',
      columns: MONTH_GAPS,
      ranked: true,
      rows,
    }),
  ];
}

function gapRow({ series }: WatchedFlow, gap: OriginGap): Row<typeof GAPS> {
  return {
    key: gapKey(series.id, gap),
    quiet: gap.gap.low === 0,
    cells: {
      partner: [{ of: 'country', id: gap.countryId }],
      flow: namesOfSeries(series),
      year: gap.year,
      unit: unitOf(series),
      exports: boundMessage(gap, series),
      mined: minedMessage(gap),
      bought: gap.bought === null ? null : amount(gap.bought, series),
      gap: rangeMessage(gap.gap, series),
      before: gap.before === null ? null : rangeMessage(gap.before, series),
      mark: gap.mark,
    },
  };
}

export const gapKey = (seriesId: string, { countryId }: OriginGap): string => `${seriesId}|${countryId}`;

/** What a figure of a series counts. */
export function unitOf({ unit, massBasis }: Series): ReportKey {
  if (unit !== 'tonnes' || massBasis === null) return `choice.unit.${unit}`;
  return `trade-watch.unit.${massBasis}`;
}

/** A figure of a series with as many digits as its unit deserves. */
export function amount(value: number, { unit }: Pick<Series, 'unit'>): ReportMessage {
  return unit === 'percent' ? { format: 'figure', value } : { format: 'mass', value };
}

/** The same with what it counts behind it. */
export function amountWithUnit(value: number, series: Series): ReportMessage {
  if (series.unit === 'percent') return { format: 'percent', value };
  return { key: 'trade-watch.withUnit', with: { value: amount(value, series), unit: unitOf(series) } };
}

function boundMessage({ exports, censor }: OriginGap, series: Series): ReportMessage {
  const value = amount(exports, series);
  return censor === 'none' ? value : { key: `trade-watch.${censor}`, with: { value } };
}

/** Said in the basis in which mines are counted, and of which year where it is not that of the exports. */
function minedMessage({ mined, year }: OriginGap): ReportMessage {
  if (mined === null) return 'trade-watch.noneListed';
  const value: ReportMessage = { format: 'mass', value: mined.tonnes };
  const unit: ReportMessage = mined.basis === null ? 'choice.unit.tonnes' : `trade-watch.unit.${mined.basis}`;
  if (mined.year === year) return { key: 'trade-watch.mined', with: { value, unit } };
  return { key: 'trade-watch.minedIn', with: { value, unit, year: { format: 'plain', value: mined.year } } };
}

export function rangeMessage({ low, high }: Range, series: Pick<Series, 'unit'>): ReportMessage {
  if (low === high) return amount(low, series);
  return { key: 'trade-watch.range', with: { low: amount(low, series), high: amount(high, series) } };
}

/** The largest gap in a sentence. */
export function leadOf(flows: readonly WatchedFlow[]): ReportMessage {
  const flow = flows.find(({ gaps }) => gaps.some(({ gap }) => gap.low > 0));
  const gap = flow?.gaps[0];
  if (flow === undefined || gap === undefined)
    return flows.length === 0 ? 'trade-watch.lead.noFlows' : 'trade-watch.lead.none';
  const { series } = flow;
  return {
    key: gap.mined === null || gap.mined.tonnes === 0 ? 'trade-watch.lead.minesNone' : 'trade-watch.lead.gap',
    with: {
      partner: { of: 'country', id: gap.countryId },
      year: { format: 'plain', value: gap.year },
      exports: amount(gap.exports, series),
      unit: unitOf(series),
      flow: namesOfSeries(series),
      least: amount(gap.gap.low, series),
    },
  };
}

function notesOf(flow: WatchedFlow): ReportMessage[] {
  const { series, notCompared, partial } = flow;
  const leak = leakMessage(flow);
  const partners = notCompared.map((id): ReportMessage => ({ of: 'country', id }));
  const named = { flow: namesOfSeries(series), partners };
  const known: ReportMessage[] =
    partial === null
      ? []
      : [{ key: 'trade-watch.partial', with: { flow: namesOfSeries(series), ...partial } }];
  return [
    ...known,
    ...(partners.length === 0 ? [] : [{ key: 'trade-watch.notCompared', with: named } as const]),
    ...(leak === null ? [] : [leak]),
  ];
}

/** What may leak past the controls on a series; null where that cannot be told. */
export function leakMessage({ series, leak }: WatchedFlow): ReportMessage | null {
  if (leak === null) return null;
  const { grew, percent, controllerId, baseYear, year } = leak;
  return {
    key: grew ? 'trade-watch.leak.grew' : 'trade-watch.leak.most',
    with: {
      flow: namesOfSeries(series),
      percent: grew ? percentRange(percent) : { format: 'percent', value: percent.high },
      controller: { of: 'country', id: controllerId },
      baseYear: { format: 'plain', value: baseYear },
      year: { format: 'plain', value: year },
    },
  };
}

const namesOfSeries = ({ nameEn, nameJa }: Series) => ({ nameEn, nameJa });

export function percentRange({ low, high }: Range): ReportMessage {
  const figure = (value: number): ReportMessage => ({ format: 'figure', value });
  return low === high
    ? { format: 'percent', value: low }
    : { key: 'trade-watch.percentRange', with: { low: figure(low), high: figure(high) } };
}

/**
 * The series to look at first: one that a control is on, with the most years; of those alike the one with the largest gap.
 * A series of a single year has no course to show.
 */
export function firstToShow(flows: TradeWatch['flows']): WatchedFlow | undefined {
  const isControlled = ({ controls }: WatchedFlow) => Number(controls.length > 0);
  return [...flows].sort((a, b) => isControlled(b) - isControlled(a) || b.years - a.years)[0];
}
