import {
  FAN_LEVELS,
  type FirstShortfall,
  type MaterialUncertainty,
  type MonteCarloResult,
  RISK_LEVEL,
} from '@shared/model/uncertainty';
import { binsFor, type MaterialCounts } from './counts';
import { digestOf } from './digest';
import { shortfallFan, stockFan } from './fan';
import type { PreparedJob } from './prepare';
import { partsOfUses } from './run-shortfall';
import { GENERATOR } from './threefry';
import { estimate, riskOf } from './total-distribution';
import type { Undisturbed } from './undisturbed';

/** Reads the results off the counts of all runs. Source: docs/engine.md 9.4. */
export function summarise(prepared: PreparedJob, counts: readonly MaterialCounts[]): MonteCarloResult {
  const { model, options } = prepared.job;
  const materials = prepared.materials.map((base, place) => {
    const own = counts[place];
    if (own === undefined) throw new Error('counts of another job');
    return summariseMaterial(base, own, options.runs);
  });
  return {
    start: model.start,
    days: model.days,
    runs: options.runs,
    seed: options.seed,
    generator: GENERATOR,
    levels: FAN_LEVELS,
    riskLevel: RISK_LEVEL,
    sources: prepared.sources,
    fanResolution: 1 / binsFor(model.days),
    digest: digestOf(materials),
    materials,
  };
}

function summariseMaterial(base: Undisturbed, counts: MaterialCounts, runs: number): MaterialUncertainty {
  const { material, spans } = base;
  const parts = partsOfUses(base);
  const [daysShort = 0, squares = 0] = counts.daysShort;
  const meanDays = daysShort / runs;
  return {
    materialId: material.materialId,
    stock: stockFan(base, counts, runs),
    shortfall: shortfallFan(base, counts, runs),
    daysShort: estimate(meanDays, Math.max(0, squares / runs - meanDays * meanDays), runs),
    totalShortfall: riskOf(totalsOf(counts, spans.length, ALL)),
    ...firstShortfall(counts.first, runs),
    uses: material.uses.map(({ useId }, index) => {
      const own = counts.uses[index];
      if (own === undefined) throw new Error('counts of another job');
      return {
        useId,
        parts: spans.map(({ from, to }, span) => ({ from, to, part: parts[index]?.[span] ?? 0 })),
        totalShortfall: riskOf(totalsOf(counts, spans.length, parts[index] ?? ALL)),
        ...firstShortfall(own.first, runs),
      };
    }),
  };
}

/** All of a shortfall, in whatever year. */
const ALL = new Float64Array(0);

/** What each run falls short over the window of what `parts` says of each year of it; a year that it does not name counts whole. */
function totalsOf({ totals }: MaterialCounts, years: number, parts: Float64Array): Float64Array {
  const sums = new Float64Array(totals.length / years);
  for (let at = 0; at < totals.length; at++) {
    const run = Math.floor(at / years);
    sums[run] = (sums[run] ?? 0) + (parts[at % years] ?? 1) * (totals[at] ?? 0);
  }
  return sums;
}

/** @param first runs by day, and behind the last day those that never fall short (of a use: not counted) */
function firstShortfall(first: Int32Array, runs: number): FirstShortfall {
  const runsByDay = Float64Array.from(first.subarray(0, first.length - 1));
  const short = runsByDay.reduce((sum, count) => sum + count, 0);
  const chance = short / runs;
  const dayBy = (level: number): number | null => {
    if (short === 0) return null;
    let sum = 0;
    return runsByDay.findIndex((count) => {
      sum += count;
      return sum >= level * short;
    });
  };
  return {
    chance: estimate(chance, chance * (1 - chance), runs),
    runsByDay,
    early: dayBy(0.1),
    median: dayBy(0.5),
    late: dayBy(0.9),
  };
}
