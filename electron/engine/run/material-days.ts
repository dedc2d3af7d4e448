import type { IsoDate } from '@shared/base/calendar';
import type { CoverLevel, MaterialModel, ReplenishmentModel } from '@shared/model/what-if';
import type { DailySeries, TierResult } from '@shared/model/what-if-result';
import { daysOfCover } from './stock/cover';
import { orderOf } from './stock/replenishment';
import { annualNeed, emptySeries, SHORTFALL_TOLERANCE } from './stock/stock-balance';
import {
  drawFrom,
  openingLevels,
  refillInto,
  type TierLevels,
  TierLog,
  usableStock,
} from './stock/stock-tiers';
import type { YearSpan } from './year-spans';

/** What a day brings before anyone is served. */
interface DayOffer {
  /** Arrivals, recycling and what was ordered, tonnes REO. */
  readonly coming: number;
  /** The same with all that the stock may release today. */
  readonly available: number;
}

/**
 * One material day by day in full: tiers that open one after the other, a coverage rule, needs that differ from day to
 * day. offer() says what there is on a day, settle() what was taken of it; days are settled in order.
 * Source: docs/engine.md 4.1, 4.2, 4.3.
 */
export class MaterialDays {
  readonly series: DailySeries;
  readonly #held: TierLevels;
  readonly #log: TierLog | null;
  readonly #due: Float64Array | null;
  readonly #rule: ReplenishmentModel | null;
  readonly #needBefore: Float64Array;
  #onOrder = 0;

  /** @param arrivals and `need`: tonnes REO a day, one for each day of the spans */
  constructor(
    material: MaterialModel,
    arrivals: Float64Array,
    need: Float64Array,
    spans: readonly YearSpan[],
  ) {
    const length = arrivals.length;
    this.#rule = material.replenishment ?? null;
    this.#due = this.#rule === null ? null : new Float64Array(length);
    this.series = { ...emptySeries(arrivals), need, ...(this.#due === null ? {} : { bought: this.#due }) };
    this.#held = openingLevels(material);
    this.#log = material.stocks === undefined ? null : new TierLog(material.stocks, length);
    this.#needBefore = summedBefore(need);
    for (const span of spans) {
      this.series.recycling.fill((material.recycling[span.year] ?? 0) / span.daysInYear, span.from, span.to);
      // Cover of one tonne; settle() multiplies it by the stock.
      this.series.cover.fill(daysOfCover(1, annualNeed(material, span.year)), span.from, span.to);
    }
  }

  offer(day: number): DayOffer {
    const coming =
      (this.series.arrivals[day] ?? 0) + (this.series.recycling[day] ?? 0) + (this.#due?.[day] ?? 0);
    return { coming, available: coming + usableStock(this.#held) };
  }

  /**
   * Books what was taken on a day: the stock fills what did not come in, takes what is over, and orders are placed.
   * @param wanted what the uses could have taken had there been enough of this material, tonnes REO
   * @param taken at most what offer() had
   */
  settle(day: number, wanted: number, taken: number): void {
    const { series } = this;
    const coming = (series.arrivals[day] ?? 0) + (series.recycling[day] ?? 0) + (this.#due?.[day] ?? 0);
    const tolerance = SHORTFALL_TOLERANCE * wanted;
    const difference = Math.abs(taken - coming) > tolerance ? taken - coming : 0;
    const release = difference > 0 ? drawFrom(this.#held, difference) : 0;
    const surplus = Math.max(0, -difference);
    let refill = surplus > 0 ? refillInto(this.#held, surplus) : 0;
    const missing = wanted - taken;
    series.need[day] = wanted;
    series.release[day] = release;
    series.served[day] = Math.min(taken, coming + release);
    series.shortfall[day] = missing > tolerance ? missing : 0;
    const leftOver = surplus - refill;
    const ordered = this.#order(day);
    if (ordered > 0 && this.#rule?.leadTimeDays === 0) refill += refillInto(this.#held, ordered);
    series.refill[day] = refill;
    series.notBought[day] = leftOver;
    const stock = this.#stock();
    series.stock[day] = stock;
    series.cover[day] = stock === 0 ? 0 : stock * (series.cover[day] ?? 0);
    this.#log?.note(day, this.#held.levels);
  }

  /** The stock tier by tier; undefined for one stock. */
  tiers(start: IsoDate): TierResult[] | undefined {
    return this.#log?.results(start);
  }

  #order(day: number): number {
    if (this.#rule === null || this.#due === null) return 0;
    this.#onOrder -= this.#rule.leadTimeDays === 0 ? 0 : (this.#due[day] ?? 0);
    const levels = {
      reorderAt: this.#level(this.#rule.reorderAt, day),
      orderUpTo: this.#level(this.#rule.orderUpTo, day),
    };
    const wanted = orderOf(this.#stock() + this.#onOrder, levels);
    if (this.#rule.leadTimeDays === 0) {
      // There and then: no more than finds room, so that nothing bought is turned away.
      const room = this.#held.tiers.reduce(
        (sum, { maximum }, i) =>
          sum + Math.max(0, (maximum ?? Number.POSITIVE_INFINITY) - (this.#held.levels[i] ?? 0)),
        0,
      );
      const bought = Math.min(wanted, room);
      this.#due[day] = bought;
      return bought;
    }
    const arrival = day + this.#rule.leadTimeDays;
    this.#onOrder += wanted;
    if (arrival < this.#due.length) this.#due[arrival] = (this.#due[arrival] ?? 0) + wanted;
    return 0;
  }

  #level(level: CoverLevel, day: number): number {
    if (level.kind === 'tonnes') return level.tonnes;
    const last = this.#needBefore.length - 1;
    const until = Math.min(last, day + 1 + level.days);
    const beyond = Math.max(0, day + 1 + level.days - last);
    const perDay = (this.#needBefore[last] ?? 0) - (this.#needBefore[last - 1] ?? 0);
    return (this.#needBefore[until] ?? 0) - (this.#needBefore[day + 1] ?? 0) + beyond * perDay;
  }

  #stock(): number {
    const { levels } = this.#held;
    let sum = 0;
    for (let i = 0; i < levels.length; i++) sum += levels[i] ?? 0;
    return sum;
  }
}

/** Sum of the days before each day: n + 1 entries. */
function summedBefore(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let day = 0; day < values.length; day++) sums[day + 1] = (sums[day] ?? 0) + (values[day] ?? 0);
  return sums;
}
