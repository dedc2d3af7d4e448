import type { IsoDate } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import { ofNone } from '@shared/model/missing-figures';
import { limitsBy, NO_LIMITS, releasePerDay } from '@shared/model/stock-limits';
import type { MaterialModel, StockModel, StockTierModel } from '@shared/model/what-if';
import type { TierResult } from '@shared/model/what-if-result';
import { momentAt } from '../supply/moment';

/** A tier is empty when no more than this part of the most it has held is left above its minimum: sums of doubles. */
const EMPTY_TOLERANCE = 1e-9;

/** What is left of a sum of doubles below this part of it opens no tier. */
export const RESIDUE = 1e-12;

/** Stock levels that are drawn and filled day by day; tonnes REO. */
export interface TierLevels {
  readonly tiers: readonly StockModel[];
  /** By tier, changed in place. */
  readonly levels: Float64Array;
  /** By tier: 1 while nothing of it may leave; absent where all are open. */
  readonly closed?: Uint8Array;
  /** By tier: most that may still leave it, whatever it holds; absent where nothing but its own limits says so. */
  readonly limits?: Float64Array;
}

/** The stocks of a material before the first day; one without tiers of its own counts as one. */
export function openingLevels(material: MaterialModel): TierLevels {
  const tiers: readonly StockModel[] = material.stocks ?? [material.stock];
  return { tiers, levels: Float64Array.from(tiers, ({ opening }) => opening) };
}

/** Tiers as one stock: a limit that one of them lacks is no limit of the sum. */
export function addedUp(tiers: readonly StockModel[]): StockModel {
  const sum = (figure: (tier: StockModel) => number | null): number | null =>
    tiers.length === 0
      ? null
      : tiers.reduce<number | null>((total, tier) => {
          const value = figure(tier);
          return total === null || value === null ? null : total + value;
        }, 0);
  return {
    opening: ofNone(sum(({ opening }) => opening)),
    ...limitsBy((name) => sum((tier) => tier[name])),
  };
}

/** Most that can leave on one day: of each tier what is above its minimum, at most its release a day. */
export function usableStock(held: TierLevels): number {
  let usable = 0;
  for (let i = 0; i < held.tiers.length; i++) usable += usableOf(held, i);
  return usable;
}

/** Most that can leave in so many days, with nothing that comes in meanwhile. */
export function usableIn({ tiers, levels, closed, limits }: TierLevels, days: number): number {
  let usable = 0;
  for (let i = 0; i < tiers.length; i++) {
    if (closed?.[i] === 1) continue;
    const tier = tiers[i] ?? NO_LIMITS;
    const most = days * releasePerDay(tier);
    usable += Math.min(Math.max(0, floatAt(levels, i) - tier.minimum), most, limits?.[i] ?? most);
  }
  return usable;
}

/**
 * Draws from the tiers in the order in which they open. Source: docs/engine.md 4.2.
 * @returns tonnes REO drawn, at most `wanted`
 */
export function drawFrom(held: TierLevels, wanted: number): number {
  const { tiers, levels } = held;
  let drawn = 0;
  for (let i = 0; i < tiers.length && wanted - drawn > RESIDUE * wanted; i++) {
    const part = Math.min(wanted - drawn, usableOf(held, i));
    levels[i] = floatAt(levels, i) - part;
    drawn += part;
  }
  return drawn;
}

/** Draws so much from each tier, at most usableOf() it. @returns tonnes REO drawn */
export function drawEach({ levels }: TierLevels, tonnes: readonly number[]): number {
  let drawn = 0;
  for (const [i, part] of tonnes.entries()) {
    levels[i] = floatAt(levels, i) - part;
    drawn += part;
  }
  return drawn;
}

/**
 * Fills the tiers in reverse opening order up to their maximum. Source: docs/engine.md 4.2.
 * @param mayFill whether a tier is filled, by its place; all are where it is left out
 * @returns tonnes REO that found space, at most `surplus`
 */
export function refillInto(
  { tiers, levels }: TierLevels,
  surplus: number,
  mayFill?: (i: number) => boolean,
): number {
  let filled = 0;
  for (let i = tiers.length - 1; i >= 0 && filled < surplus; i--) {
    if (mayFill?.(i) === false) continue;
    const headroom = Math.max(0, (tiers[i]?.maximum ?? Number.POSITIVE_INFINITY) - floatAt(levels, i));
    const part = Math.min(surplus - filled, headroom);
    levels[i] = floatAt(levels, i) + part;
    filled += part;
  }
  return filled;
}

/** What of one stock belonged to which tier, from its releases and refills day by day (actAsOne() holds). */
export function splitAmongTiers(
  start: IsoDate,
  stocks: readonly StockTierModel[],
  release: Float64Array,
  refill: Float64Array,
): TierResult[] {
  const held = { tiers: stocks, levels: Float64Array.from(stocks, ({ opening }) => opening) };
  const log = new TierLog(stocks, release.length);
  for (let day = 0; day < release.length; day++) {
    if (floatAt(release, day) > 0) drawFrom(held, floatAt(release, day));
    else if (floatAt(refill, day) > 0) refillInto(held, floatAt(refill, day));
    log.note(day, held.levels);
  }
  return log.results(start);
}

/** What one tier gave and took so far, tonnes REO, and the days on which it opened and was empty; -1: not yet. */
interface TierBook {
  level: number;
  /** The most that it held at the end of a day, and no less than its minimum. */
  most: number;
  released: number;
  refilled: number;
  opened: number;
  emptied: number;
}

/** Keeps the levels of each tier, what left it and what came in, and the days on which it opened and was empty. */
export class TierLog {
  readonly #stocks: readonly StockTierModel[];
  readonly #series: readonly Float64Array[];
  readonly #books: readonly TierBook[];

  constructor(stocks: readonly StockTierModel[], days: number) {
    this.#stocks = stocks;
    this.#series = stocks.map(() => new Float64Array(days));
    this.#books = stocks.map(({ opening, minimum }) => ({
      level: opening,
      most: Math.max(opening, minimum),
      released: 0,
      refilled: 0,
      opened: -1,
      emptied: -1,
    }));
  }

  /**
   * Books what has left or come in since the last look: between a release and a refill of the same day too.
   * @param nothing so much can leave a tier by rounding, and does not open it, tonnes REO
   */
  follow(day: number, levels: Float64Array, nothing = 0): void {
    for (let i = 0; i < this.#books.length; i++) {
      const book = this.#books[i];
      if (book === undefined) continue;
      const change = floatAt(levels, i) - book.level;
      if (change < 0) {
        book.released -= change;
        if (book.opened < 0 && -change > nothing) book.opened = day;
      } else book.refilled += change;
      book.level = floatAt(levels, i);
    }
  }

  /** The end of a day. @param nothing as for follow() */
  note(day: number, levels: Float64Array, nothing = 0): void {
    this.follow(day, levels, nothing);
    for (let i = 0; i < this.#stocks.length; i++) {
      const [stock, series, book] = [this.#stocks[i], this.#series[i], this.#books[i]];
      if (stock === undefined || series === undefined || book === undefined) continue;
      series[day] = book.level;
      book.most = Math.max(book.most, book.level);
      const empty = stock.minimum + EMPTY_TOLERANCE * book.most;
      if (book.opened >= 0 && book.emptied < 0 && book.level <= empty) book.emptied = day;
    }
  }

  results(start: IsoDate): TierResult[] {
    const moment = (day: number) => (day < 0 ? null : momentAt(start, day));
    return this.#stocks.flatMap(({ tier }, i): TierResult[] => {
      const [stock, book] = [this.#series[i], this.#books[i]];
      if (stock === undefined || book === undefined) return []; // never: one of each was made for every tier
      const { released, refilled, opened, emptied } = book;
      return [{ tier, stock, released, refilled, opened: moment(opened), emptied: moment(emptied) }];
    });
  }
}

/** Most that can leave one of them on one day. */
export function usableOf({ tiers, levels, closed, limits }: TierLevels, i: number): number {
  const tier = tiers[i];
  if (tier === undefined || closed?.[i] === 1) return 0;
  const most = releasePerDay(tier);
  return Math.min(Math.max(0, floatAt(levels, i) - tier.minimum), most, limits?.[i] ?? most);
}
