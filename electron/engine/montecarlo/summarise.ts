import { intAt, itemAt } from '@shared/base/element-at';
import { chanceOf } from '@shared/model/chance';
import { notKnown } from '@shared/model/missing-figures';
import {
  FAN_LEVELS,
  type FirstShortfall,
  type MaterialUncertainty,
  type MonteCarloOptions,
  type MonteCarloResult,
  RISK_LEVEL,
} from '@shared/model/uncertainty';
import { totalsBy } from './columns';
import { binsFor, type MaterialCounts } from './counts';
import { digestOf } from './digest';
import { fullFans, plainFans } from './fan';
import type { FanRanges } from './first-runs';
import type { PreparedJob } from './prepare';
import { lineIds } from './sampled-job';
import { GENERATOR } from './threefry';
import { estimate, riskOf } from './total-distribution';
import type { Undisturbed } from './undisturbed';

/** Reads the results off the counts of all runs. Source: docs/engine.md 9.4. */
export function summarise(prepared: PreparedJob, counts: readonly MaterialCounts[]): MonteCarloResult {
  const { model, options } = prepared.job;
  const materials = prepared.materials.map((base, place) => {
    const own = counts[place];
    if (own === undefined) throw new Error('counts of another job');
    const figures = summariseMaterial(base, own, notKnown(prepared.ranges.get(place)), options);
    return options.byRun === true ? { ...figures, byRun: totalsBy(own.totals, base.columns.all) } : figures;
  });
  return {
    start: model.start,
    days: model.days,
    runs: options.runs,
    seed: options.seed,
    generator: GENERATOR,
    levels: FAN_LEVELS,
    riskLevel: levelOf(options),
    sources: prepared.sources,
    fanResolution: 1 / binsFor(model.days),
    digest: digestOf(materials),
    materials,
    lines: lineIds(model).map((useId) => ({ useId, ...firstOfLine(useId, prepared, counts) })),
  };
}

/** Level of the tail, 0..1. */
function levelOf({ tailPercent }: MonteCarloOptions): number {
  return tailPercent === undefined ? RISK_LEVEL : tailPercent / 100;
}

/** @param ranges of a material that is not plain */
function summariseMaterial(
  base: Undisturbed,
  counts: MaterialCounts,
  ranges: FanRanges | null,
  options: MonteCarloOptions,
): MaterialUncertainty {
  const { runs, antithetic } = options;
  const risk = (totals: Float64Array) => riskOf(totals, levelOf(options), antithetic);
  const { material, columns } = base;
  const { fan, totals } = counts;
  const [daysShort = 0, squares = 0] = counts.daysShort;
  const meanDays = daysShort / runs;
  return {
    materialId: material.materialId,
    ...(fan.kind === 'plain' ? plainFans(base, fan, runs) : fullFans(ranges, fan, runs)),
    daysShort: estimate(meanDays, Math.max(0, squares / runs - meanDays * meanDays), runs),
    totalShortfall: risk(totalsBy(totals, columns.all)),
    ...firstShortfall(counts.first, runs),
    uses: material.uses.map(({ useId }, index) => {
      const [own, weights] = [counts.uses[index], columns.uses[index]];
      if (own === undefined || weights === undefined) throw new Error('counts of another job');
      return {
        useId,
        totalShortfall: risk(totalsBy(totals, weights)),
        ...firstShortfall(own.first, runs),
      };
    }),
  };
}

/** When a line first lacks something of any of its materials, over all runs. */
function firstOfLine(
  useId: string,
  { job, materials }: PreparedJob,
  counts: readonly MaterialCounts[],
): FirstShortfall {
  const first = new Int32Array(job.model.days + 1);
  for (const [place, { material }] of materials.entries())
    for (const [use, own] of material.uses.entries()) {
      if (own.useId !== useId) continue;
      // The days of the line, which all of its uses share.
      for (const day of itemAt(itemAt(counts, place).uses, use).line)
        if (day > 0) first[day - 1] = intAt(first, day - 1) + 1;
      return firstShortfall(first, job.options.runs);
    }
  return firstShortfall(first, job.options.runs);
}

/** @param first runs by day, and behind the last day those that never fall short (of a use: not counted) */
function firstShortfall(first: Int32Array, runs: number): FirstShortfall {
  const runsByDay = Float64Array.from(first.subarray(0, first.length - 1));
  const short = runsByDay.reduce((sum, count) => sum + count, 0);
  const dayBy = (level: number): number | null => {
    if (short === 0) return null;
    let sum = 0;
    return runsByDay.findIndex((count) => {
      sum += count;
      return sum >= level * short;
    });
  };
  return {
    chance: chanceOf(short, runs),
    runsByDay,
    early: dayBy(0.1),
    median: dayBy(0.5),
    late: dayBy(0.9),
  };
}
