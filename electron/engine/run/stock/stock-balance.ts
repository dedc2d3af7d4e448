import { floatAt } from '@shared/base/element-at';
import { evaluate } from '@shared/model/expression';
import { inYear } from '@shared/model/missing-figures';
import { releasePerDay } from '@shared/model/stock-limits';
import { neededOf } from '@shared/model/supply-terms';
import type { MaterialModel } from '@shared/model/what-if';
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
  readonly #opening: number;
  readonly #limits: Limits;
  readonly #years: readonly StockYear[];

  /** @param spans the calendar years of the window, from day 0 */
  constructor(material: MaterialModel, spans: readonly YearSpan[]) {
    const { opening, minimum, maximum } = material.stock;
    this.#opening = opening;
    this.#limits = {
      minimum,
      maximum: maximum ?? Number.POSITIVE_INFINITY,
      releasePerDay: releasePerDay(material.stock),
    };
    this.#years = spans.map(({ year, daysInYear, from, to }) => {
      const annual = annualNeed(material, year);
      const recycling = inYear(material.recycling, year) / daysInYear;
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
    const {
      release: released,
      refill: refilled,
      notBought,
      served,
      shortfall,
      stock: levels,
      cover,
    } = series;
    const limits = this.#limits;
    let stock = this.#opening;
    for (const { from, to, need, recycling, coverOfOneTonne } of this.#years) {
      series.need.fill(need, from, to);
      series.recycling.fill(recycling, from, to);
      for (let day = from; day < to; day++) {
        const coming = floatAt(arrivals, day) + recycling;
        const gap = gapOf(need, coming);
        const given = givenOf(gap, stock, limits);
        const release = Math.max(0, given);
        const refill = Math.max(0, -given);
        released[day] = release;
        refilled[day] = refill;
        notBought[day] = Math.max(0, -gap) - refill;
        served[day] = Math.min(need, coming + release);
        shortfall[day] = shortOf(need, coming + release);
        stock -= given;
        levels[day] = stock;
        cover[day] = stock === 0 ? 0 : stock * coverOfOneTonne;
      }
    }
    return series;
  }

  /** Only what is short in all, tonnes REO: the same days, and the same sum as over run(). */
  shortfall(arrivals: Float64Array): number {
    const limits = this.#limits;
    let [stock, total] = [this.#opening, 0];
    for (const { from, to, need, recycling } of this.#years)
      for (let day = from; day < to; day++) {
        const coming = floatAt(arrivals, day) + recycling;
        const given = givenOf(gapOf(need, coming), stock, limits);
        total += shortOf(need, coming + Math.max(0, given));
        stock -= given;
      }
    return total;
  }
}

/** No limit is infinity here: the arithmetic is the same with and without one. */
interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  readonly releasePerDay: number;
}

/** What a day needs beyond what comes in; below 0 what comes in beyond what it needs, tonnes REO. */
function gapOf(need: number, coming: number): number {
  return Math.abs(need - coming) > SHORTFALL_TOLERANCE * need ? need - coming : 0;
}

/** What a stock gives to fill the gap of a day; below 0 what it takes in. */
function givenOf(gap: number, stock: number, { minimum, maximum, releasePerDay }: Limits): number {
  if (gap > 0) return Math.min(gap, Math.max(0, stock - minimum), releasePerDay);
  return -Math.min(-gap, Math.max(0, maximum - stock));
}

/** What is missing on a day of its need, beyond rounding. */
function shortOf(need: number, there: number): number {
  const missing = need - there;
  return missing > SHORTFALL_TOLERANCE * need ? missing : 0;
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
  const demand = material.uses.reduce((sum, use) => sum + inYear(use.demand, year), 0);
  return evaluate(neededOf, demand, inYear(material.substitution, year));
}
