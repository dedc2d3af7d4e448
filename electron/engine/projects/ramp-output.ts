/** Months since the year 0, with the part of the month that has passed. */
export function monthOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + (month - 1) + (day - 1) / 31;
}

/** The first day of a month that is counted so. */
export function dateOfMonth(month: number): string {
  const whole = Math.floor(month);
  return `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}-01`;
}

/**
 * Part of the capacity that is there in a year: the mean over the year of a line from 0 at the start to 1 after the
 * months of the ramp. Source: docs/engine.md 12.3.
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
    if ((priceIn(year) ?? 0) >= needs) return Math.max(earliest, year * 12);
  }
  return null;
}
