import { dayNumber } from '../../base/calendar';
import { sumOf } from '../../base/sum-of';
import { DAY_COLUMN, dispatched, type Refs, rowBack, type StreamPlace } from '../shock-parts/formulas';
import { type ShockOf, shockKind } from '../shock-parts/kind';
import type { Acted, Stream } from '../shock-parts/stream';
import { type CellOf, dayOrNever, figure, leftOut } from '../shock-parts/terms';
import { availabilityOn, isInForce, timingOf } from '../shock-parts/timing';

const terms = {
  /** Percent of the flow that needs a licence, where only named uses or firms do; the rest goes out freely. Absent: all of it. */
  coveredPercent: leftOut(
    figure('percent', {
      words: { en: 'Of the flow: needs a licence', ja: '許可を要する割合' },
      initial: 100,
      slider: { rank: 1 },
      cell: {
        name: 'covered',
        words: { en: 'Of the flow, needs a licence (%)', ja: '許可を要する割合（％）' },
        rank: 1,
      },
    }),
  ),
  approvedPercent: figure('percent', {
    words: { en: 'Licences approved', ja: '許可率' },
    initial: 25,
    cell: { name: 'approved', words: { en: 'Approved (%)', ja: '許可率（％）' } },
  }),
  delayDays: figure('days', {
    words: { en: 'Delay of each licence', ja: '許可までの遅延' },
    initial: 45,
    slider: { max: 180 },
    cell: { name: 'delayDays', words: { en: 'Delay (days)', ja: '許可の遅れ（日）' } },
  }),
  /** Percent of what is not approved that waits. */
  queuedPercent: figure('percent', {
    words: { en: 'Of the rest: waits in a queue', ja: '残りのうち保留分' },
    initial: 0,
    cell: { name: 'queued', words: { en: 'Of the rest, waits (%)', ja: '残りの保留率（％）' } },
  }),
  releaseStart: dayOrNever({
    words: { en: 'Queue released from', ja: '保留分の放出開始日' },
    cell: { name: 'releaseStart', words: { en: 'Queue released from', ja: '保留分の発送開始日' } },
  }),
  releaseDays: figure('days', {
    words: { en: 'Queue released over', ja: '保留分の放出期間' },
    initial: 0,
    slider: { min: 1, rank: 2 },
    cell: { name: 'releaseDays', words: { en: 'Released over (days)', ja: '保留分の発送日数（日）' } },
  }),
};

/** How long what was held back is let out again, when nothing else was said. */
const USUAL_RELEASE_DAYS = 60;

/**
 * Export licences: `approvedPercent` of what is requested ships `delayDays` later. Of the rest, `queuedPercent` waits
 * and is released evenly over `releaseDays` from `releaseStart` on; the remainder is lost.
 */
export const licence = shockKind({
  kind: 'licence',
  words: {
    editor: { en: 'Licence shock', ja: '輸出許可' },
    workbook: { en: 'Export licence', ja: '輸出許可' },
    bar: {
      en: 'Licences: {{approved}} % approved, {{delay}} days late',
      ja: '輸出許可：許可率{{approved}}%、遅延{{delay}}日',
    },
    counted: { en: 'Had to wait so far: {{shock}}', ja: '保留の累計：{{shock}}' },
    broken: {
      queue: {
        en: 'Shock "{{label}}" lets part of the requests wait, but does not say when and over how many days they are released. Enter both, or set the waiting part to 0 %.',
        ja: '供給ショック「{{label}}」は申請の一部を保留しますが、放出の開始日と日数がありません。両方を入力するか、保留の割合を0％にしてください。',
      },
    },
  },
  place: { button: 1, list: 2 },
  barParams: ({ approvedPercent, delayDays }) => ({ approved: approvedPercent, delay: delayDays }),
  terms,
  endsAtOnce: false,
  monotone: true,
  plantOf: null,
  actsOnFeeds: true,
  // What it delayed or queued before still arrives.
  memory: { days: (_shock, before) => before, accountFrom: null },
  bringsBackAfter: null,
  act: applyLicence,
  shareOut: null,
  rules: [
    {
      name: 'queue',
      at: 'releaseStart',
      holds: ({ queuedPercent, releaseStart, releaseDays }) =>
        queuedPercent === 0 || (releaseStart !== null && releaseDays !== 0),
    },
  ],
  askedFor: {
    releaseStart: ({ queuedPercent }) => queuedPercent > 0,
    releaseDays: ({ queuedPercent }) => queuedPercent > 0,
  },
  settle: {
    // Nothing queued has nothing to release: the release is emptied, as the file format wants it.
    queuedPercent: (shock) =>
      shock.queuedPercent === 0
        ? { ...shock, releaseStart: null, releaseDays: 0 }
        : {
            ...shock,
            releaseStart: shock.releaseStart ?? shock.end,
            releaseDays: shock.releaseDays > 0 ? shock.releaseDays : USUAL_RELEASE_DAYS,
          },
  },
  counted: {
    unit: 'mass',
    figures: (_shock, { queued }) => queued ?? [],
  },
  formulas: (place, refs, { counted }) => ({
    counted: waiting(place, refs, counted),
    passed: passed(place, refs, counted),
  }),
  withheld: (place, refs) => {
    const sent = dispatched(place);
    const lost = `(1-${refs.approved}/100)*(1-${refs.queued}/100)`;
    const back = `(1-(${sent}-${refs.end}+0.5)/${refs.recoveryDays})*(1-${refs.approved}/100)`;
    const part = `IF(${sent}<${refs.start},0,IF(${sent}<${refs.end},${lost},IF(${sent}<${refs.end}+${refs.recoveryDays},${back},0)))`;
    return `${place.stream}${place.row}*${refs.covered}/100*${part}`;
  },
});

/**
 * Of each day's flow the part `covered` asks for a licence. Of a request v on a day of [start, end) the part approved * v
 * goes out `delayDays` later; of the rest, `queued` waits and the remainder is lost. Each waiting request goes out in
 * equal parts over `releaseDays` (at least one) from `releaseStart`, or from its own day when that is later: nothing goes
 * out before it is asked for. After `end` no delay is left, and the recovery ramp climbs from the approved part; what the
 * ramp holds back is lost.
 * Source: docs/engine.md 3.5: the sum of v = shipped + queued + lost.
 */
function applyLicence(shock: ShockOf<'licence', typeof terms>, { sent, firstDay, start }: Stream): Acted {
  const timing = timingOf(shock, start);
  const { delayDays } = shock;
  const covers = (shock.coveredPercent ?? 100) / 100;
  const approves = shock.approvedPercent / 100;
  const queues = shock.queuedPercent / 100;
  const releaseStart = shock.releaseStart === null ? null : dayNumber(shock.releaseStart) - dayNumber(start);
  const releaseDays = Math.max(1, shock.releaseDays);
  const { length } = sent;
  const passed = new Float64Array(length);
  const withheld = new Float64Array(length);
  const approved = new Float64Array(length); // by the day of the request
  const queued = new Float64Array(length);
  const released = new Float64Array(length);
  const level = 1 - covers + covers * approves;
  let waiting = 0;
  for (let i = 0; i < length; i++) {
    const day = firstDay + i;
    const wanted = sent[i] ?? 0;
    if (isInForce(day, timing)) {
      const asked = wanted * covers;
      passed[i] = wanted * (1 - covers);
      approved[i] = approves * asked;
      const rest = asked * (1 - approves);
      waiting += rest * queues;
      withheld[i] = rest * (1 - queues);
    } else {
      passed[i] = wanted * availabilityOn(day, timing, level);
      withheld[i] = wanted - (passed[i] ?? 0);
    }
    queued[i] = waiting;
    if (i >= delayDays) passed[i] = (passed[i] ?? 0) + (approved[i - delayDays] ?? 0);
    if (releaseStart !== null && day >= releaseStart) {
      // Whatever joined the queue within the last `releaseDays` (or before the release began) gives one part today.
      const done = day < releaseStart + releaseDays || i < releaseDays ? 0 : (queued[i - releaseDays] ?? 0);
      released[i] = (waiting - done) / releaseDays;
      passed[i] = (passed[i] ?? 0) + (released[i] ?? 0);
    }
  }
  const waitingAfter = (end: number) =>
    sumOf(approved, Math.max(0, end - delayDays), end) + (queued[end - 1] ?? 0) - sumOf(released, 0, end);
  return { passed, withheld, queued, waiting: waitingAfter };
}

type LicenceRefs = Refs<CellOf<typeof terms>>;

/** What had to wait so far (cumulative): yesterday's plus today's part. */
function waiting(place: StreamPlace, refs: LicenceRefs, counted: string): string {
  const sent = dispatched(place);
  const part = `${place.stream}${place.row}*${refs.covered}/100*(1-${refs.approved}/100)*${refs.queued}/100`;
  const today = `IF(AND(${sent}>=${refs.start},${sent}<${refs.end}),${part},0)`;
  return place.row === place.first ? today : `${counted}${place.row - 1}+${today}`;
}

/**
 * What arrives: what is outside of the licence (with the ramp), what was approved and went out late, and what the queue
 * gives back. The same arithmetic as applyLicence(); INDEX over the day column and nothing volatile, so that a change of
 * the delay moves the rows.
 */
function passed(place: StreamPlace, refs: LicenceRefs, counted: string): string {
  const { row, history, stream } = place;
  const sent = dispatched(place);
  const due = `${stream}${row}`;
  const day = `$${DAY_COLUMN}${row}`;
  const approved = `${refs.covered}/100*${refs.approved}/100`;
  const outside = `(1-${refs.covered}/100)`;
  const level = `(${outside}+${approved})`;
  const ramp = `(${level}+(1-${level})*(${sent}-${refs.end}+0.5)/${refs.recoveryDays})`;
  const free = `IF(${sent}<${refs.start},${due},IF(${sent}<${refs.end},${due}*${outside},IF(${sent}<${refs.end}+${refs.recoveryDays},${due}*${ramp},${due})))`;
  const asked = `${sent}-${refs.delayDays}`;
  const onSheet = `${day}-${refs.delayDays}>=${-history}`;
  const late = `IF(AND(${onSheet},${asked}>=${refs.start},${asked}<${refs.end}),${approved}*${rowBack(place, stream, refs.delayDays)},0)`;
  const releaseDays = `MAX(1,${refs.releaseDays})`;
  const noneDone = `OR(${sent}<${refs.releaseStart}+${releaseDays},${day}-${releaseDays}<${-history})`;
  const done = `IF(${noneDone},0,${rowBack(place, counted, releaseDays)})`;
  const released = `IF(ISNUMBER(${refs.releaseStart}),IF(${sent}>=${refs.releaseStart},(${counted}${row}-${done})/${releaseDays},0),0)`;
  return `${free}+${late}+${released}`;
}
