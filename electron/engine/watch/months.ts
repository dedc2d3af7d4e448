import { addDays, type IsoDate, isoDate } from '@shared/base/calendar';
import { derivedOfText } from '@shared/base/derived';
import type { CountryId } from '@shared/model/country';
import { sumUnder } from '@shared/model/missing-figures';
import { isMonth } from '@shared/model/period';
import type { Observation } from '@shared/model/tables/observation';

/** YYYY-MM. */
export type Month = string;

/** Tonnes, or money, by month. A month that is not in it is not known. */
export type Months = ReadonlyMap<Month, number>;

/** How a partner that a month does not name is read. */
interface Counting {
  /** Null: all partners together. */
  readonly countryId: CountryId | null;
  /** Whether a month that names others has no trade with a partner that it leaves out. */
  readonly absentIsZero: boolean;
}

/**
 * The months of one series for a partner. All partners together are the published total, or else the sum of those named.
 * Censored figures and years are no months. Source: docs/watch.md 2.
 * @param rows of one series
 */
export function monthsOf(rows: readonly Observation[], { countryId, absentIsZero }: Counting): Months {
  const own = new Map<Month, number>();
  // Most rules ask for one partner, and nothing of the others.
  if (countryId !== null && !absentIsZero) {
    for (const row of rows)
      if (row.countryId === countryId && isKnownMonth(row)) own.set(row.period, row.value);
    return own;
  }
  const totals = new Map<Month, number>();
  const sums = new Map<Month, number>();
  for (const row of rows) {
    if (!isKnownMonth(row)) continue;
    const { period, value, countryId: of } = row;
    if (of === null) totals.set(period, value);
    else sums.set(period, sumUnder(sums, period) + value);
    if (of !== null && of === countryId) own.set(period, value);
  }
  if (countryId === null) return new Map([...sums, ...totals]);
  if (absentIsZero)
    for (const month of [...sums.keys(), ...totals.keys()]) if (!own.has(month)) own.set(month, 0);
  return own;
}

function isKnownMonth(row: Observation): row is Observation & { readonly value: number } {
  return row.value !== null && row.censor === 'none' && isMonth(row.period);
}

/** A month counted from year 0: rules go back and forth in them. */
export const monthNumber: (month: Month) => number = derivedOfText(
  (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1,
);

export function monthOf(number: number): Month {
  const month = (number % 12) + 1;
  return `${Math.floor(number / 12)}-${month < 10 ? '0' : ''}${month}`;
}

/** The month so many months on; back for a negative number. */
export function monthAfter(month: Month, by: number): Month {
  return monthOf(monthNumber(month) + by);
}

/** Every month from one to another, both among them. */
export function monthsThrough(from: Month, to: Month): Month[] {
  const first = monthNumber(from);
  return Array.from({ length: Math.max(0, monthNumber(to) - first + 1) }, (_, at) => monthOf(first + at));
}

/** The first day of a month. */
export const firstDay: (month: Month) => IsoDate = derivedOfText((month) => isoDate(`${month}-01`));

/** The day on which a month can be known: so many days behind its last one. */
export function publishedOn(month: Month, days: number): IsoDate {
  return addDays(firstDay(monthAfter(month, 1)), Math.max(0, Math.ceil(days) - 1));
}
