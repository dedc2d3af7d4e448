import type { IsoDate } from '@shared/base/calendar';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { MonthRule } from '@shared/model/tripwire-terms';
import { type Looked, MONTH_READINGS, rings } from './month-rules';
import { type Month, monthsBetween, publishedOn } from './months';

/** A rule that rang: a stretch of months on the far side of its threshold is one ring, of its first month. */
export interface Ring {
  readonly at: Month;
  /** The day on which that month could be known. */
  readonly published: IsoDate;
  /** Percent, as the rule reads it. */
  readonly value: number;
}

/** What a rule reads in a month. */
export interface Reading {
  readonly month: Month;
  readonly value: number;
  readonly isRinging: boolean;
}

type MonthTerms = Pick<Tripwire, 'threshold' | 'months' | 'publishedAfter'> & { readonly rule: MonthRule };

/** What a rule reads in every month in which it can, oldest first. Source: docs/watch.md 3. */
export function readingsOf(terms: MonthTerms, looked: Looked): Reading[] {
  const known = [...looked.months.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).flatMap((month) => {
    const value = MONTH_READINGS[terms.rule](looked, month, terms);
    return value === null || !Number.isFinite(value)
      ? []
      : [{ month, value, isRinging: rings(terms.rule, value, terms.threshold) }];
  });
}

/** The rings of a rule, oldest first. A month that is not known does not end a ring. */
export function ringsOf(terms: MonthTerms, readings: readonly Reading[]): Ring[] {
  return readings.flatMap(({ month, value, isRinging }, at) =>
    isRinging && readings[at - 1]?.isRinging !== true
      ? [{ at: month, published: publishedOn(month, terms.publishedAfter), value }]
      : [],
  );
}
