import { valueUnder } from '@shared/base/element-at';

/**
 * Figures further than this from a year say nothing about it: a set of 2010 is not carried to 2026.
 */
export const MAX_CARRY_YEARS = 5;

/** A figure by year with gaps, filled for the years that a run needs. */
interface FilledYears {
  readonly values: Record<number, number>;
  /** Years that had none of their own: year -> year whose figure is used. */
  readonly carried: Record<number, number>;
}

/**
 * Fills years without a figure from the nearest earlier year, or the nearest later one where there is none earlier.
 * @returns null when there is no figure at all
 */
export function fillYears(known: ReadonlyMap<number, number>, needed: readonly number[]): FilledYears | null {
  const years = [...known.keys()].sort((a, b) => a - b);
  const first = years[0];
  if (first === undefined) return null;
  const values: Record<number, number> = {};
  const carried: Record<number, number> = {};
  for (const year of needed) {
    const from = nearestYear(years, year) ?? first;
    values[year] = valueUnder(known, from);
    if (from !== year) carried[year] = from;
  }
  return { values, carried };
}

/** Whether figures of these years can stand for `year`. */
export function isWithinReach(years: readonly number[], year: number): boolean {
  const nearest = nearestYear(years, year);
  return nearest !== undefined && Math.abs(nearest - year) <= MAX_CARRY_YEARS;
}

/** The newest of the sorted years that is not after `year`, else the earliest one; undefined for an empty list. */
export function nearestYear(years: readonly number[], year: number): number | undefined {
  return years.filter((candidate) => candidate <= year).at(-1) ?? years[0];
}
