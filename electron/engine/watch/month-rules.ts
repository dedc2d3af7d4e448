import { notKnown } from '@shared/model/missing-figures';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { MonthRule } from '@shared/model/tripwire-terms';

/** Figures by the number of a month (months.ts), in a row from the first one: NaN where a month is not known. */
export interface Counted {
  readonly from: number;
  readonly values: Float64Array;
}

/** The figure of a month; NaN where it is not known. */
function figureIn({ from, values }: Counted, month: number): number {
  return values[month - from] ?? Number.NaN;
}

/** What a rule on months looks at. */
export interface Looked {
  readonly months: Counted;
  /** Those of them without a measure over them: no other is part of what is usual. */
  readonly usual: Counted;
  /** The sender's own record of a mirror gap, the money of a unit value; empty for the others. */
  readonly other: Counted;
}

/** A month that counts before what is usual can be told: less than a year of them say nothing. */
export const FEWEST_USUAL = 12;
export const USUAL_MONTHS = 24;

type Terms = Pick<Tripwire, 'threshold' | 'months'>;

/**
 * What a rule reads in a month, in percent, and whether that rings. Null: some month that it needs is not known.
 * Each is said in docs/watch.md 3.
 */
export const MONTH_READINGS: {
  readonly [R in MonthRule]: (looked: Looked, month: number, terms: Terms) => number | null;
} = {
  fall: ({ months }, month, terms) => {
    const now = sumThrough(months, month, terms.months);
    const before = sumThrough(months, month - 12, terms.months);
    return now === null || before === null ? null : partOf(now, before);
  },
  dry: (looked, month, terms) => {
    const usual = usualBefore(looked, month, terms.months);
    const most = extremeThrough(looked.months, month, terms.months, Math.max);
    return usual === null || most === null ? null : partOf(most, usual.sum / usual.count);
  },
  below_bounds: (looked, month, terms) => {
    const usual = usualBefore(looked, month, terms.months);
    const most = extremeThrough(looked.months, month, terms.months, Math.max);
    return usual === null || most === null ? null : partOf(most, usual.least);
  },
  unit_value: ({ months, other }, month, terms) => {
    const now = unitValue(months, other, stretch(month, terms.months));
    const before = unitValue(months, other, stretch(month - terms.months, 12));
    return now === null || before === null ? null : partOf(now, before);
  },
  rush: (looked, month, terms) => {
    const usual = usualBefore(looked, month, terms.months);
    const least = extremeThrough(looked.months, month, terms.months, Math.min);
    return usual === null || least === null ? null : partOf(least, usual.most);
  },
  mirror_gap: ({ months, other }, month, terms) =>
    stretch(month, terms.months).reduce<number | null>((least, one) => {
      const gap = gapIn(figureIn(months, one), figureIn(other, one));
      return least === null || gap === null ? null : Math.min(least, gap);
    }, Number.POSITIVE_INFINITY),
};

/** Whether a reading is on the far side of its threshold. */
export function rings(rule: MonthRule, reading: number, threshold: number): boolean {
  switch (rule) {
    case 'fall':
    case 'dry':
    case 'below_bounds':
      return reading <= threshold;
    case 'unit_value':
    case 'rush':
    case 'mirror_gap':
      return reading >= threshold;
  }
}

/** So many months that end with this one, the oldest first. */
function stretch(month: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => month + at - count + 1);
}

/** What is usual: of how many months, with their sum, the least and the most of them. */
interface Usual {
  readonly count: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

/** The known months of the two years before a stretch, without those under a measure; null where they are too few. */
function usualBefore({ usual }: Looked, month: number, months: number): Usual | null {
  let [count, sum, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let one = month - months - USUAL_MONTHS + 1; one <= month - months; one++) {
    const value = figureIn(usual, one);
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return count < FEWEST_USUAL ? null : { count, sum, least, most };
}

/** The sum of so many months that end with one; null where one of them is not known. */
function sumThrough(months: Counted, month: number, count: number): number | null {
  let sum = 0;
  for (let one = month - count + 1; one <= month; one++) {
    const value = figureIn(months, one);
    if (Number.isNaN(value)) return null;
    sum += value;
  }
  return sum;
}

/** The most or the least of so many months that end with one, likewise. */
function extremeThrough(
  months: Counted,
  month: number,
  count: number,
  of: (one: number, other: number) => number,
): number | null {
  let found: number | null = null;
  for (let one = month - count + 1; one <= month; one++) {
    const value = figureIn(months, one);
    if (Number.isNaN(value)) return null;
    found = found === null ? value : of(found, value);
  }
  return found;
}

/** Percent of a whole; null of nothing. */
function partOf(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}

/** Money a tonne over months in which both are known; null where nothing moved. */
function unitValue(months: Counted, money: Counted, wanted: readonly number[]): number | null {
  const both = wanted.flatMap((month) => {
    const [tonnes, value] = [figureIn(months, month), figureIn(money, month)];
    return Number.isNaN(tonnes) || Number.isNaN(value) ? [] : [{ tonnes, value }];
  });
  const tonnes = both.reduce((sum, one) => sum + one.tonnes, 0);
  return tonnes <= 0 ? null : both.reduce((sum, one) => sum + one.value, 0) / tonnes;
}

/** How far two records of one trade lie apart, in percent of the larger one. */
function gapIn(one: number, other: number): number | null {
  if (Number.isNaN(one) || Number.isNaN(other)) return null;
  const most = Math.max(one, other);
  return most === 0 ? 0 : notKnown((Math.abs(one - other) / most) * 100);
}
