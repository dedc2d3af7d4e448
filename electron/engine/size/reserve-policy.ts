import { floatAt, intAt, itemAt } from '@shared/base/element-at';

/** A state of the market for one period, and the chances of what follows. */
interface ReserveState {
  /** Tonnes that are missing in a period without the reserve. */
  readonly gap: number;
  /** Of a tonne bought for the reserve, and most that can be bought in a period. */
  readonly price: number;
  readonly maximumFill: number;
  /** Chances of each state in the next period, in the order of the states; together 1. */
  readonly next: readonly number[];
}

/** A reserve that is filled and drawn period by period in an uncertain market. */
export interface ReserveCase {
  readonly states: readonly ReserveState[];
  /** Capacity, and the steps in which it is counted, tonnes. */
  readonly maximum: number;
  readonly step: number;
  /** Most that leaves it in a period, tonnes. */
  readonly maximumDraw: number;
  /** Of a tonne held at the end of a period. */
  readonly holdingCost: number;
  /** What a missing tonne costs: the first one, and by how much each further tonne is dearer. */
  readonly lossPerTonne: number;
  readonly lossRise: number;
  /** Worth of a cost one period later, above 0 and below 1. */
  readonly discount: number;
}

/** What is best at each state and level: levels in steps from 0. */
interface ReservePolicy {
  readonly levels: readonly number[];
  /** By state and level: tonnes held at the end of the period, and the expected discounted cost from there on. */
  readonly held: readonly (readonly number[])[];
  readonly cost: readonly (readonly number[])[];
}

/** Costs that differ by less are the same: the smaller move is taken. */
const SAME = 1e-12;
const MOST_TURNS = 1_000;

/**
 * The least expected discounted cost of all ways to fill and draw, for a market without an end:
 * V(R, s) = min over R' of [price * (R' - R)+ + loss(gap - (R - R')+) + h * R' + discount * sum of P(s, s') V(R', s')].
 * Policies are made better and worked out in turns until none gets better.
 * Source: docs/engine.md 8.6.
 * @throws RangeError for chances that do not add up to 1, a discount outside of (0, 1), no or more than 1,000 steps
 */
export function reservePolicy(given: ReserveCase): ReservePolicy {
  requireProper(given);
  const { states, step, discount } = given;
  const count = Math.round(given.maximum / step) + 1;
  const cost = states.map(() => new Float64Array(count));
  const ends = states.map(() => new Int32Array(count));
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const ahead = states.map(({ next }) => expected(next, cost, count));
    let moved = false;
    for (const [state, ends_] of ends.entries())
      for (let level = 0; level < count; level++) {
        const end = bestEnd(given, state, level, count, ahead[state] ?? cost0(count));
        moved ||= end !== ends_[level];
        ends_[level] = end;
      }
    settle(given, ends, cost, count, discount);
    if (!moved && turn > 0) break;
  }
  return {
    levels: Array.from({ length: count }, (_, level) => level * step),
    held: ends.map((row) => Array.from(row, (end) => end * step)),
    cost: cost.map((row) => Array.from(row)),
  };
}

const cost0 = (count: number) => new Float64Array(count);

/** What each level is worth behind a state, before it is known which state follows. */
function expected(next: readonly number[], cost: readonly Float64Array[], count: number): Float64Array {
  const ahead = new Float64Array(count);
  for (const [state, chance] of next.entries())
    for (let level = 0; level < count; level++)
      ahead[level] = floatAt(ahead, level) + chance * floatAt(itemAt(cost, state), level);
  return ahead;
}

/** The level to end with; of equally good ones the nearest. */
function bestEnd(given: ReserveCase, at: number, level: number, count: number, ahead: Float64Array): number {
  const { states, step, discount } = given;
  const state = states[at];
  if (state === undefined) throw new Error('a state of the case');
  const draw = Math.floor(Math.min(given.maximumDraw, state.gap) / step + 1e-9);
  const fill = Math.floor(state.maximumFill / step + 1e-9);
  const total = (end: number) => paid(given, state, level, end) + discount * floatAt(ahead, end);
  let best = level;
  let least = total(level);
  const tryEnd = (end: number) => {
    const now = total(end);
    if (now < least - SAME * Math.max(1, Math.abs(least))) [best, least] = [end, now];
  };
  for (let less = 1; less <= Math.min(draw, level); less++) tryEnd(level - less);
  for (let more = 1; more <= fill && level + more < count; more++) tryEnd(level + more);
  return best;
}

/** What a period costs that begins with one level and ends with another. */
function paid(given: ReserveCase, { gap, price }: ReserveState, from: number, to: number): number {
  const moved = (to - from) * given.step;
  const missing = Math.max(0, gap + Math.min(0, moved));
  const lost = given.lossPerTonne * missing + (given.lossRise * missing ** 2) / 2;
  return Math.max(0, moved) * price + lost + given.holdingCost * to * given.step;
}

/** The cost of keeping to a policy for ever: sweeps, each with the newest figures, until none changes by a hair. */
function settle(
  given: ReserveCase,
  ends: readonly Int32Array[],
  cost: readonly Float64Array[],
  count: number,
  discount: number,
): void {
  for (let sweep = 0; sweep < 100_000; sweep++) {
    let moved = 0;
    let largest = 1;
    for (const [at, state] of given.states.entries()) {
      const own = cost[at];
      const to = ends[at];
      if (own === undefined || to === undefined) throw new Error('a row a state');
      for (let level = 0; level < count; level++) {
        const end = intAt(to, level);
        let ahead = 0;
        for (const [next, chance] of state.next.entries()) ahead += chance * floatAt(itemAt(cost, next), end);
        const now = paid(given, state, level, end) + discount * ahead;
        moved = Math.max(moved, Math.abs(now - floatAt(own, level)));
        largest = Math.max(largest, Math.abs(now));
        own[level] = now;
      }
    }
    if (moved <= largest * 1e-14) return;
  }
}

function requireProper({ states, maximum, step, discount }: ReserveCase): void {
  const steps = Math.round(maximum / step);
  if (!(steps >= 1 && steps <= 1_000) || Math.abs(steps * step - maximum) > 1e-9 * maximum)
    throw new RangeError(`maximum is ${maximum}, not 1 to 1,000 steps of ${step}`);
  if (!(discount > 0 && discount < 1)) throw new RangeError(`discount is ${discount}, not between 0 and 1`);
  for (const [at, { next }] of states.entries()) {
    const sum = next.reduce((all, chance) => all + chance, 0);
    if (next.length !== states.length || Math.abs(sum - 1) > 1e-9)
      throw new RangeError(`the chances of state ${at + 1} add up to ${sum}, not to 1`);
  }
}
