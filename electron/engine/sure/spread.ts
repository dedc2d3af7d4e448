import { addDays, type IsoDate } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import type { DateSpread, Spread } from '@shared/model/sure';

/** A rank that is whole but for the rounding of a level times a number of draws. */
const WHOLE = 1e-9;

/** What a tenth, half and nine tenths of some figures stay at or under; null of none. Source: docs/engine.md 9.5. */
export function spreadOf(figures: ArrayLike<number>): Spread | null {
  if (figures.length === 0) return null;
  const sorted = Float64Array.from(figures).sort();
  const at = (level: number) => floatAt(sorted, Math.max(0, Math.ceil(level * sorted.length - WHOLE) - 1));
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}

/** The same of moments in days from the start, of the draws that have one. */
export function datesOf(start: IsoDate, moments: Float64Array): DateSpread | null {
  const spread = spreadOf(moments.filter((day) => !Number.isNaN(day)));
  if (spread === null) return null;
  const date = (day: number) => addDays(start, Math.floor(day));
  return { early: date(spread.low), median: date(spread.median), late: date(spread.high) };
}
