import type { IsoDate } from '@shared/base/calendar';
import { later } from '@shared/base/day-order';
import { notKnown } from '@shared/model/missing-figures';
import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';
import type { Asked } from './asked';
import { coverageOn } from './coverage';
import { type GoodsAsked, goodsAsked, isListed } from './goods-touched';
import { knownOn as registerKnownOn } from './known-on';
import { type Law, lawOf, rankOf } from './law';
import { type Condition, measureTouches, type Part } from './measure-touches';
import { type StateOn, stateOn } from './state-on';

/** A measure of which something is to be said on the day. */
export interface SpokenRow {
  readonly measure: Measure;
  readonly state: StateOn;
  /** What it comes to there, were it alone; null for one that speaks no law, such as a relief. */
  readonly law: Law | null;
  /** Reported, not written. */
  readonly isPractice: boolean;
  /** Whether it touches what is asked: if, where something is not said. */
  readonly bites: 'yes' | 'if' | 'no';
  /** What is not said, of one that bites "if"; the part of the chain that says no, of one that does not. */
  readonly part: Condition | Part | null;
  /** The goods by which it touches, by their id. */
  readonly goodsId: string | null;
}

export interface InForce {
  readonly law: Law;
  /** The measure by which; null where there is none. */
  readonly act: string | null;
  /** The stop that is reported beside it. */
  readonly practice: string | null;
  /** What touches, the strongest first, and behind it what would under a condition. */
  readonly rows: readonly SpokenRow[];
  /** Announced measures that do not touch, with the part of the chain that says no. */
  readonly silent: readonly SpokenRow[];
  /** Whether somebody looked through the measures of that economy on that material and day. */
  readonly covered: boolean;
  readonly checkedOn: IsoDate | null;
}

/**
 * What the register says of goods on a day: by law, in practice, and which measures say so. Source: docs/measures.md.
 * @param knownOn as it was known at the end of that day; absent: as it is known now
 */
export function inForce(register: MeasureRegister, day: IsoDate, asked: Asked, knownOn?: IsoDate): InForce {
  const known = knownOn === undefined ? register : registerKnownOn(register, knownOn);
  const goods = goodsAsked(asked);
  const spoken = known.measures
    .map((measure) => spokenRow(known, measure, day, asked, goods))
    .filter((row) => row.state.is !== 'unannounced');
  const rows = spoken.filter(({ bites }) => bites !== 'no').toSorted(strongestFirst);
  const { covered, checkedOn } = coverageOn(known, day, asked, knownOn);
  const lawful = rows.find((row) => countsAsLaw(row));
  const practised = rows.find(
    ({ bites, isPractice, state }) => isPractice && bites === 'yes' && state.is === 'in force',
  );
  const none: Law = covered ? 'none' : 'unknown: not covered';
  return {
    law: lawful?.law ?? none,
    act: notKnown(lawful?.measure.id),
    practice: notKnown(practised?.measure.id),
    rows,
    silent: spoken.filter(({ bites }) => bites === 'no'),
    covered,
    checkedOn: checkedOn ?? latest(rows.map(({ measure }) => measure.checkedOn)),
  };
}

function spokenRow(
  register: MeasureRegister,
  measure: Measure,
  day: IsoDate,
  asked: Asked,
  goods: GoodsAsked,
): SpokenRow {
  const state = stateOn(register, measure, day);
  const touched = measureTouches(register, measure, asked, goods, () =>
    isListed(register, measure.issuer, day, goods),
  );
  const isOver = state.is === 'ended';
  // Whether these goods stand on the list of licences, nobody knows: nor then whether it touches them.
  const is = touched.listed === 'unknown' && state.is === 'in force' ? 'unknown' : state.is;
  return {
    measure,
    state,
    law: touched.kind === null ? null : lawOf(touched.kind, is),
    isPractice: measure.kind === 'reported_stop',
    bites: isOver ? 'no' : touched.bites,
    part: isOver ? 'ended' : touched.part,
    goodsId: touched.goodsId,
  };
}

/** What is not said of the goods themselves leaves the measure in force for some of them; what is not said of hands or origin does not. */
function countsAsLaw({ law, bites, part }: SpokenRow): boolean {
  return law !== null && (bites === 'yes' || part === 'form' || part === 'threshold' || part === 'code');
}

function strongestFirst(a: SpokenRow, b: SpokenRow): number {
  const place = (row: SpokenRow) => Number(!countsAsLaw(row) && !row.isPractice);
  return (
    place(a) - place(b) ||
    rankOf(a.law) - rankOf(b.law) ||
    nearness(b) - nearness(a) ||
    (a.measure.inForce < b.measure.inForce ? -1 : Number(a.measure.inForce > b.measure.inForce)) ||
    (a.measure.id < b.measure.id ? -1 : 1)
  );
}

/** Of two that come to the same, the one that says more of the case: it names the firm, the use, the goods. */
function nearness({ measure, goodsId, bites }: SpokenRow): number {
  return (
    Number(measure.kind === 'list') * 4 +
    Number(measure.endUse !== null) * 2 +
    Number(goodsId !== null) +
    Number(bites === 'yes')
  );
}

function latest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>((last, day) => (last === null ? day : later(last, day)), null);
}
