import type { EnteredFigure } from '@shared/features/figures/packed-figures';

/** How far from 1 a set of rounded fractions may add up. */
const SLACK = 0.005;

/** Whether shares of several suppliers add up to 1 in every set that they belong to: then they may be fractions. */
export function mayBeFractions(given: readonly EnteredFigure[]): boolean {
  const sets = new Map<string, number[]>();
  for (const { figure, value } of given) {
    if (value === null) continue;
    const set = figure.key.slice(0, figure.key.lastIndexOf('|'));
    const values = sets.get(set);
    if (values === undefined) sets.set(set, [value]);
    else values.push(value);
  }
  const ofOne = (values: readonly number[]) =>
    values.length > 1 &&
    values.every((value) => value >= 0 && value <= 1) &&
    Math.abs(values.reduce((sum, value) => sum + value, 0) - 1) <= SLACK;
  return sets.size > 0 && [...sets.values()].every(ofOne);
}

/** Fractions as the percent that they mean. */
export function asPercent(given: readonly EnteredFigure[]): EnteredFigure[] {
  return given.map(({ figure, value }) => ({
    figure,
    value: value === null ? null : Number((value * 100).toPrecision(15)),
  }));
}
