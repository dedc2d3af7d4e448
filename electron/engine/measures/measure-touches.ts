import { isFirm } from '@shared/model/measures/firm-name';
import { notKnown } from '@shared/model/missing-figures';
import type { MeasureRegister } from '@shared/model/plan';
import { partiesOfMeasure } from '@shared/model/plan-rows';
import type { Measure } from '@shared/model/tables/measure';
import type { Asked } from './asked';
import { economiesMeet } from './economies';
import {
  type GoodsAsked,
  type GoodsCondition,
  type GoodsPart,
  type GoodsTouched,
  goodsTouched,
} from './goods-touched';
import { LAW_OF_KIND, type LawKind } from './law';

/** What is not said, so that a measure touches only if. */
export type Condition = GoodsCondition | 'origin' | 'use' | 'firm' | 'exporter';
/** The part of the chain of a measure that says no. */
export type Part = GoodsPart | 'issuer' | 'origin' | 'destination' | 'use' | 'firm' | 'ended';

interface Touched {
  readonly kind: LawKind | null;
  readonly bites: 'yes' | 'if' | 'no';
  readonly part: Condition | Part | null;
  readonly goodsId: string | null;
  readonly listed: GoodsTouched['listed'];
}

/** One link of the chain: it holds, says no, or holds if. */
type Link<P> = { readonly bites: 'yes' | 'if' | 'no'; readonly part: P | null; readonly kind?: LawKind };
const YES = { bites: 'yes', part: null } as const;

/**
 * Whether a measure touches goods on their way, by the chain of its parts: who issues it and where the goods come from, where
 * they go, what they are, what they are for, who gets them. The first part that says no is the answer.
 */
export function measureTouches(
  register: MeasureRegister,
  measure: Measure,
  asked: Asked,
  goods: GoodsAsked,
  listed: () => 'yes' | 'unknown' | 'no',
): Touched {
  const lawKind = LAW_OF_KIND[measure.kind];
  const found = { kind: lawKind, goodsId: null, listed: null };
  const before: Link<Condition | Part>[] = [originOf(measure, asked), destinationOf(measure, asked)];
  const stop = before.find(({ bites }) => bites === 'no');
  if (stop !== undefined) return { ...found, bites: 'no', part: stop.part };
  const of = goodsTouched(register, measure.id, goods, listed);
  const hands = partyOf(register, measure, asked);
  const chain: Link<Condition | Part>[] = [...before, of, endUseOf(measure, asked), hands];
  const no = chain.find(({ bites }) => bites === 'no');
  const open = chain.findLast(({ bites }) => bites === 'if');
  return {
    kind: hands.kind ?? lawKind,
    bites: no === undefined ? (open === undefined ? 'yes' : 'if') : 'no',
    part: notKnown((no ?? open)?.part),
    goodsId: of.goodsId,
    listed: of.listed,
  };
}

function originOf({ issuer, origins, originRule }: Measure, { from }: Asked): Link<'issuer' | 'origin'> {
  // A measure on what comes in: a duty on goods of these.
  if (origins.length > 0) return economiesMeet(origins, from) ? YES : { bites: 'no', part: 'origin' };
  const isOwn = economiesMeet([issuer], from);
  switch (originRule) {
    case 'none':
      return isOwn ? YES : { bites: 'no', part: 'issuer' };
    case 're_export':
      return isOwn ? YES : { bites: 'if', part: 'origin' };
    case 'third_country':
    case 'content':
    case 'technology':
      // What leaves the issuer itself asks for its own licence.
      return isOwn ? { bites: 'no', part: 'origin' } : { bites: 'if', part: 'origin' };
  }
}

function destinationOf({ destinations }: Measure, { destination }: Asked): Link<'destination'> {
  return economiesMeet(destinations, destination) ? YES : { bites: 'no', part: 'destination' };
}

function endUseOf({ endUse }: Measure, { use }: Asked): Link<'use'> {
  if (endUse === null || endUse === use) return YES;
  return { bites: use === undefined ? 'if' : 'no', part: 'use' };
}

function partyOf({ parties }: MeasureRegister, measure: Measure, { firm }: Asked): Link<'firm' | 'exporter'> {
  const own = partiesOfMeasure(parties, measure.id);
  // Who may export is no matter of who gets it.
  if (own.some(({ list }) => list === 'exporter')) return { bites: 'if', part: 'exporter' };
  if (measure.kind !== 'list' && own.length === 0) return YES;
  const kinds = new Set(own.map(({ list }) => LAW_OF_LIST[list]));
  const [only] = kinds.size === 1 ? kinds : [];
  const kind = only == null ? {} : { kind: only };
  if (firm === undefined) return { bites: 'if', part: 'firm', ...kind };
  const named = own.find((party) => isFirm(party, firm));
  if (named !== undefined) {
    const law = LAW_OF_LIST[named.list];
    return law === null ? YES : { ...YES, kind: law };
  }
  const isWhole = measure.parties !== null && own.length >= measure.parties;
  return { bites: isWhole ? 'no' : 'if', part: 'firm', ...kind };
}

const LAW_OF_LIST = {
  control: 'ban',
  watch: 'licence (watch list)',
  exporter: null,
  relief: null,
} as const;
