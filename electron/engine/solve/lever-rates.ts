import { floatAt } from '@shared/base/element-at';
import { NOTHING_DATED } from '@shared/model/dated-mix';
import type { SolveProblem } from '@shared/model/goal';
import { isBought } from '@shared/model/lever';
import { inYear, nothingWithout, sumUnder } from '@shared/model/missing-figures';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { balanceAll } from '../run/balance-all';
import { boughtOnDays } from '../run/dated-figures';
import { ScratchPool } from '../run/scratch-pool';
import { type Supply, supplyOf } from '../run/supply/supply-of';
import { yearSpans } from '../run/year-spans';
import { applyMix } from './apply-mix';
import { deliveriesBeside } from './deliveries-beside';
import { goodsForSome } from './goods-of-sets';
import { instalmentsFor } from './instalments';
import {
  earlyOf,
  freeCapacity,
  type RateLever,
  rampIn,
  setYearOf,
  startsLate,
  windowYears,
} from './lever-years';
import { placesOf } from './places';

/** A rate day by day, and what one unit of each lever or place takes off it, by id. */
export interface Curve {
  readonly curve: Float64Array;
  readonly reliefs: ReadonlyMap<string, Float64Array>;
}

/**
 * How one material fares over the whole window without levers, and what one unit of each lever and place changes. It is measured
 * once: however many days are asked for, and of however many of the levers, it is read off.
 */
export interface LeverRates {
  readonly material: MaterialModel;
  /** Need of each day without levers, tonnes REO. */
  readonly need: Float64Array;
  /** The sets of uses that are told apart. */
  readonly counted: readonly (readonly boolean[])[];
  readonly leavesOut: boolean;
  /** The day of the run from which on it is held; until then nothing is promised, and nothing is left over from. */
  readonly heldFrom: number;
  /** The gap, then of each set what comes for it and what it needs. */
  readonly curves: readonly Curve[];
}

/**
 * Measured on the daily simulation itself, so that the rates hold for every shock that it knows: supply is linear in shares,
 * recycling and substitution. Stock has no rate; it enters at the opening. Source: docs/engine.md 10.2.
 */
export function leverRates(problem: SolveProblem, material: MaterialModel): LeverRates {
  const alone = { ...problem, model: { ...problem.model, materials: [material] } };
  const supply = supplyOf(alone.model, material, scratch);
  const base = dailyRates(alone.model, supply);
  const counted = base.sets.map(({ serves }) => serves);
  const curves = base.curves.map((curve) => ({ curve, reliefs: new Map<string, Float64Array>() }));
  const years = windowYears(problem.model);
  const measure = (
    id: string,
    size: number,
    untried: readonly Float64Array[],
    tried: readonly Float64Array[],
  ) => {
    for (const [at, { curve, reliefs }] of curves.entries()) {
      const [before, after] = [untried[at], tried[at]];
      reliefs.set(
        id,
        curve.map((_, day) => (nothingWithout(before?.[day]) - nothingWithout(after?.[day])) / size),
      );
    }
  };
  // A tonne that is bought for a day takes one off the gap of that day, and nothing off what comes for some uses.
  const arrivesOn = (id: string, on: number) => {
    for (const [at, { curve, reliefs }] of curves.entries())
      reliefs.set(
        id,
        curve.map((_, day) => (at === 0 && day === on ? 1 : 0)),
      );
  };
  const places = placesOf(problem, material);
  const headroom = new Map(years.map((year) => [year, 0]));
  for (const { year, tonnes } of places) headroom.set(year, sumUnder(headroom, year) + tonnes);
  for (const lever of problem.levers) {
    if (lever.materialId !== material.materialId) continue;
    if (isBought(lever)) {
      for (const { id, day } of instalmentsFor(problem, lever)) arrivesOn(id, day);
      continue;
    }
    const variants = startsLate(problem, lever) ? [lever, earlyOf(lever)] : [lever];
    for (const tried of variants) {
      const size = trialSize(alone, material, tried, headroom);
      if (size <= 0) continue;
      if (tried.kind === 'offtake') {
        const { without, beside } = deliveriesBeside(alone.model, material, tried, size, counted);
        measure(tried.id, size, without, beside);
      } else {
        // Neither recycling nor saving changes what is delivered.
        const more = applyMix({ ...alone, levers: [tried] }, { [tried.id]: size });
        measure(tried.id, size, base.curves, dailyRates(more, supply, counted).curves);
      }
    }
  }
  for (const { id, countryId, year, tonnes } of places)
    if (countryId !== null && years.includes(year)) {
      const away = applyMix({ ...alone, levers: [] }, { [id]: tonnes });
      const [left = material] = away.materials;
      const brings = supplyOf(away, left, scratch);
      measure(id, tonnes, base.curves, dailyRates(away, brings, counted).curves);
    }
  return { material, need: base.need, counted, leavesOut: base.leavesOut, heldFrom: 0, curves };
}

/** What is read within a measure alone. */
const scratch = new ScratchPool();

/** The gap that what comes for everybody leaves, then of each set what comes for it and what it needs. */
function dailyRates(model: WhatIfModel, supply: Supply, counted?: readonly (readonly boolean[])[]) {
  const { arrivals, earmarked } = supply;
  const { balances } = balanceAll(model, [arrivals], yearSpans(model.start, 0, model.days), [earmarked]);
  const [balance] = balances;
  if (balance === undefined) throw new Error('a model of one material');
  const { need, recycling, arrivals: comes } = balance.series;
  const [material] = model.materials;
  // Of what is bought what has a day, by the plan or a lever; orders of a rule hang on the stock.
  const bought = boughtOnDays(material?.dated ?? NOTHING_DATED, model.start, model.days);
  const { all, sets, leavesOut } = goodsForSome(model, counted);
  const gap = need.map(
    (wanted, day) =>
      wanted - (floatAt(comes, day) - floatAt(all, day)) - floatAt(recycling, day) - floatAt(bought, day),
  );
  return { need, sets, leavesOut, curves: [gap, ...sets.flatMap(({ comes, needs }) => [comes, needs])] };
}

/**
 * As much as there is, so that a supplier with less than it is asked for counts too little rather than too much; 0 for nothing.
 * @param headroom tonnes REO of all places by year
 */
function trialSize(
  problem: SolveProblem,
  material: MaterialModel,
  lever: RateLever,
  headroom: ReadonlyMap<number, number>,
): number {
  const years = windowYears(problem.model);
  switch (lever.kind) {
    case 'offtake': {
      let most = freeCapacity(problem.model, material, lever, problem.coverDays);
      for (const year of years) {
        const ramp = rampIn(lever.ramp, setYearOf(material, year));
        if (ramp > 0) most = Math.min(most, sumUnder(headroom, year) / ramp);
      }
      if (Number.isFinite(most)) return most;
      return lever.ramp.fromDay === undefined ? 0 : lever.max; // beside all that is delivered
    }
    case 'recycling':
      return Math.max(1e-6, ...years.map((year) => demandOf(material, year))) / 2;
    case 'saving':
    case 'orderedSaving':
      return Math.max(0, 100 - Math.max(...years.map((year) => inYear(material.substitution, year)))) / 2;
  }
}

function demandOf(material: MaterialModel, year: number): number {
  return material.uses.reduce((sum, { demand }) => sum + inYear(demand, year), 0);
}
