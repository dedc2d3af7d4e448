import type { WhatIfModel } from '@shared/model/what-if';
import { coverLevels } from '../run/stock/cover-levels';
import { sumOfNeeds } from '../run/stock/daily-need';
import { highestToOrder } from '../run/stock/replenishment';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { RESIDUE } from '../run/stock/stock-tiers';
import type { FreeDays } from './free-days';
import { STATE } from './tier-days';
import { headroomOf, tiersOf, usableOf } from './tier-limits';
import type { Undisturbed } from './undisturbed';

/**
 * The stock of one material whose days are settled with those of others, over memory that is made once: MaterialDays without
 * what no count asks for, by the same sums in the same order. Source: docs/engine.md 4.1 to 4.3.
 */
export class TierAccount {
  /** By day, tonnes REO: what is there at its end, what is missing on it. */
  readonly stock: Float64Array;
  readonly shortfall: Float64Array;
  /** Tonnes REO missing in all, on how many days, and the first of them; -1 for never. */
  total = 0;
  daysShort = 0;
  first = -1;
  readonly #free: FreeDays;
  /** What arrives in the current run, and with no event. */
  readonly #arrivals: Float64Array;
  readonly #usual: Float64Array;
  readonly #recycling: Float64Array;
  /** By tier, in the order in which they open: limits, and what is there. */
  readonly #minimum: Float64Array;
  readonly #maximum: Float64Array;
  readonly #release: Float64Array;
  readonly #levels: Float64Array;
  readonly #lead: number;
  readonly #ordersAt: Float64Array | null;
  readonly #upTo: Float64Array;
  readonly #due: Float64Array;
  #onOrder = 0;
  /** What comes in on the day that has just offered. */
  #coming = 0;

  /** @param free the same material while nothing is short: both write to the same days */
  constructor(model: WhatIfModel, { material, recycling, arrivals, spans }: Undisturbed, free: FreeDays) {
    const { days } = model;
    this.#recycling = recycling;
    const tiers = tiersOf(material);
    this.#minimum = Float64Array.from(tiers, ({ minimum }) => minimum);
    this.#maximum = Float64Array.from(tiers, ({ maximum }) => maximum);
    this.#release = Float64Array.from(tiers, ({ release }) => release);
    this.#levels = new Float64Array(tiers.length);
    this.#lead = material.replenishment?.leadTimeDays ?? 0;
    const levels = coverLevels(model, material, sumOfNeeds(model, material, spans));
    const upTo = levels?.orderUpTo ?? new Float64Array(0);
    this.#upTo = upTo;
    this.#ordersAt = levels?.reorderAt.map((at, day) => highestToOrder(at, upTo[day] ?? 0)) ?? null;
    this.#due = new Float64Array(days + this.#lead + 1);
    this.#free = free;
    this.#usual = arrivals;
    this.#arrivals = new Float64Array(days);
    this.stock = free.days.stock;
    this.shortfall = free.days.shortfall;
  }

  /** Takes a run over from the day before which the free days have stopped. */
  begin(day: number): void {
    const { state, days, pieces } = this.#free;
    for (let tier = 0; tier < this.#levels.length; tier++) this.#levels[tier] = state[STATE.inA + tier] ?? 0;
    this.#onOrder = state[STATE.onOrder] ?? 0;
    if (this.#ordersAt !== null) {
      this.#due.fill(0);
      for (let order = state[STATE.arrived] ?? 0; order < (state[STATE.ordered] ?? 0); order++)
        this.#due[days.dueOn[order] ?? 0] = days.due[order] ?? 0;
    }
    this.#arrivals.set(this.#usual);
    for (let piece = 0; piece < pieces.count; piece++)
      if ((pieces.from[piece + 1] ?? 0) > day)
        this.#arrivals.fill(pieces.brings[piece] ?? 0, pieces.from[piece], pieces.from[piece + 1]);
    this.shortfall.fill(0, 0, day);
    this.total = 0;
    this.daysShort = 0;
    this.first = -1;
  }

  /** Most that a day has to give, tonnes REO. */
  offer(day: number): number {
    const levels = this.#levels;
    const minimum = this.#minimum;
    const release = this.#release;
    let usable = 0;
    for (let tier = 0; tier < levels.length; tier++)
      usable += usableOf((levels[tier] ?? 0) - (minimum[tier] ?? 0), release[tier] ?? 0);
    this.#coming = (this.#arrivals[day] ?? 0) + (this.#recycling[day] ?? 0) + (this.#due[day] ?? 0);
    return this.#coming + usable;
  }

  /** Books what was wanted and taken on the day that has just offered; days come in order. @param taken at most offer() */
  settle(day: number, wanted: number, taken: number): void {
    const coming = this.#coming;
    const tolerance = SHORTFALL_TOLERANCE * wanted;
    if (taken - coming > tolerance) this.#draw(taken - coming);
    else if (coming - taken > tolerance) this.#fill(coming - taken);
    const missing = wanted - taken;
    if (missing > tolerance) {
      this.shortfall[day] = missing;
      this.total += missing;
      this.daysShort++;
      if (this.first < 0) this.first = day;
    } else this.shortfall[day] = 0;
    if (this.#ordersAt !== null) this.#order(day, this.#ordersAt[day] ?? 0);
    this.stock[day] = this.#held();
  }

  #draw(wanted: number): void {
    const levels = this.#levels;
    const minimum = this.#minimum;
    const release = this.#release;
    let drawn = 0;
    for (let tier = 0; tier < levels.length && wanted - drawn > RESIDUE * wanted; tier++) {
      const level = levels[tier] ?? 0;
      const part = Math.min(wanted - drawn, usableOf(level - (minimum[tier] ?? 0), release[tier] ?? 0));
      levels[tier] = level - part;
      drawn += part;
    }
  }

  #fill(surplus: number): void {
    const levels = this.#levels;
    const maximum = this.#maximum;
    let filled = 0;
    for (let tier = levels.length - 1; tier >= 0 && filled < surplus; tier--) {
      const level = levels[tier] ?? 0;
      const part = Math.min(surplus - filled, headroomOf(maximum[tier] ?? 0, level));
      levels[tier] = level + part;
      filled += part;
    }
  }

  #held(): number {
    const levels = this.#levels;
    let held = 0;
    for (let tier = 0; tier < levels.length; tier++) held += levels[tier] ?? 0;
    return held;
  }

  #order(day: number, ordersAt: number): void {
    const due = this.#due;
    const lead = this.#lead;
    if (lead > 0) this.#onOrder -= due[day] ?? 0;
    const position = this.#held() + this.#onOrder;
    if (position > ordersAt) return;
    const order = Math.max(0, (this.#upTo[day] ?? 0) - position);
    if (lead > 0) {
      this.#onOrder += order;
      due[day + lead] = (due[day + lead] ?? 0) + order;
      return;
    }
    let headroom = 0;
    for (let tier = 0; tier < this.#levels.length; tier++)
      headroom += headroomOf(this.#maximum[tier] ?? 0, this.#levels[tier] ?? 0);
    this.#fill(Math.min(order, headroom));
  }
}
