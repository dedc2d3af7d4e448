import { dayNumber, type IsoDate } from '@shared/base/calendar';
import type { Take } from '@shared/model/shock-parts/stream';
import type { ByYear, SupplierModel } from '@shared/model/what-if';
import { figureOfYear } from '../figure-of-year';
import type { YearSpan } from '../year-spans';
import { undisturbedFeed } from './upstream';

/**
 * What a supplier delivers a day with no shock, tonnes REO: percent(year) / 100 * R(year) / days of the year, at most
 * capacity / days of the year, as far as its feed allows without a shock. The unallocated rest of the shares delivers nothing.
 * Source: docs/engine.md 2.3.
 * @param year a year that `percent` and `totalSupply` hold
 */
function baselinePerDay(
  supplier: SupplierModel,
  totalSupply: ByYear,
  year: number,
  daysInYear: number,
): number {
  const wanted = (figureOfYear(supplier.percent, year) / 100) * figureOfYear(totalSupply, year);
  const made = supplier.capacity === null ? wanted : Math.min(wanted, supplier.capacity);
  return (made * undisturbedFeed(supplier)) / daysInYear;
}

/**
 * The same for several suppliers together, day by day of arrival, with the shipments that are due beside it.
 * Source: docs/engine.md 2.3, 2.6.
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
  const first = spans[0]?.from ?? 0;
  const arrivals = take((spans.at(-1)?.to ?? first) - first);
  for (const span of spans) {
    let perDay = 0;
    for (const supplier of suppliers)
      perDay += baselinePerDay(supplier, totalSupply, span.year, span.daysInYear);
    arrivals.fill(perDay, span.from - first, span.to - first);
  }
  const origin = dayNumber(start) + first;
  for (const { receipts } of suppliers) {
    for (const { date, tonnes } of receipts ?? []) {
      const place = dayNumber(date) - origin;
      if (place >= 0 && place < arrivals.length) arrivals[place] = (arrivals[place] ?? 0) + tonnes;
    }
  }
  return arrivals;
}
