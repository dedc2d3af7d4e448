import { dayNumber, type IsoDate } from '@shared/base/calendar';
import type { StockTierModel } from '@shared/model/what-if';
import type { TierLevels } from './stock-tiers';

/**
 * Which tiers of a stock are closed day by day: a tier with a release rule opens some days after somebody decides to release
 * it, and stays open. What a day brings is known at its end, so that no decision knows of later days.
 * Source: docs/engine.md 4.9.
 */
export class ReleaseRules {
  readonly #stocks: readonly StockTierModel[];
  readonly #closed: Uint8Array;
  /** By tier: the first day on which it is open; infinity while nothing is decided. */
  readonly #openFrom: Float64Array;

  private constructor(stocks: readonly StockTierModel[], start: IsoDate) {
    this.#stocks = stocks;
    this.#closed = new Uint8Array(stocks.length);
    this.#openFrom = Float64Array.from(stocks, ({ release }) => {
      if (release === undefined) return 0;
      const { trigger, deliveryDays } = release;
      return trigger.kind === 'date'
        ? dayNumber(trigger.date) - dayNumber(start) + deliveryDays
        : Number.POSITIVE_INFINITY;
    });
  }

  /** @returns null where every tier is open from the first day on */
  static of(stocks: readonly StockTierModel[] | undefined, start: IsoDate): ReleaseRules | null {
    const ruled = stocks?.some(({ release }) => release !== undefined) ?? false;
    return ruled && stocks !== undefined ? new ReleaseRules(stocks, start) : null;
  }

  /** The tiers with those closed that are so. */
  over(held: TierLevels): TierLevels {
    return { ...held, closed: this.#closed };
  }

  open(day: number): void {
    for (let i = 0; i < this.#closed.length; i++) this.#closed[i] = day < (this.#openFrom[i] ?? 0) ? 1 : 0;
  }

  /**
   * Decides at the end of a day.
   * @param need of the day alone, without what is owed of days before, and short what of it is missing, tonnes REO
   */
  close(day: number, levels: Float64Array, need: number, short: number): void {
    let ready = 0;
    for (const [i, { minimum }] of this.#stocks.entries())
      if (day >= (this.#openFrom[i] ?? 0)) ready += Math.max(0, (levels[i] ?? 0) - minimum);
    for (const [i, { release }] of this.#stocks.entries()) {
      if (release === undefined || this.#openFrom[i] !== Number.POSITIVE_INFINITY) continue;
      const { trigger, deliveryDays } = release;
      const decided =
        trigger.kind === 'shortage' ? short > 0 : trigger.kind === 'cover' && ready < trigger.days * need;
      if (decided) this.#openFrom[i] = day + Math.max(1, deliveryDays);
    }
  }
}
