import { relativeErrorPercent } from '@shared/features/montecarlo/relative-error';
import type { MonteCarloResult } from '@shared/model/uncertainty';

/** So many runs are made before anything is said of an error. */
const FIRST_RUNS = 1_000;
/** Runs go in blocks of so many. */
const BLOCK = 250;
/** The error goes with the root of the runs, and is itself only estimated: so much more is made than it says. */
const SPARE = 1.1;

/**
 * Samples with more and more runs until the standard error of the mean shortfall of every material is at most so many percent of
 * it, each time from the first run on: what comes out is what that number of runs gives by itself, digit by digit.
 * Source: docs/engine.md 9.4.
 * @param most runs that are made at most, whatever the error is then
 */
export async function untilError(
  percent: number,
  most: number,
  sample: (runs: number) => Promise<MonteCarloResult>,
): Promise<MonteCarloResult> {
  let runs = Math.min(most, FIRST_RUNS);
  for (;;) {
    const result = await sample(runs);
    const error = relativeErrorPercent(result);
    if (error === null || error <= percent || runs >= most) return result;
    const wanted = runs * (error / percent) ** 2 * SPARE;
    runs = Math.min(most, Math.max(2 * runs, Math.ceil(wanted / BLOCK) * BLOCK));
  }
}
