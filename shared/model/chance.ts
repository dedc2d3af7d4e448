import type { Estimate, EstimateBound } from './uncertainty';

/**
 * The chance of what came about in so many runs, with its standard error; of none or all of them with the bound of the rule of
 * three, 3 / n: with a confidence of 95 % the chance is no further off.
 * Source: docs/engine.md 9.4.
 * @param runs 1 or more
 */
export function chanceOf(count: number, runs: number): Estimate {
  const value = count / runs;
  const standardError = Math.sqrt((value * (1 - value)) / runs);
  const off = Math.min(1, 3 / runs);
  if (count === 0) return { value, standardError, bound: { side: 'atMost', value: off } };
  if (count === runs) return { value, standardError, bound: { side: 'atLeast', value: 1 - off } };
  return { value, standardError };
}

/** The same in percent. */
export function inPercent({ value, standardError, bound }: Estimate): Estimate {
  const percent = { value: 100 * value, standardError: 100 * standardError };
  return bound === undefined ? percent : { ...percent, bound: { ...bound, value: 100 * bound.value } };
}

/**
 * "≤ 0.33", "≥ 99.97": a bound in percent, as exact as two figures of how far off it is.
 * @param write how the figure is written where it has a unit
 */
export function boundWords(
  { side, value }: EstimateBound,
  write: (percent: number) => string = String,
): string {
  const off = side === 'atMost' ? value : 100 - value;
  const decimals = Math.max(2, Math.ceil(-Math.log10(off)));
  return `${side === 'atMost' ? '≤' : '≥'} ${write(Number(value.toFixed(decimals)))}`;
}
