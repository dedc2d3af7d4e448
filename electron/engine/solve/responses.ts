import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { MaterialModel } from '@shared/model/what-if';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { displacedIn, freeCapacity, rampIn, setYearOf, sharesIn, windowYears } from './lever-years';

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
  /** What one unit of a lever takes off that gap, by lever id. */
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
  for (const lever of problem.levers) {
    if (lever.materialId !== material.materialId || lever.kind === 'stock') continue;
    const size = trialSize(alone, material, lever);
    if (size <= 0) continue;
    const { gap } = dailyGap(applyMix(alone, { [lever.id]: size }));
    reliefs.set(
      lever.id,
      gap.map((value, day) => ((base.gap[day] ?? 0) - value) / size),
    );
  }
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

/**
 * As much as is physically possible, so that what a supplier above its capacity gives up counts too early rather than
 * too late; 0 for nothing.
 */
function trialSize(problem: SolveProblem, material: MaterialModel, lever: Lever): number {
  const years = windowYears(problem.model);
  switch (lever.kind) {
    case 'stock':
      return 0;
    case 'offtake': {
      let most = freeCapacity(problem.model, material, lever, problem.coverDays);
      for (const year of years) {
        const tonnes = roomIn(problem, material, year);
        const ramp = rampIn(lever.ramp, setYearOf(material, year));
        if (ramp > 0) most = Math.min(most, tonnes / ramp);
      }
      return Number.isFinite(most) ? most : 0;
    }
    case 'recycling':
      return Math.max(1e-6, ...years.map((year) => demandOf(material, year))) / 2;
    case 'saving':
      return Math.max(0, 100 - Math.max(...years.map((year) => material.substitution[year] ?? 0))) / 2;
  }
}

/** What can give way to offtakes in a year of the window, tonnes REO. */
export function roomIn(problem: SolveProblem, material: MaterialModel, year: number): number {
  const { percent } = displacedIn(sharesIn(material, year), problem.giveWay);
  return (percent / 100) * (material.totalSupply[year] ?? 0);
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
