import type { Estimate } from './uncertainty';

/** Differences below this many standard errors are not told apart. Source: docs/engine.md 9.4. */
const STANDARD_ERRORS = 2;

/**
 * Whether two sampled figures differ by more than chance lets them. Their errors are taken as independent, which for
 * two jobs with one seed is on the safe side: their runs move together.
 */
export function toldApart(one: Estimate, other: Estimate): boolean {
  const error = Math.sqrt(one.standardError ** 2 + other.standardError ** 2);
  return Math.abs(one.value - other.value) > STANDARD_ERRORS * error;
}
