import { dayNumber, type IsoDate } from '@shared/base/calendar';
import { floatAt, itemAt } from '@shared/base/element-at';
import type { Take } from '@shared/model/shock-parts/stream';
import type { ByYear, SupplierModel } from '@shared/model/what-if';
import { figureOfYear } from '../figure-of-year';
import type { YearSpan } from '../year-spans';
import { rampOn } from './ramp-on';
import { undisturbedFeed } from './undisturbed-feed';

/**
 * What a supplier delivers a day with no shock, tonnes REO: percent(year) / 100 * R(year) / days of the year, at most
 * capacity / days of the year, as far as its feed allows without a shock. The unallocated rest of the shares delivers nothing.
 * Source: docs/engine.md 2.3.
 * @param year a year that `percent` and `totalSupply` hold
 * @param ramp the part of its capacity that is there, 0..1; where no capacity is known, whether anything is there
 */
export function baselinePerDay(
  supplier: SupplierModel,
  totalSupply: ByYear,
  { year, daysInYear }: YearSpan,
  ramp = 1,
): number {
  const wanted = (figureOfYear(supplier.percent, year) / 100) * figureOfYear(totalSupply, year);
  const most = supplier.capacity ?? Number.POSITIVE_INFINITY;
  const made = ramp === 0 ? 0 : Math.min(wanted, most * ramp);
  return (made * undisturbedFeed(supplier)) / daysInYear;
}

/** Whether suppliers send the same on every day of a year, with no shock. */
export function sendEvenly(suppliers: readonly SupplierModel[]): boolean {
  return suppliers.every(({ ramp, receipts = [] }) => ramp === undefined && receipts.length === 0);
}

/** Adds to arrivals what such suppliers send together. @param spans the years of the arrivals */
export function addEven(
  arrivals: Float64Array,
  suppliers: readonly SupplierModel[],
  totalSupply: ByYear,
  spans: readonly YearSpan[],
): void {
  for (const span of spans) {
    let perDay = 0;
    for (const supplier of suppliers) perDay += baselinePerDay(supplier, totalSupply, span);
    for (let day = span.from; day < span.to; day++) arrivals[day] = floatAt(arrivals, day) + perDay;
  }
}

/**
 * The same for several suppliers together, day by day of arrival, with the shipments that are due beside it; of a plant that
 * is still coming by the day on which it leaves. Source: docs/engine.md 2.3, 2.6, 12.3.
 * @param start the day that counts as 0
 * @param spans the years, in order and without a gap; the array starts with the first day of the first one
 * @returns tonnes REO a day; its length is the number of days of the spans
 */
export function baselineArrivals(
  suppliers: readonly SupplierModel[],
  totalSupply: ByYear,
  start: IsoDate,
  spans: readonly YearSpan[],
  take: Take,
): Float64Array {
  const origin = dayNumber(start);
  const first = itemAt(spans, 0).from;
  const arrivals = take((spans.at(-1)?.to ?? first) - first);
  for (const span of spans) {
    let perDay = 0;
    for (const supplier of suppliers)
      if (supplier.ramp === undefined) perDay += baselinePerDay(supplier, totalSupply, span);
    arrivals.fill(perDay, span.from - first, span.to - first);
    for (const supplier of suppliers) {
      if (supplier.ramp === undefined) continue;
      const level = rampOn(supplier.ramp);
      let [ramp, made] = [Number.NaN, 0];
      for (let day = span.from; day < span.to; day++) {
        const now = level(origin + day - supplier.leadTimeDays);
        if (now !== ramp) made = baselinePerDay(supplier, totalSupply, span, now);
        ramp = now;
        const at = day - first;
        arrivals[at] = floatAt(arrivals, at) + made;
      }
    }
  }
  for (const { receipts } of suppliers) {
    for (const { date, tonnes } of receipts ?? []) {
      const place = dayNumber(date) - origin - first;
      if (place >= 0 && place < arrivals.length) arrivals[place] = floatAt(arrivals, place) + tonnes;
    }
  }
  return arrivals;
}
