import type { SolveProblem } from '@shared/model/goal';
import type { Lever, OfftakeLever } from '@shared/model/lever';
import type { ByYear, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { earlyOf, freeCapacity, rampIn, setYearOf, startsLate, windowYears } from './lever-years';
import { type OpenPlace, placesOf } from './places';

/** How one material fares without levers and what one unit of each lever changes, over stretches of equal days. */
export interface Response {
  readonly material: MaterialModel;
  /** Largest need of a day without levers, tonnes REO: the unit of the programme's rows. */
  readonly dayNeed: number;
  readonly stretches: readonly Stretch[];
}

/** Days over which every rate stands still: between two ends of stretches the stock moves in a straight line. */
export interface Stretch {
  readonly days: number;
  /** Need less arrivals and recycling over all its days, tonnes REO; negative where more comes in than is needed. */
  readonly gap: number;
  /** What one unit of a lever, or of a place that is taken, takes off that gap, by id. */
  readonly relief: ReadonlyMap<string, number>;
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
  const base = dailyGap(alone.model);
  const dayNeed = base.need.subarray(0, days).reduce((most, need) => Math.max(most, need), 0);
  const reliefs = new Map<string, Float64Array>();
  const years = windowYears(problem.model);
  const measure = (id: string, size: number, tried: WhatIfModel) => {
    const { gap } = dailyGap(tried);
    reliefs.set(
      id,
      gap.map((value, day) => ((base.gap[day] ?? 0) - value) / size),
    );
  };
  const places = placesOf(problem, material);
  for (const lever of problem.levers) {
    if (lever.materialId !== material.materialId || lever.kind === 'stock') continue;
    const variants = startsLate(problem, lever) ? [lever, earlyOf(lever)] : [lever];
    for (const tried of variants) {
      const size = trialSize(alone, material, tried, places);
      if (size <= 0) continue;
      const changed =
        tried.kind === 'offtake'
          ? onTop(alone.model, material, tried, size)
          : applyMix({ ...alone, levers: [tried] }, { [tried.id]: size });
      measure(tried.id, size, changed);
    }
  }
  for (const { id, countryId, year, tonnes } of places)
    if (countryId !== null && years.includes(year)) measure(id, tonnes, applyMix(alone, { [id]: tonnes }));
  return { material, dayNeed, stretches: stretchesOf(base.gap.subarray(0, days), reliefs, dayNeed) };
}

function dailyGap(model: SolveProblem['model']) {
  const series = runWhatIf(model).materials[0]?.series;
  const need = series?.need ?? new Float64Array(0);
  const gap = need.map(
    (wanted, day) => wanted - (series?.arrivals[day] ?? 0) - (series?.recycling[day] ?? 0),
  );
  return { need, gap };
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

/** The model with an offtake beside all that is delivered: what it takes the place of is measured by itself. */
function onTop(model: WhatIfModel, material: MaterialModel, lever: OfftakeLever, size: number): WhatIfModel {
  const more = new Map(
    windowYears(model).map((year) => [year, size * rampIn(lever.ramp, setYearOf(material, year))]),
  );
  const supplyOf = (year: number) => material.totalSupply[year] ?? 0;
  const suppliers = material.suppliers.map((supplier) => ({
    ...supplier,
    percent: changedIn(supplier.percent, [...more], (percent, [year, tonnes]) => {
      const own = (percent / 100) * supplyOf(year) + (supplier.supplierId === lever.supplierId ? tonnes : 0);
      const all = supplyOf(year) + tonnes;
      return all > 0 ? (100 * own) / all : percent;
    }),
  }));
  const totalSupply = changedIn(material.totalSupply, [...more], (supply, [, tonnes]) => supply + tonnes);
  return { ...model, materials: [{ ...material, suppliers, totalSupply }] };
}

function changedIn(
  figures: ByYear,
  years: readonly (readonly [number, number])[],
  change: (figure: number, of: readonly [number, number]) => number,
): ByYear {
  return {
    ...figures,
    ...Object.fromEntries(years.map((of) => [of[0], change(figures[of[0]] ?? 0, of)])),
  };
}

function demandOf(material: MaterialModel, year: number): number {
  return material.uses.reduce((sum, { demand }) => sum + (demand[year] ?? 0), 0);
}

function stretchesOf(
  gap: Float64Array,
  reliefs: ReadonlyMap<string, Float64Array>,
  dayNeed: number,
): Stretch[] {
  const curves = [gap, ...reliefs.values()];
  const scales = curves.map((curve, index) =>
    index === 0 ? dayNeed : curve.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  const turns = (day: number) =>
    curves.some(
      (curve, index) =>
        Math.abs((curve[day] ?? 0) - (curve[day - 1] ?? 0)) > SAME_RATE * (scales[index] ?? 0),
    );
  const stretches: Stretch[] = [];
  let from = 0;
  for (let day = 1; day <= gap.length; day++) {
    if (day < gap.length && !turns(day)) continue;
    const sum = (curve: Float64Array) => curve.subarray(from, day).reduce((total, value) => total + value, 0);
    stretches.push({
      days: day - from,
      gap: sum(gap),
      relief: new Map([...reliefs].map(([id, curve]) => [id, sum(curve)])),
    });
    from = day;
  }
  return stretches;
}
