import { dateOfDay, dayNumber, daysInYear, type IsoDate, yearOf } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import type { DatedMix } from '@shared/model/dated-mix';

/** What is bought by the day on which it comes in, tonnes REO. Source: docs/engine.md 2.8. */
export function boughtOnDays({ bought }: DatedMix, start: IsoDate, days: number): Float64Array {
  const due = new Float64Array(days);
  for (const { date, tonnes } of bought) {
    const day = dayNumber(date) - dayNumber(start);
    if (day >= 0 && day < days) due[day] = floatAt(due, day) + tonnes;
  }
  return due;
}

/** Adds what is recycled more on each day, tonnes REO: a part of the year of the day. */
export function addRecycling(recycling: Float64Array, mix: DatedMix, start: IsoDate): void {
  const origin = dayNumber(start);
  for (const rate of mix.recycling)
    overDays(rate, origin, recycling.length, (day) => {
      const perDay = rate.amount / daysInYear(yearOf(dateOfDay(origin + day)));
      recycling[day] = floatAt(recycling, day) + perDay;
    });
}

/** What rates come to together by day: points of the demand that are saved, or percent of a price. */
export function inForceOnDays(rates: DatedMix['savings'], start: IsoDate, days: number): Float64Array {
  const sums = new Float64Array(days);
  for (const rate of rates)
    overDays(rate, dayNumber(start), days, (day) => {
      sums[day] = floatAt(sums, day) + rate.amount;
    });
  return sums;
}

function overDays(
  { from, to }: DatedMix['savings'][number],
  origin: number,
  days: number,
  act: (day: number) => void,
): void {
  const last = Math.min(days, dayNumber(to) - origin);
  for (let day = Math.max(0, dayNumber(from) - origin); day < last; day++) act(day);
}
