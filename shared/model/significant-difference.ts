import type { Estimate } from './uncertainty';

/** Differences below this many standard errors are not told apart. Source: docs/engine.md 9.4. */
const STANDARD_ERRORS = 2;

/**
 * Whether two sampled figures differ by more than chance lets them. Their errors are taken as independent, which for
 * two jobs with one seed is on the safe side: their runs move together.
 */
export function isSignificantDifference(one: Estimate, other: Estimate): boolean {
  const error = Math.sqrt(one.standardError ** 2 + other.standardError ** 2);
  return Math.abs(one.value - other.value) > STANDARD_ERRORS * error;
}

/**
 * What two samples of the same events differ by, run by run: the mean and its standard error.
 * @param one a figure of each run @param other of the same runs, in the same order
 */
export function pairedDifference(one: Float64Array, other: Float64Array): Estimate {
  const runs = Math.min(one.length, other.length);
  let [sum, squares] = [0, 0];
  for (let run = 0; run < runs; run++) sum += (other[run] ?? 0) - (one[run] ?? 0);
  const mean = sum / runs;
  for (let run = 0; run < runs; run++) squares += ((other[run] ?? 0) - (one[run] ?? 0) - mean) ** 2;
  return { value: mean, standardError: runs < 2 ? 0 : Math.sqrt(squares / (runs - 1) / runs) };
}

/** Whether a difference of paired draws is more than chance: nought lies outside of its interval. */
export function isApart({ value, standardError }: Estimate): boolean {
  return Math.abs(value) > STANDARD_ERRORS * standardError;
}
