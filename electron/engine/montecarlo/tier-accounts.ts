import { floatAt, intAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import type { WhatIfModel } from '@shared/model/what-if';
import { coverLevels } from '../run/stock/cover-levels';
import { sumOfNeeds } from '../run/stock/daily-need';
import { highestToOrder } from '../run/stock/replenishment';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { RESIDUE } from '../run/stock/stock-tiers';
import { ComingDays } from './coming-days';
import type { FreeDays } from './free-days';
import { STATE } from './tier-days';
import { headroomOf, NO_TIER, type Tier, tiersOf, usableOf } from './tier-limits';
import type { Undisturbed } from './undisturbed';

/**
 * The stocks of materials whose days are settled together, over memory that is made once: MaterialDays without what no count
 * asks for, by the same sums in the same order. All figures of a day lie beside one another, material by material, since each day
 * goes through all of them. Source: docs/engine.md 4.1 to 4.3.
 */
export class TierAccounts {
  /** By material: most that the current day has to give, tonnes REO. */
  readonly available: Float64Array;
  /** By material: tonnes REO missing in all, on how many days, and the first of them; -1 for never. */
  readonly total: Float64Array;
  readonly daysShort: Int32Array;
  readonly first: Int32Array;
  readonly #free: readonly FreeDays[];
  /** By material, then by day, tonnes REO: what is there at its end, what is missing on it. The free days write to them too. */
  readonly #stock: readonly Float64Array[];
  readonly #shortfall: readonly Float64Array[];
  /** By material, then by tier in the order in which they open: limits, what is there, what of it the current day may use. */
  readonly #tiers: number;
  readonly #minimum: Float64Array;
  readonly #maximum: Float64Array;
  readonly #release: Float64Array;
  readonly #levels: Float64Array;
  readonly #usable: Float64Array;
  readonly #comes: ComingDays;
  /** By day, then by material: the position at which it still orders, and up to what. */
  readonly #ordersAt: Float64Array;
  readonly #upTo: Float64Array;
  /** By material: lead of its orders, what is on order, what comes in on the current day. */
  readonly #lead: Int32Array;
  readonly #onOrder: Float64Array;
  readonly #coming: Float64Array;

  /** @param free the same materials while nothing is short, in the same order */
  constructor(model: WhatIfModel, bases: readonly Undisturbed[], free: readonly FreeDays[]) {
    const { days } = model;
    const materials = bases.length;
    this.#free = free;
    this.#stock = free.map((own) => own.days.stock);
    this.#shortfall = free.map((own) => own.days.shortfall);
    const tiers = bases.map(({ material }) => tiersOf(material));
    this.#tiers = Math.max(...tiers.map(({ length }) => length));
    const all = tiers.flatMap((own) =>
      Array.from({ length: this.#tiers }, (_, at): Tier => own[at] ?? NO_TIER),
    );
    this.#minimum = Float64Array.from(all, ({ minimum }) => minimum);
    this.#maximum = Float64Array.from(all, ({ maximum }) => maximum);
    this.#release = Float64Array.from(all, ({ release }) => release);
    this.#levels = new Float64Array(all.length);
    this.#usable = new Float64Array(all.length);
    this.#comes = new ComingDays(days, bases, free);
    this.#ordersAt = new Float64Array(days * materials).fill(Number.NEGATIVE_INFINITY);
    this.#upTo = new Float64Array(days * materials);
    for (const [m, { material, spans }] of bases.entries()) {
      const levels = coverLevels(model, material, sumOfNeeds(model, material, spans));
      for (const [day, at] of levels?.reorderAt.entries() ?? []) {
        const upTo = nothingWithout(levels?.orderUpTo[day]);
        this.#ordersAt[day * materials + m] = highestToOrder(at, upTo);
        this.#upTo[day * materials + m] = upTo;
      }
    }
    this.#lead = Int32Array.from(bases, ({ material }) =>
      nothingWithout(material.replenishment?.leadTimeDays),
    );
    this.#onOrder = new Float64Array(materials);
    this.#coming = new Float64Array(materials);
    this.available = new Float64Array(materials);
    this.total = new Float64Array(materials);
    this.daysShort = new Int32Array(materials);
    this.first = new Int32Array(materials);
  }

  /** Takes a run over from the day before which the free days have stopped. */
  begin(from: number): void {
    const [levels, tiers] = [this.#levels, this.#tiers];
    this.#comes.begin(from);
    for (const [m, { state }] of this.#free.entries()) {
      for (let tier = 0; tier < tiers; tier++) levels[m * tiers + tier] = floatAt(state, STATE.inA + tier);
      this.#onOrder[m] = floatAt(state, STATE.onOrder);
      this.#shortfall[m]?.fill(0, 0, from);
    }
    this.total.fill(0);
    this.daysShort.fill(0);
    this.first.fill(-1);
  }

  /** Fills what is available on a day; days come in order. @param wanted by day, then by material @returns whether that is there */
  offers(day: number, wanted: Float64Array): boolean {
    const { usual, ordered } = this.#comes;
    const coming = this.#coming;
    const available = this.available;
    const levels = this.#levels;
    const minimum = this.#minimum;
    const release = this.#release;
    const usable = this.#usable;
    const tiers = this.#tiers;
    const materials = available.length;
    let at = day * materials;
    let tier = 0;
    let enough = true;
    for (let m = 0; m < materials; m++, at++) {
      let all = 0;
      for (const end = tier + tiers; tier < end; tier++) {
        const part = usableOf(floatAt(levels, tier) - floatAt(minimum, tier), floatAt(release, tier));
        usable[tier] = part;
        all += part;
      }
      const comes = floatAt(usual, at) + floatAt(ordered, at);
      coming[m] = comes;
      available[m] = comes + all;
      if (comes + all < floatAt(wanted, at)) enough = false;
    }
    return enough;
  }

  /**
   * Books what was wanted and taken on the day that has just offered.
   * @param wanted by material, from a place on
   * @param taken the same, at most what is available
   */
  settle(day: number, wanted: Float64Array, taken: Float64Array, place: number): void {
    const coming = this.#coming;
    const { ordered } = this.#comes;
    const ordersAt = this.#ordersAt;
    const onOrders = this.#onOrder;
    const levels = this.#levels;
    const leads = this.#lead;
    const tiers = this.#tiers;
    const materials = coming.length;
    for (let m = 0; m < materials; m++) {
      const at = day * materials + m;
      const want = floatAt(wanted, place + m);
      const take = floatAt(taken, place + m);
      const over = floatAt(coming, m) - take;
      const tolerance = SHORTFALL_TOLERANCE * want;
      if (-over > tolerance) this.#draw(m, -over);
      else if (over > tolerance) this.#fill(m, over);
      const missing = want - take;
      const shortfall = this.#shortfall[m];
      if (shortfall !== undefined) shortfall[day] = missing > tolerance ? missing : 0;
      if (missing > tolerance) this.#lack(m, day, missing);
      let held = 0;
      for (let tier = m * tiers; tier < (m + 1) * tiers; tier++) held += floatAt(levels, tier);
      const lead = intAt(leads, m);
      const onOrder = floatAt(onOrders, m) - (lead > 0 ? floatAt(ordered, at) : 0);
      onOrders[m] = onOrder;
      if (held + onOrder <= floatAt(ordersAt, at)) held = this.#order(m, day, held);
      const stock = this.#stock[m];
      if (stock !== undefined) stock[day] = held;
    }
  }

  #lack(m: number, day: number, missing: number): void {
    this.total[m] = floatAt(this.total, m) + missing;
    this.daysShort[m] = intAt(this.daysShort, m) + 1;
    if (this.first[m] === -1) this.first[m] = day;
  }

  #draw(m: number, wanted: number): void {
    const levels = this.#levels;
    const usable = this.#usable;
    const tiers = this.#tiers;
    let drawn = 0;
    for (let tier = m * tiers; tier < (m + 1) * tiers && wanted - drawn > RESIDUE * wanted; tier++) {
      const part = Math.min(wanted - drawn, floatAt(usable, tier));
      levels[tier] = floatAt(levels, tier) - part;
      drawn += part;
    }
  }

  #fill(m: number, surplus: number): void {
    const levels = this.#levels;
    const maximum = this.#maximum;
    const tiers = this.#tiers;
    let filled = 0;
    for (let tier = (m + 1) * tiers - 1; tier >= m * tiers && filled < surplus; tier--) {
      const level = floatAt(levels, tier);
      const part = Math.min(surplus - filled, headroomOf(floatAt(maximum, tier), level));
      levels[tier] = level + part;
      filled += part;
    }
  }

  /** @param held at the end of the day @returns the same with what comes there and then */
  #order(m: number, day: number, held: number): number {
    const levels = this.#levels;
    const maximum = this.#maximum;
    const tiers = this.#tiers;
    const materials = this.total.length;
    const onOrder = floatAt(this.#onOrder, m);
    const order = Math.max(0, floatAt(this.#upTo, day * materials + m) - (held + onOrder));
    const lead = intAt(this.#lead, m);
    if (lead > 0) {
      this.#onOrder[m] = onOrder + order;
      const { ordered } = this.#comes;
      const at = (day + lead) * materials + m;
      if (at < ordered.length) ordered[at] = floatAt(ordered, at) + order;
      return held;
    }
    let headroom = 0;
    for (let tier = m * tiers; tier < (m + 1) * tiers; tier++)
      headroom += headroomOf(floatAt(maximum, tier), floatAt(levels, tier));
    this.#fill(m, Math.min(order, headroom));
    let filled = 0;
    for (let tier = m * tiers; tier < (m + 1) * tiers; tier++) filled += floatAt(levels, tier);
    return filled;
  }
}
