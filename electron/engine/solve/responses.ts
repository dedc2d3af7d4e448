import { floatAt, itemAt } from '@shared/base/element-at';
import type { SolveProblem } from '@shared/model/goal';
import { isBought } from '@shared/model/lever';
import { ofNone } from '@shared/model/missing-figures';
import type { MaterialModel } from '@shared/model/what-if';
import { instalmentsFor } from './instalments';
import type { Curve, LeverRates } from './lever-rates';
import { earlyOf } from './lever-years';
import { placesOf } from './places';

/** How one material fares without levers and what one unit of each lever changes, over stretches of equal days. */
export interface Response {
  readonly material: MaterialModel;
  /** Largest need of a day without levers, tonnes REO: the unit of the programme's rows. */
  readonly dayNeed: number;
  readonly stretches: readonly Stretch[];
  /** Whether goods come for some uses that no stretch counts. */
  readonly leavesOut: boolean;
  /** Whether it is held from the first day on, so that what the run opens with counts. */
  readonly fromStart: boolean;
}

/** Tonnes REO over the days of a stretch, less what one unit of a lever or place takes off them, by id. */
export interface Amount {
  readonly tonnes: number;
  readonly relief: ReadonlyMap<string, number>;
}

/** Goods for some uses alone, over the days of a stretch. */
export interface SetInStretch {
  readonly serves: readonly boolean[];
  readonly comes: Amount;
  readonly needs: Amount;
}

/** Days over which every rate stands still: between two ends of stretches the stock moves in a straight line. */
export interface Stretch {
  readonly days: number;
  /**
   * Need less what comes in for everybody over all its days, tonnes REO; negative where more comes in than is needed.
   */
  readonly gap: number;
  /** What one unit of a lever, or of a place that is taken, takes off that gap, by id. */
  readonly relief: ReadonlyMap<string, number>;
  /** What comes for some uses alone, of the sets that are counted (goods-of-sets.ts). */
  readonly sets: readonly SetInStretch[];
}

/** Rates that differ by less than this part of the day's need are the same. */
const SAME_RATE = 1e-11;

/** The responses of all materials of a question over so many days, read off what was measured for it or for one with more levers. */
export function responsesOf(problem: SolveProblem, rates: readonly LeverRates[], days: number): Response[] {
  return rates.map((of) => {
    const read = readOver(problem, of, days);
    const turns = turnsOf(read);
    if (of.heldFrom < turns.length) turns[of.heldFrom] = 1;
    return responseOf(of, read, turns);
  });
}

/** The same with stretches that are those of all materials. */
export function responsesTogether(
  problem: SolveProblem,
  rates: readonly LeverRates[],
  days: number,
): Response[] {
  const read = rates.map((of) => readOver(problem, of, days));
  const turns = new Uint8Array(days);
  for (const one of read) for (const [day, turn] of turnsOf(one).entries()) if (turn === 1) turns[day] = 1;
  return rates.map((of, at) => responseOf(of, itemAt(read, at), turns));
}

interface ReadCurves {
  readonly dayNeed: number;
  readonly curves: readonly Curve[];
}

/** @param days whole days from the start, at most the window */
function readOver(problem: SolveProblem, rates: LeverRates, days: number): ReadCurves {
  const { material } = rates;
  const ids = idsOf(problem, material);
  const dayNeed = largestOf(rates.need.subarray(0, days));
  const curves = rates.curves.map(({ curve, reliefs }): Curve => {
    const own = [...reliefs].filter(([id]) => ids.has(id));
    return {
      curve: curve.subarray(0, days),
      reliefs: new Map(own.map(([id, rate]) => [id, rate.subarray(0, days)])),
    };
  });
  return { dayNeed, curves };
}

function responseOf(
  { material, counted, leavesOut, heldFrom }: LeverRates,
  { dayNeed, curves }: ReadCurves,
  turns: Uint8Array,
): Response {
  const stretches = stretchesOf(curves, counted, turns, heldFrom);
  const fromStart = heldFrom === 0;
  const { opening, minimum } = material.stock;
  const left = fromStart ? opening : Math.min(opening, minimum);
  return {
    material: fromStart ? material : { ...material, stock: { ...material.stock, opening: left } },
    dayNeed,
    stretches,
    leavesOut,
    fromStart,
  };
}

/** What a question has of a material: its levers, each as it is and as if it were there from the first day, and its places. */
function idsOf(problem: SolveProblem, material: MaterialModel): Set<string> {
  const ids = new Set(placesOf(problem, material).map(({ id }) => id));
  for (const lever of problem.levers) {
    if (lever.materialId !== material.materialId) continue;
    if (isBought(lever)) {
      for (const { id } of instalmentsFor(problem, lever)) ids.add(id);
      continue;
    }
    ids.add(lever.id);
    ids.add(earlyOf(lever).id);
  }
  return ids;
}

function stretchesOf(
  curves: readonly Curve[],
  counted: readonly (readonly boolean[])[],
  turns: Uint8Array,
  first: number,
): Stretch[] {
  const [gap] = curves;
  if (gap === undefined) return [];
  const { length } = gap.curve;
  const stretches: Stretch[] = [];
  let from = first;
  for (let day = first + 1; day <= length; day++) {
    if (day < length && turns[day] === 0) continue;
    const amount = ({ curve, reliefs }: Curve): Amount => {
      const relief = new Map<string, number>();
      for (const [id, rate] of reliefs) relief.set(id, sumOver(rate, from, day));
      return { tonnes: sumOver(curve, from, day), relief };
    };
    const [ofGap = NOTHING, ...ofSets] = curves.map(amount);
    stretches.push({
      days: day - from,
      gap: ofGap.tonnes,
      relief: ofGap.relief,
      sets: counted.map((serves, at) => {
        const [comes = NOTHING, needs = NOTHING] = ofSets.slice(2 * at);
        return { serves, comes, needs };
      }),
    });
    from = day;
  }
  return stretches;
}

/** The days on which any rate is another than the day before. */
function turnsOf({ dayNeed, curves }: ReadCurves): Uint8Array {
  const turns = new Uint8Array(ofNone(curves[0]?.curve.length));
  for (const { curve, reliefs } of curves) {
    markTurns(turns, curve, dayNeed);
    for (const rate of reliefs.values()) markTurns(turns, rate, largestOf(rate));
  }
  return turns;
}

const NOTHING: Amount = { tonnes: 0, relief: new Map() };

/** Marks the days on which a rate is another than the day before. @param scale beside which a difference is judged */
function markTurns(turns: Uint8Array, rate: Float64Array, scale: number): void {
  const hair = SAME_RATE * scale;
  for (let day = 1; day < rate.length; day++)
    if (Math.abs(floatAt(rate, day) - floatAt(rate, day - 1)) > hair) turns[day] = 1;
}

/** The largest of some figures, whatever their sign. */
function largestOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

function sumOver(rate: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; day++) sum += floatAt(rate, day);
  return sum;
}
