import { evaluate } from '@shared/model/expression';
import { neededOf } from '@shared/model/supply-terms';
import type { MaterialModel, StockModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import type { YearSpan } from '../year-spans';
import { daysOfCover } from './cover';

/** What differs from the day's need by less than this part of it is rounding: no shortfall, no drain, no surplus. */
export const SHORTFALL_TOLERANCE = 1e-9;

/** A year of the window as a stock meets it, tonnes REO a day. */
interface StockYear {
  readonly from: number;
  readonly to: number;
  readonly need: number;
  readonly recycling: number;
  /** Days that one tonne covers. */
  readonly coverOfOneTonne: number;
}

/**
 * The day-by-day balance of one material: arrivals and recycling meet the need, the stock fills what is missing, what is
 * over goes into the stock up to its maximum and is otherwise not bought.
 * Source: docs/engine.md 4.1, with one stock.
 */
export class OneStock {
  readonly #stock: StockModel;
  readonly #years: readonly StockYear[];

  /** @param spans the calendar years of the window, from day 0 */
  constructor(material: MaterialModel, spans: readonly YearSpan[]) {
    this.#stock = material.stock;
    this.#years = spans.map(({ year, daysInYear, from, to }) => {
      const annual = annualNeed(material, year);
      const recycling = (material.recycling[year] ?? 0) / daysInYear;
      return { from, to, need: annual / daysInYear, recycling, coverOfOneTonne: daysOfCover(1, annual) };
    });
  }

  /**
   * @param arrivals tonnes REO a day, one for each day of the spans
   * @param memory for the series, of any content and SERIES times as long; its own where none is given
   * @returns tonnes REO a day, except the stock at the end of the day (tonnes) and its cover (days)
   */
  run(arrivals: Float64Array, memory?: Float64Array): DailySeries {
    const series = emptySeries(arrivals, memory);
    // Locals, since this is the innermost loop of the product.
    const { release, refill, notBought, served, shortfall, stock, cover } = series;
    const held = new StockDay(this.#stock);
    for (const { from, to, need, recycling, coverOfOneTonne } of this.#years) {
      series.need.fill(need, from, to);
      series.recycling.fill(recycling, from, to);
      for (let day = from; day < to; day++) {
        const coming = (arrivals[day] ?? 0) + recycling;
        held.meet(need, coming);
        release[day] = held.release;
        refill[day] = held.refill;
        notBought[day] = held.surplus - held.refill;
        served[day] = Math.min(need, coming + held.release);
        shortfall[day] = held.short;
        stock[day] = held.level;
        cover[day] = held.level === 0 ? 0 : held.level * coverOfOneTonne;
      }
    }
    return series;
  }

  /** Only what is short in all, tonnes REO: the same days, and the same sum as over run(). */
  shortfall(arrivals: Float64Array): number {
    const held = new StockDay(this.#stock);
    let total = 0;
    for (const { from, to, need, recycling } of this.#years)
      for (let day = from; day < to; day++) {
        held.meet(need, (arrivals[day] ?? 0) + recycling);
        total += held.short;
      }
    return total;
  }
}

/** One stock on one day: what meet() makes of it is read off it. */
class StockDay {
  level: number;
  release = 0;
  refill = 0;
  /** What came in and was not needed. */
  surplus = 0;
  short = 0;
  readonly #minimum: number;
  /** No limit is infinity here: the arithmetic is the same with and without one. */
  readonly #maximum: number;
  readonly #releasePerDay: number;

  constructor({ opening, minimum, maximum, maximumReleasePerDay }: StockModel) {
    this.level = opening;
    this.#minimum = minimum;
    this.#maximum = maximum ?? Number.POSITIVE_INFINITY;
    this.#releasePerDay = maximumReleasePerDay ?? Number.POSITIVE_INFINITY;
  }

  /** @param need and `coming` of the day, tonnes REO */
  meet(need: number, coming: number): void {
    const tolerance = SHORTFALL_TOLERANCE * need;
    const difference = Math.abs(need - coming) > tolerance ? need - coming : 0;
    const gap = Math.max(0, difference);
    this.surplus = Math.max(0, -difference);
    this.release = Math.min(gap, Math.max(0, this.level - this.#minimum), this.#releasePerDay);
    this.refill = Math.min(this.surplus, Math.max(0, this.#maximum - this.level));
    const missing = need - (coming + this.release);
    this.short = missing > tolerance ? missing : 0;
    this.level += this.refill - this.release;
  }
}

/** Series beside that of the arrivals. */
export const SERIES = 9;

/** A series with nothing in it yet beside its arrivals. @param memory in which anything may stand, for whoever writes every day */
export function emptySeries(
  arrivals: Float64Array,
  memory: Float64Array = new Float64Array(SERIES * arrivals.length),
): DailySeries {
  const { length } = arrivals;
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
