import { numberAt } from '@shared/base/element-at';
import { type DayRange, DayRangeFinder } from './day-ranges';
import type { MakeRun } from './full-runs';
import type { SampledJob } from './sampled-job';
import { SampledLosses } from './sampled-losses';
import type { Unit } from './units';

/**
 * How many runs say between which figures bins lie. All of them miss what one run in twenty goes beyond with a chance of
 * 3 in a million; they are the first of the job, so that every worker finds the same.
 */
const RUNS = 250;

/** The bins of one material: at the end of a day, and of its shortfall. */
export interface FanRanges {
  readonly stock: DayRange;
  readonly short: DayRange;
}

/** Balances the first runs of all materials that are not plain. @returns by place */
export function firstRuns(
  job: SampledJob,
  makers: ReadonlyMap<Unit, MakeRun>,
): ReadonlyMap<number, FanRanges> {
  const { days } = job.job.model;
  const found = new Map<number, { stock: DayRangeFinder; short: DayRangeFinder }>();
  const units = job.units.flatMap((unit) => (unit.kind === 'full' ? [unit] : []));
  if (units.length === 0) return new Map();
  for (const place of units.flatMap(({ places }) => places))
    found.set(place, { stock: new DayRangeFinder(days), short: new DayRangeFinder(days) });
  const losses = new SampledLosses(job);
  losses.each(0, Math.min(RUNS, job.job.options.runs), (_, runs) => {
    for (const unit of units) {
      const { places } = unit;
      const make = makers.get(unit);
      if (make === undefined) throw new Error('one maker a unit');
      for (let run = 0; run < runs; run++) {
        for (const [at, { from, stock, shortfall }] of make(losses.of, run).entries()) {
          const finders = found.get(numberAt(places, at));
          finders?.stock.add(job.materials[numberAt(places, at)]?.stock ?? stock, 0, from);
          finders?.stock.add(stock, from);
          finders?.short.add(shortfall);
        }
      }
    }
  });
  return new Map(
    [...found].map(([place, { stock, short }]) => [place, { stock: stock.range, short: short.range }]),
  );
}
