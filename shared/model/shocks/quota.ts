import { DATE_COLUMN, difference, dispatched, type StreamPlace } from '../shock-parts/formulas';
import { shockKind } from '../shock-parts/kind';
import { periodAround, rationsOf, usedBefore } from '../shock-parts/quota-rations';
import { type QuotaRefs, quotaTerms } from '../shock-parts/quota-terms';

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
    turned: {},
  },
  place: { button: 3, list: 3 },
  barParams: ({ ceilingTonnes }, say) => ({ mass: say.mass(ceilingTonnes), period: say.option('period') }),
  terms: quotaTerms,
  endsAtOnce: true,
  monotone: false,
  plantOf: null,
  asking: null,
  actsOnFeeds: false,
  // The days of its period before the start have used up a part of the ceiling.
  memory: { days: () => 0, accountFrom: (quota, day) => periodAround(day, quota.period).from },
  bringsBackAfter: null,
  late: null,
  act: ({ id }, { sent, ration, take }) => {
    if (ration === undefined) throw new Error(`quota ${id} was not shared out`);
    const passed = take(sent.length);
    for (let i = 0; i < sent.length; i++) passed[i] = (sent[i] ?? 0) * (ration[i] ?? 1);
    return {
      passed,
      get withheld() {
        return sent.map((wanted, i) => wanted - (passed[i] ?? 0));
      },
    };
  },
  shareOut: rationsOf,
  rules: [],
  askedFor: {},
  settle: {},
  counted: {
    unit: 'mass',
    figures: (quota, { passed }, firstDay) => usedBefore(quota, passed, firstDay),
  },
  turned: {},
  formulas: (place, refs, { counted, passed }) => ({
    counted: usedFormula(place, refs, counted, passed),
    passed: passedFormula(place, refs, counted),
  }),
  withheld: difference,
});

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
