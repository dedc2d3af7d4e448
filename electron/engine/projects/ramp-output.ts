import { untoldAsNone } from '@shared/model/missing-figures';

/**
 * Part of the capacity that is there at a moment: nothing before the start, then even steps.
 * Source: docs/engine.md 12.3.
 * @param month as monthOf() counts
 * @returns 0..1
 */
export function rampAt(start: number, monthsToFull: number, month: number): number {
  if (month < start) return 0;
  return monthsToFull === 0 ? 1 : Math.min(1, (month - start) / monthsToFull);
}

/**
 * Part of the capacity that is there in a year: the mean over the year of rampAt(). Source: docs/engine.md 12.3.
 * @param start month of the first output, as monthOf() counts
 * @param monthsToFull zero or more; zero has all at once
 * @returns 0..1
 */
export function rampInYear(start: number, monthsToFull: number, year: number): number {
  const area = (month: number): number => {
    const since = Math.max(0, month - start);
    if (since >= monthsToFull) return since - monthsToFull / 2;
    return (since * since) / (2 * monthsToFull);
  };
  return (area((year + 1) * 12) - area(year * 12)) / 12;
}

/**
 * The month in which a plant starts that needs a price: the first one from `earliest` on in a year with such a price.
 * @param priceIn price that it gets in a year; null where nobody knows
 * @param lastYear after which nothing is looked for
 * @returns null where no year has it
 */
export function startAtPrice(
  earliest: number,
  needs: number | null,
  priceIn: (year: number) => number | null,
  lastYear: number,
): number | null {
  if (needs === null) return earliest;
  for (let year = Math.floor(earliest / 12); year <= lastYear; year++) {
    if (untoldAsNone(priceIn(year)) >= needs) return Math.max(earliest, year * 12);
  }
  return null;
}
