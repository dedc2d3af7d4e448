import { addDays } from '@shared/base/calendar';
import type { SolveProblem } from '@shared/model/goal';
import { isBought, type Lever } from '@shared/model/lever';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../../../electron/engine/run';
import { applyMix, freeCapacity, rampIn, windowYears } from '../../../electron/engine/solve';
import { deliveriesBeside } from '../../../electron/engine/solve/deliveries-beside';
import { goodsForSome } from '../../../electron/engine/solve/goods-of-sets';
import { earlyOf, setYearOf, startsLate } from '../../../electron/engine/solve/lever-years';
import { placesOf } from '../../../electron/engine/solve/places';

/** By day: the gap, then of each set what comes for it and what it needs; and what one unit of each lever takes off it. */
interface NaiveCurve {
  readonly curve: readonly number[];
  readonly reliefs: ReadonlyMap<string, readonly number[]>;
}

/**
 * What a material lacks on each of so many days, and what one unit of each lever and place changes: each measured afresh for these
 * days, by whole runs with it and without. Stretches, days and sets are left to whoever reads it.
 */
export function naiveCurves(problem: SolveProblem, material: MaterialModel, days: number): NaiveCurve[] {
  const alone = { ...problem, model: { ...problem.model, materials: [material] } };
  const base = ratesOf(alone.model);
  const counted = goodsForSome(alone.model).sets.map(({ serves }) => serves);
  const curves = base.map((curve) => {
    return { curve: curve.slice(0, days), reliefs: new Map<string, readonly number[]>() };
  });
  const measure = (
    id: string,
    size: number,
    without: readonly ArrayLike<number>[],
    beside: readonly ArrayLike<number>[],
  ) => {
    for (const [at, { curve, reliefs }] of curves.entries())
      reliefs.set(
        id,
        curve.map((_, day) => ((without[at]?.[day] ?? 0) - (beside[at]?.[day] ?? 0)) / size),
      );
  };
  for (const lever of problem.levers) {
    if (lever.materialId !== material.materialId || isBought(lever)) continue;
    for (const tried of startsLate(problem, lever) ? [lever, earlyOf(lever)] : [lever]) {
      const size = trialOf(alone, material, tried);
      if (size <= 0) continue;
      if (tried.kind === 'offtake') {
        const { without, beside } = deliveriesBeside(alone.model, material, tried, size, counted);
        measure(tried.id, size, without, beside);
      } else {
        const more = applyMix({ ...alone, levers: [tried] }, { [tried.id]: size });
        measure(tried.id, size, base, ratesOf(more, counted));
      }
    }
  }
  for (const { id, countryId, year, tonnes } of placesOf(problem, material))
    if (countryId !== null && windowYears(problem.model).includes(year))
      measure(id, tonnes, base, ratesOf(applyMix(alone, { [id]: tonnes }), counted));
  return curves;
}

function ratesOf(model: WhatIfModel, counted?: readonly (readonly boolean[])[]): number[][] {
  const series = runWhatIf(model).materials[0]?.series;
  if (series === undefined) throw new Error('a model of one material');
  const { all, sets } = goodsForSome(model, counted);
  const boughtOn = (day: number) =>
    (model.materials[0]?.dated?.bought ?? [])
      .filter(({ date }) => date === addDays(model.start, day))
      .reduce((sum, { tonnes }) => sum + tonnes, 0);
  const gap = [...series.need].map(
    (need, day) =>
      need - ((series.arrivals[day] ?? 0) - (all[day] ?? 0)) - (series.recycling[day] ?? 0) - boughtOn(day),
  );
  return [gap, ...sets.flatMap(({ comes, needs }) => [[...comes], [...needs]])];
}

function trialOf(problem: SolveProblem, material: MaterialModel, lever: Lever): number {
  const years = windowYears(problem.model);
  if (isBought(lever)) return 0;
  if (lever.kind === 'recycling') {
    const demandOf = (year: number) =>
      material.uses.reduce((sum, { demand }) => sum + (demand[year] ?? 0), 0);
    return Math.max(1e-6, ...years.map(demandOf)) / 2;
  }
  if (lever.kind === 'saving' || lever.kind === 'orderedSaving')
    return Math.max(0, 100 - Math.max(...years.map((year) => material.substitution[year] ?? 0))) / 2;
  const places = placesOf(problem, material);
  let most = freeCapacity(problem.model, material, lever, problem.coverDays);
  for (const year of years) {
    const ramp = rampIn(lever.ramp, setYearOf(material, year));
    const headroom = places.reduce((sum, place) => (place.year === year ? sum + place.tonnes : sum), 0);
    if (ramp > 0) most = Math.min(most, headroom / ramp);
  }
  return Number.isFinite(most) ? most : 0;
}
