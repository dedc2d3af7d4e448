import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { deliveriesBeside } from './deliveries-beside';
import { goodsForSome } from './goods-of-sets';
import { earlyOf, freeCapacity, rampIn, setYearOf, startsLate, windowYears } from './lever-years';
import { type OpenPlace, placesOf } from './places';

/** How one material fares without levers and what one unit of each lever changes, over stretches of equal days. */
export interface Response {
  readonly material: MaterialModel;
  /** Largest need of a day without levers, tonnes REO: the unit of the programme's rows. */
  readonly dayNeed: number;
  readonly stretches: readonly Stretch[];
  /** Whether goods come for some uses that no stretch counts. */
  readonly leavesOut: boolean;
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

/**
 * The responses are measured on the daily simulation itself, so that they hold for every shock that it knows: supply
 * is linear in shares, recycling and substitution. Stock has no response; it enters at the opening.
 * @param days whole days from the start, at most the window
 */
export function responseOf(problem: SolveProblem, material: MaterialModel, days: number): Response {
  const alone = { ...problem, model: { ...problem.model, materials: [material] } };
  const base = dailyRates(alone.model);
  const counted = base.sets.map(({ serves }) => serves);
  const dayNeed = base.need.subarray(0, days).reduce((most, need) => Math.max(most, need), 0);
  const curves = base.curves.map((curve): Curve => ({ curve: curve.subarray(0, days), reliefs: new Map() }));
  const years = windowYears(problem.model);
  const measure = (
    id: string,
    size: number,
    untried: readonly Float64Array[],
    tried: readonly Float64Array[],
  ) => {
    for (const [at, { curve, reliefs }] of curves.entries())
      reliefs.set(
        id,
        curve.map((_, day) => ((untried[at]?.[day] ?? 0) - (tried[at]?.[day] ?? 0)) / size),
      );
  };
  const places = placesOf(problem, material);
  for (const lever of problem.levers) {
    if (lever.materialId !== material.materialId || lever.kind === 'stock') continue;
    const variants = startsLate(problem, lever) ? [lever, earlyOf(lever)] : [lever];
    for (const tried of variants) {
      const size = trialSize(alone, material, tried, places);
      if (size <= 0) continue;
      if (tried.kind === 'offtake') {
        const { without, beside } = deliveriesBeside(alone.model, material, tried, size, counted);
        measure(tried.id, size, without, beside);
      } else {
        const more = applyMix({ ...alone, levers: [tried] }, { [tried.id]: size });
        measure(tried.id, size, base.curves, dailyRates(more, counted).curves);
      }
    }
  }
  for (const { id, countryId, year, tonnes } of places)
    if (countryId !== null && years.includes(year)) {
      const away = applyMix(alone, { [id]: tonnes });
      measure(id, tonnes, base.curves, dailyRates(away, counted).curves);
    }
  const stretches = stretchesOf(curves, counted, dayNeed);
  return { material, dayNeed, stretches, leavesOut: base.leavesOut };
}

/** A rate day by day, and what one unit of each lever or place takes off it, by id. */
interface Curve {
  readonly curve: Float64Array;
  readonly reliefs: Map<string, Float64Array>;
}

/** The gap that what comes for everybody leaves, then of each set what comes for it and what it needs. */
function dailyRates(model: WhatIfModel, counted?: readonly (readonly boolean[])[]) {
  const series = runWhatIf(model).materials[0]?.series;
  const need = series?.need ?? new Float64Array(0);
  const { all, sets, leavesOut } = goodsForSome(model, counted);
  const gap = need.map(
    (wanted, day) =>
      wanted - ((series?.arrivals[day] ?? 0) - (all[day] ?? 0)) - (series?.recycling[day] ?? 0),
  );
  return { need, sets, leavesOut, curves: [gap, ...sets.flatMap(({ comes, needs }) => [comes, needs])] };
}

/** As much as there is, so that a supplier with less than it is asked for counts too little rather than too much; 0 for nothing. */
function trialSize(
  problem: SolveProblem,
  material: MaterialModel,
  lever: Lever,
  places: readonly OpenPlace[],
): number {
  const years = windowYears(problem.model);
  switch (lever.kind) {
    case 'stock':
      return 0;
    case 'offtake': {
      let most = freeCapacity(problem.model, material, lever, problem.coverDays);
      for (const year of years) {
        const room = places.reduce((sum, place) => (place.year === year ? sum + place.tonnes : sum), 0);
        const ramp = rampIn(lever.ramp, setYearOf(material, year));
        if (ramp > 0) most = Math.min(most, room / ramp);
      }
      return Number.isFinite(most) ? most : 0;
    }
    case 'recycling':
      return Math.max(1e-6, ...years.map((year) => demandOf(material, year))) / 2;
    case 'saving':
      return Math.max(0, 100 - Math.max(...years.map((year) => material.substitution[year] ?? 0))) / 2;
  }
}

function demandOf(material: MaterialModel, year: number): number {
  return material.uses.reduce((sum, { demand }) => sum + (demand[year] ?? 0), 0);
}

function stretchesOf(
  curves: readonly Curve[],
  counted: readonly (readonly boolean[])[],
  dayNeed: number,
): Stretch[] {
  const [gap] = curves;
  if (gap === undefined) return [];
  const rates = curves.flatMap(({ curve, reliefs }) => [
    { rate: curve, scale: dayNeed },
    ...[...reliefs.values()].map((rate) => ({
      rate,
      scale: rate.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    })),
  ]);
  const turns = (day: number) =>
    rates.some(({ rate, scale }) => Math.abs((rate[day] ?? 0) - (rate[day - 1] ?? 0)) > SAME_RATE * scale);
  const stretches: Stretch[] = [];
  const { length } = gap.curve;
  let from = 0;
  for (let day = 1; day <= length; day++) {
    if (day < length && !turns(day)) continue;
    const sum = (rate: Float64Array) => rate.subarray(from, day).reduce((total, value) => total + value, 0);
    const [ofGap = NOTHING, ...ofSets] = curves.map(({ curve, reliefs }): Amount => {
      return { tonnes: sum(curve), relief: new Map([...reliefs].map(([id, rate]) => [id, sum(rate)])) };
    });
    stretches.push({
      ...{ days: day - from, gap: ofGap.tonnes, relief: ofGap.relief },
      sets: counted.map((serves, at) => {
        const [comes = NOTHING, needs = NOTHING] = ofSets.slice(2 * at);
        return { serves, comes, needs };
      }),
    });
    from = day;
  }
  return stretches;
}

const NOTHING: Amount = { tonnes: 0, relief: new Map() };
