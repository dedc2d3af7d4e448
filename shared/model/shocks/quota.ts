import { dateOfDay, dayNumber, type IsoDate } from '../../base/calendar';
import { sumOf } from '../../base/sum-of';
import { DATE_COLUMN, difference, dispatched, type Refs, type StreamPlace } from '../shock-parts/formulas';
import { type ShockOf, shockKind } from '../shock-parts/kind';
import type { AskedStream } from '../shock-parts/stream';
import { type CellOf, choice, figure } from '../shock-parts/terms';

/** Length of a period in calendar months; each begins with a year. */
const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;
type Period = keyof typeof MONTHS_OF;

const terms = {
  ceilingTonnes: figure('mass', {
    words: { en: 'Ceiling of each material a period', ja: '品目ごとの1期の上限' },
    initial: 10,
    cell: { name: 'ceiling', words: { en: 'Ceiling (t REO a period)', ja: '上限（t/期、REO換算）' } },
  }),
  period: choice(
    {
      month: { en: 'month', ja: '月' },
      quarter: { en: 'quarter', ja: '四半期' },
      year: { en: 'year', ja: '年' },
    },
    {
      words: { en: 'Period (calendar)', ja: '期（暦）' },
      initial: 'month',
      cell: { name: 'period', words: { en: 'Period (calendar months)', ja: '期（暦月数）' } },
    },
    (period) => MONTHS_OF[period],
  ),
};
type Quota = ShockOf<'quota', typeof terms>;

/**
 * A ceiling on what leaves the country for this economy, of each material by itself, in a calendar period. What is
 * asked for ships until the ceiling of the period is reached; the rest is lost. A period in which the quota is in force
 * for a part of its days has that part of the ceiling. It ends at once. What goes to another country to be worked up there
 * for this economy has no tonnes in a run and is not under it.
 */
export const quota = shockKind({
  kind: 'quota',
  words: {
    editor: { en: 'Export quota', ja: '輸出枠' },
    workbook: { en: 'Export quota', ja: '輸出枠' },
    bar: { en: 'Quota: {{mass}} a {{period}}', ja: '輸出枠：{{period}}ごとに{{mass}}' },
    counted: { en: 'Used of the ceiling before: {{shock}}', ja: '当期の使用済み枠：{{shock}}' },
    broken: {},
  },
  place: { button: 3, list: 3 },
  barParams: ({ ceilingTonnes }, say) => ({ mass: say.mass(ceilingTonnes), period: say.option('period') }),
  terms,
  endsAtOnce: true,
  monotone: false,
  plantOf: null,
  actsOnFeeds: false,
  // The days of its period before the start have used up a part of the ceiling.
  memory: { days: () => 0, accountFrom: (quota, day) => periodAround(day, quota.period).from },
  bringsBackAfter: null,
  act: ({ id }, { sent, ration }) => {
    if (ration === undefined) throw new Error(`quota ${id} was not shared out`);
    const passed = sent.map((wanted, i) => wanted * (ration[i] ?? 1));
    return { passed, withheld: sent.map((wanted, i) => wanted - (passed[i] ?? 0)) };
  },
  shareOut: rationsOf,
  rules: [],
  askedFor: {},
  settle: {},
  counted: {
    unit: 'mass',
    figures: (quota, { passed }, firstDay) => usedBefore(quota, passed, firstDay),
  },
  formulas: (place, refs, { counted, passed }) => ({
    counted: usedFormula(place, refs, counted, passed),
    passed: passedFormula(place, refs, counted),
  }),
  withheld: difference,
});

/** First day of the calendar period that holds a day number (calendar.ts), and of the one behind it. */
function periodAround(day: number, period: Period): { readonly from: number; readonly to: number } {
  const date = dateOfDay(day);
  const year = Number(date.slice(0, 4));
  const months = MONTHS_OF[period];
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months;
  return { from: Date.UTC(year, month, 1) / 86_400_000, to: Date.UTC(year, month + months, 1) / 86_400_000 };
}

/** The days [from, to) in force of a calendar period, counted from the start of the run, and tonnes REO for them. */
interface RationedPeriod {
  readonly from: number;
  readonly to: number;
  /** The ceiling by the part of the period's days that they are. */
  readonly ceiling: number;
}

/** The periods of a quota within the days [from, to) of a run. */
function rationedPeriods(quota: Quota, start: IsoDate, from: number, to: number): RationedPeriod[] {
  const origin = dayNumber(start);
  const inForce = { from: dayNumber(quota.start) - origin, to: dayNumber(quota.end) - origin };
  const periods: RationedPeriod[] = [];
  for (let day = Math.max(from, inForce.from); day < Math.min(to, inForce.to); ) {
    const period = periodAround(origin + day, quota.period);
    const first = Math.max(day, period.from - origin);
    const last = Math.min(inForce.to, period.to - origin);
    const part = (last - first) / (period.to - period.from);
    periods.push({ from: first, to: last, ceiling: quota.ceilingTonnes * part });
    day = last;
  }
  return periods;
}

/**
 * Shares out a quota: each group gets that part of a period's ceiling which it has of all that the groups ask to send in
 * the period (as far as the run follows it), and ships as asked until its part is used up. Nobody's unused part goes to
 * another: the plants are not told of each other, and the sum asked decides whether there is any.
 * Source: docs/engine.md 3.6 (a ceiling per period).
 * @param asked the groups of one country; they may begin on different days
 */
function rationsOf(quota: Quota, start: IsoDate, asked: readonly AskedStream[]): Float64Array[] {
  const rations = asked.map(({ stream }) => new Float64Array(stream.length).fill(1));
  const first = Math.min(...asked.map(({ firstDay }) => firstDay));
  const end = Math.max(...asked.map(({ firstDay, stream }) => firstDay + stream.length));
  for (const { from, to, ceiling } of rationedPeriods(quota, start, first, end)) {
    const bounds = asked.map(({ firstDay, stream }) => ({
      from: Math.max(0, from - firstDay),
      to: Math.min(stream.length, Math.max(0, to - firstDay)),
    }));
    const wishes = asked.map(({ stream }, g) => sumOf(stream, bounds[g]?.from, bounds[g]?.to));
    const all = wishes.reduce((sum, wish) => sum + wish, 0);
    for (const [g, { stream }] of asked.entries()) {
      const [bound, ration] = [bounds[g], rations[g]];
      if (bound === undefined || ration === undefined || all === 0) continue;
      let left = (ceiling * (wishes[g] ?? 0)) / all;
      for (let i = bound.from; i < bound.to; i++) {
        const wanted = stream[i] ?? 0;
        const sent = Math.min(wanted, left);
        ration[i] = wanted === 0 ? 1 : sent / wanted;
        left = Math.max(0, left - sent);
      }
    }
  }
  return rations;
}

/** What has left in the period before each day. @param firstDay day number of the first */
function usedBefore(quota: Quota, passed: Float64Array, firstDay: number): Float64Array {
  const used = new Float64Array(passed.length);
  for (let i = 1; i < passed.length; i++) {
    const begun = Math.max(dayNumber(quota.start), periodAround(firstDay + i, quota.period).from);
    used[i] = firstDay + i <= begun ? 0 : (used[i - 1] ?? 0) + (passed[i - 1] ?? 0);
  }
  return used;
}

type QuotaRefs = Refs<CellOf<typeof terms>>;

/** What has left of the ceiling in the period so far, before today. The same days as rationedPeriods(). */
function usedFormula(place: StreamPlace, refs: QuotaRefs, used: string, passed: string): string {
  if (place.row === place.first) return '0';
  const sent = dispatched(place);
  const before = `${used}${place.row - 1}+${passed}${place.row - 1}`;
  return `IF(${sent}<=MAX(${refs.start},${periodStart(sent, refs, 0)}),0,${before})`;
}

/** What arrives under a quota that one group has to itself. The same arithmetic as rationsOf(). */
function passedFormula(place: StreamPlace, refs: QuotaRefs, used: string): string {
  const sent = dispatched(place);
  const due = `${place.stream}${place.row}`;
  const [from, to] = [periodStart(sent, refs, 0), periodStart(sent, refs, 1)];
  const followed = `($${DATE_COLUMN}$${place.first}-${place.leadTime})`;
  const inForce = `(MIN(${to},${refs.end})-MAX(${from},${refs.start},${followed}))`;
  const ceiling = `${refs.ceiling}*${inForce}/(${to}-${from})`;
  const left = `MAX(0,${ceiling}-${used}${place.row})`;
  return `IF(OR(${sent}<${refs.start},${sent}>=${refs.end}),${due},MIN(${due},${left}))`;
}

/** First day of the calendar period of a day, or of a period some further on. */
function periodStart(day: string, { period }: QuotaRefs, further: number): string {
  const month = `INT((MONTH(${day})-1)/${period})*${period}+1`;
  return `DATE(YEAR(${day}),${month}${further === 0 ? '' : `+${further}*${period}`},1)`;
}
