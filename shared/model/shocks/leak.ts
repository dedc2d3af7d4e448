import { sumOf } from '../../base/sum-of';
import { DAY_COLUMN, dispatched, rowBack } from '../shock-parts/formulas';
import { type ShockOf, shockKind } from '../shock-parts/kind';
import type { Acted, Stream } from '../shock-parts/stream';
import { figure } from '../shock-parts/terms';
import { timingOf } from '../shock-parts/timing';

const terms = {
  /** Percent of what is withheld that finds another way. */
  percent: figure('percent', {
    words: { en: 'Of what is withheld: arrives', ja: '出荷停止分のうち届く割合' },
    eases: 'more',
    initial: 20,
    cell: {
      name: 'leaked',
      words: { en: 'Of what is withheld, arrives (%)', ja: '出荷停止分のうち届く割合（%）' },
      rank: 1,
    },
  }),
  delayDays: figure('days', {
    words: { en: 'Later by', ja: '遅れ' },
    eases: 'less',
    initial: 60,
    cell: { name: 'delayDays', words: { en: 'Delay (days)', ja: '許可の遅れ（日）' } },
  }),
};

/**
 * Transit leak: `percent` of what the country's taxes, licences, quotas and bans withhold from `start` to `end` still
 * arrives, through third countries and `delayDays` later. It ends at once.
 */
export const leak = shockKind({
  kind: 'leak',
  words: {
    editor: { en: 'Transit leak', ja: '第三国経由の流入' },
    workbook: { en: 'Transit leak', ja: '第三国経由の流入' },
    bar: {
      en: 'Leak: {{percent}} % of what is withheld arrives, {{delay}} days late',
      ja: '第三国経由の流入：出荷停止分の{{percent}}%が{{delay}}日遅れて到着',
    },
    counted: { en: 'Withheld by measures, before: {{shock}}', ja: '措置による出荷停止分（{{shock}}前）' },
    broken: {},
    turned: {},
  },
  place: { button: 6, list: 6 },
  barParams: ({ percent, delayDays }) => ({ percent, delay: delayDays }),
  terms,
  endsAtOnce: true,
  monotone: false,
  plantOf: null,
  asking: null,
  actsOnFeeds: true,
  // What was withheld before brings something later.
  memory: { days: ({ delayDays }, before) => Math.min(before, delayDays), accountFrom: null },
  bringsBackAfter: ({ delayDays }) => delayDays,
  late: null,
  act: applyLeak,
  shareOut: null,
  rules: [],
  askedFor: {},
  settle: {},
  counted: {
    unit: 'perDay',
    figures: (_shock, { withheld }) => withheld ?? [],
  },
  turned: {},
  // Beside what is due, a part of what was withheld, late. The same arithmetic as applyLeak().
  formulas: (place, refs, { counted }, withheldSoFar) => {
    const { row, history, stream } = place;
    const asked = `${dispatched(place)}-${refs.delayDays}`;
    const onSheet = `$${DAY_COLUMN}${row}-${refs.delayDays}>=${-history}`;
    const late = `${refs.leaked}/100*${rowBack(place, counted, refs.delayDays)}`;
    return {
      counted: withheldSoFar(),
      passed: `${stream}${row}+IF(AND(${onSheet},${asked}>=${refs.start},${asked}<${refs.end}),${late},0)`,
    };
  },
  withheld: (place, refs, { counted }) => {
    const sent = dispatched(place);
    return `-IF(AND(${sent}>=${refs.start},${sent}<${refs.end}),${counted}${place.row}*${refs.leaked}/100,0)`;
  },
});

/**
 * Lets `percent` of what was withheld on the days of the leak out again `delayDays` later.
 * Source: docs/engine.md 3.7 (a fraction that still arrives through third countries, later).
 */
function applyLeak(
  shock: ShockOf<'leak', typeof terms>,
  { sent, withheld, firstDay, start, take }: Stream,
): Acted {
  const { delayDays } = shock;
  const timing = timingOf(shock, start);
  const part = shock.percent / 100;
  const passed = take(sent.length);
  passed.set(sent);
  const stillWithheld = withheld.slice();
  const leaked = new Float64Array(sent.length);
  const from = Math.max(0, timing.start - firstDay);
  const to = Math.min(sent.length, timing.end - firstDay);
  for (let i = from; i < to; i++) {
    leaked[i] = (withheld[i] ?? 0) * part;
    stillWithheld[i] = (withheld[i] ?? 0) * (1 - part);
    if (i + delayDays < sent.length) passed[i + delayDays] = (passed[i + delayDays] ?? 0) + (leaked[i] ?? 0);
  }
  const waiting = (end: number) => sumOf(leaked, Math.max(0, end - delayDays), end);
  return { passed, stillWithheld, waiting };
}
