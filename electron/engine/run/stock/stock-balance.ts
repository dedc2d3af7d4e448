import { evaluate } from '@shared/model/expression';
import { neededOf } from '@shared/model/supply-terms';
import type { MaterialModel, StockModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import type { YearSpan } from '../year-spans';
import { daysOfCover } from './cover';

/** What differs from the day's need by less than this part of it is rounding: no shortfall, no drain, no surplus. */
export const SHORTFALL_TOLERANCE = 1e-9;

/**
 * The day-by-day balance of one material: arrivals and recycling meet the need, the stock fills what is missing, what is
 * over goes into the stock up to its maximum and is otherwise not bought.
 * Source: docs/engine.md 4.1, with one stock.
 * @param arrivals tonnes REO a day, one for each day of the spans
 * @param spans the calendar years of the window, from day 0
 * @returns tonnes REO a day, except the stock at the end of the day (tonnes) and its cover (days)
 */
export function balanceStock(
  material: MaterialModel,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
): DailySeries {
  const series = emptySeries(arrivals);
  // Locals, since this is the innermost loop of the product.
  const { release: released, refill: refilled, notBought, served, shortfall, stock: levels, cover } = series;
  const limits = limitsOf(material.stock);
  let stock = material.stock.opening;
  for (const span of spans) {
    const annual = annualNeed(material, span.year);
    const need = annual / span.daysInYear;
    const recycling = (material.recycling[span.year] ?? 0) / span.daysInYear;
    const coverOfOneTonne = daysOfCover(1, annual);
    series.need.fill(need, span.from, span.to);
    series.recycling.fill(recycling, span.from, span.to);
    for (let day = span.from; day < span.to; day++) {
      const coming = (arrivals[day] ?? 0) + recycling;
      const difference = Math.abs(need - coming) > SHORTFALL_TOLERANCE * need ? need - coming : 0;
      const gap = Math.max(0, difference);
      const surplus = Math.max(0, -difference);
      const release = Math.min(gap, Math.max(0, stock - limits.minimum), limits.releasePerDay);
      const refill = Math.min(surplus, Math.max(0, limits.maximum - stock));
      const missing = need - (coming + release);
      released[day] = release;
      refilled[day] = refill;
      notBought[day] = surplus - refill;
      served[day] = Math.min(need, coming + release);
      shortfall[day] = missing > SHORTFALL_TOLERANCE * need ? missing : 0;
      stock += refill - release;
      levels[day] = stock;
      cover[day] = stock === 0 ? 0 : stock * coverOfOneTonne;
    }
  }
  return series;
}

/** A series with nothing in it yet beside its arrivals. */
export function emptySeries(arrivals: Float64Array): DailySeries {
  const { length } = arrivals;
  const memory = new Float64Array(9 * length);
  const part = (place: number) => memory.subarray(place * length, (place + 1) * length);
  return {
    arrivals,
    recycling: part(0),
    need: part(1),
    served: part(2),
    release: part(3),
    refill: part(4),
    notBought: part(5),
    shortfall: part(6),
    stock: part(7),
    cover: part(8),
  };
}

/** Need of a year, tonnes REO: the sum over the uses of demand * (1 - substitution). */
export function annualNeed(material: MaterialModel, year: number): number {
  const demand = material.uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
  return evaluate(neededOf, demand, material.substitution[year] ?? 0);
}

/** No limit is infinity here: the arithmetic is the same with and without one. */
function limitsOf(stock: StockModel) {
  return {
    minimum: stock.minimum,
    maximum: stock.maximum ?? Number.POSITIVE_INFINITY,
    releasePerDay: stock.maximumReleasePerDay ?? Number.POSITIVE_INFINITY,
  };
}
