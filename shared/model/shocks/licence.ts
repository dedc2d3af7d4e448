import { NOBODY_NAMED } from '../named-uses';
import { DAY_COLUMN, dispatched, rowBack, type StreamPlace } from '../shock-parts/formulas';
import { shockKind } from '../shock-parts/kind';
import { applyLicence, askedPart } from '../shock-parts/licence-flow';
import { type LicenceRefs, licenceTerms } from '../shock-parts/licence-terms';

/** How long what was held back is let out again, when nothing else was said. */
const USUAL_RELEASE_DAYS = 60;

/**
 * Export licences: `approvedPercent` of what is requested ships `delayDays` later. Of the rest, `queuedPercent` waits
 * and is released evenly over `releaseDays` from `releaseStart` on; the remainder is lost.
 */
export const licence = shockKind({
  kind: 'licence',
  words: {
    editor: { en: 'Licence shock', ja: '輸出許可制' },
    workbook: { en: 'Export licence', ja: '輸出許可制' },
    bar: {
      en: 'Licences: {{approved}} % approved, {{delay}} days late',
      ja: '輸出許可制：許可率{{approved}}%、遅延{{delay}}日',
    },
    counted: { en: 'Had to wait so far: {{shock}}', ja: '保留の累計：{{shock}}' },
    broken: {
      queue: {
        en: 'Shock "{{label}}" lets part of the requests wait, but does not say when and over how many days they are released. Enter both, or set the waiting part to 0 %.',
        ja: '供給ショック「{{label}}」は申請の一部を保留しますが、保留分の出荷開始日と日数がありません。両方を入力するか、保留の割合を0%にしてください。',
      },
    },
    turned: {
      approved: { en: 'Licences approved, {{shock}}', ja: '許可率、{{shock}}' },
      delay: { en: 'Delay of licences, {{shock}}', ja: '許可の遅延、{{shock}}' },
    },
  },
  place: { button: 1, list: 2 },
  barParams: ({ approvedPercent, delayDays }) => ({ approved: approvedPercent, delay: delayDays }),
  terms: licenceTerms,
  endsAtOnce: false,
  monotone: true,
  plantOf: null,
  asking: {
    of: ({ firms = [], exempt = [], endUses = NOBODY_NAMED }) => ({ firms, exempt, endUses }),
    part: askedPart,
  },
  actsOnFeeds: true,
  // What it delayed or queued before still arrives.
  memory: { days: (_shock, before) => before, accountFrom: null },
  bringsBackAfter: null,
  late: ({ approvedPercent, delayDays }) => (approvedPercent > 0 ? delayDays : 0),
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
  turned: { approved: 'approvedPercent', delay: 'delayDays' },
  formulas: (place, refs, { counted }) => ({
    counted: waitingFormula(place, refs, counted),
    passed: passedFormula(place, refs, counted),
  }),
  withheld: withheldFormula,
});

/** The part of a day's flow that asks for a licence: all that is covered while it is in force, less and less in the ramp. */
function asks(day: string, refs: LicenceRefs): string {
  const ramp = `IF(${day}<${refs.end}+${refs.recoveryDays},1-(${day}-${refs.end}+0.5)/${refs.recoveryDays},0)`;
  return `${refs.covered}/100*IF(${day}<${refs.start},0,IF(${day}<${refs.end},1,${ramp}))`;
}

/** What had to wait so far (cumulative): yesterday's plus today's part. */
function waitingFormula(place: StreamPlace, refs: LicenceRefs, counted: string): string {
  const today = `${place.stream}${place.row}*${asks(dispatched(place), refs)}*(1-${refs.approved}/100)*${refs.queued}/100`;
  return place.row === place.first ? today : `${counted}${place.row - 1}+${today}`;
}

/**
 * What arrives: what asks for no licence, what was approved and went out late, and what the queue gives back. The same
 * arithmetic as applyLicence(); INDEX over the day column and nothing volatile, so that a change of the delay moves the rows.
 */
function passedFormula(place: StreamPlace, refs: LicenceRefs, counted: string): string {
  const { row, history, stream } = place;
  const sent = dispatched(place);
  const day = `$${DAY_COLUMN}${row}`;
  const free = `${stream}${row}*(1-${asks(sent, refs)})`;
  const asked = `(${sent}-${refs.delayDays})`;
  const onSheet = `${day}-${refs.delayDays}>=${-history}`;
  const late = `IF(${onSheet},${refs.approved}/100*${asks(asked, refs)}*${rowBack(place, stream, refs.delayDays)},0)`;
  const releaseDays = `MAX(1,${refs.releaseDays})`;
  const noneDone = `OR(${sent}<${refs.releaseStart}+${releaseDays},${day}-${releaseDays}<${-history})`;
  const done = `IF(${noneDone},0,${rowBack(place, counted, releaseDays)})`;
  const released = `IF(ISNUMBER(${refs.releaseStart}),IF(${sent}>=${refs.releaseStart},(${counted}${row}-${done})/${releaseDays},0),0)`;
  return `${free}+${late}+${released}`;
}

/** What is lost of a day: of what asks for a licence what is neither approved nor waits. */
function withheldFormula(place: StreamPlace, refs: LicenceRefs): string {
  const asked = asks(dispatched(place), refs);
  return `${place.stream}${place.row}*${asked}*(1-${refs.approved}/100)*(1-${refs.queued}/100)`;
}
