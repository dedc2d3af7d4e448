import { dayNumber, daysInYear, type IsoDate } from '@shared/base/calendar';

/** The days of one calendar year that lie in a stretch of days: figures a year step at its ends. */
export interface YearSpan {
  readonly year: number;
  readonly daysInYear: number;
  /** First day of the span, counted from the start of the run (negative before it). */
  readonly from: number;
  /** First day after the span. */
  readonly to: number;
}

/**
 * Cuts the days [from, to) into calendar years.
 * @param start the day that counts as 0
 * @param from first day; negative before the start
 * @param to first day that is no longer in
 */
export function yearSpans(start: IsoDate, from: number, to: number): YearSpan[] {
  const origin = dayNumber(start);
  const spans: YearSpan[] = [];
  let year = new Date((origin + from) * 86_400_000).getUTCFullYear();
  for (let day = from; day < to; year++) {
    const next = Math.min(to, firstDayOf(year + 1) - origin);
    spans.push({ year, daysInYear: daysInYear(year), from: day, to: next });
    day = next;
  }
  return spans;
}

/** 1 January of a year as a day number (calendar.ts). */
export function firstDayOf(year: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return 365 * (year - 1970) + leaps - LEAPS_BEFORE_1970;
}

const LEAPS_BEFORE_1970 = 477;
