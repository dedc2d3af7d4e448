import type { IsoDate } from '@shared/base/calendar';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { MonthRule } from '@shared/model/tripwire-terms';
import { type Counted, MONTH_READINGS, rings } from './month-rules';
import { type Month, type Months, monthNumber, monthOf, publishedOn } from './months';

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

/** The months that a rule looks at, as they are known. */
interface KnownMonths {
  readonly months: Months;
  readonly other: Months;
  /** Whether a measure lay over a month. */
  readonly underMeasure: (month: Month) => boolean;
}

/** What a rule reads in every month in which it can, oldest first. Source: docs/watch.md 3. */
export function readingsOf(terms: MonthTerms, { months, other, underMeasure }: KnownMonths): Reading[] {
  const known = counted(months);
  const looked = { months: known, usual: usualOf(known, underMeasure), other: counted(other) };
  const readings: Reading[] = [];
  for (let month = known.from; month < known.from + known.values.length; month += 1) {
    const value = MONTH_READINGS[terms.rule](looked, month, terms);
    if (value === null || !Number.isFinite(value)) continue;
    readings.push({ month: monthOf(month), value, isRinging: rings(terms.rule, value, terms.threshold) });
  }
  return readings;
}

function counted(months: Months): Counted {
  let [from, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const month of months.keys()) {
    const at = monthNumber(month);
    if (at < from) from = at;
    if (at > last) last = at;
  }
  const values = new Float64Array(Math.max(0, last - from + 1)).fill(Number.NaN);
  for (const [month, value] of months) values[monthNumber(month) - from] = value;
  return { from, values };
}

/** Those without a measure over them. */
function usualOf({ from, values }: Counted, underMeasure: (month: Month) => boolean): Counted {
  return { from, values: values.map((value, at) => (underMeasure(monthOf(from + at)) ? Number.NaN : value)) };
}

/** The rings of a rule, oldest first. A month that is not known does not end a ring. */
export function ringsOf(terms: MonthTerms, readings: readonly Reading[]): Ring[] {
  return readings.flatMap(({ month, value, isRinging }, at) =>
    isRinging && readings[at - 1]?.isRinging !== true
      ? [{ at: month, published: publishedOn(month, terms.publishedAfter), value }]
      : [],
  );
}
