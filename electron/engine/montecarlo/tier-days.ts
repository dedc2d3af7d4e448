import { floatAt, intAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import type { WhatIfModel } from '@shared/model/what-if';
import { coverLevels } from '../run/stock/cover-levels';
import { highestToOrder } from '../run/stock/replenishment';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { RESIDUE } from '../run/stock/stock-tiers';
import type { ArrivalPieces } from './arrival-pieces';
import { aheadOf, headroomOf, NO_TIER, type Tier, tiersOf, usableOf } from './tier-limits';
import type { Undisturbed } from './undisturbed';

/** What is kept of the days before the selected one: so many figures, each at its place. */
export const STATE = {
  inA: 0,
  inB: 1,
  inC: 2,
  onOrder: 3,
  ordered: 4,
  arrived: 5,
  total: 6,
  daysShort: 7,
  first: 8,
} as const;
export const STATE_SIZE = 9;

/**
 * The stock of one material day by day with tiers and a coverage rule, over memory that is made once: the same sums in the
 * same order as MaterialDays, so that the doubles are the same. A day does to the tiers what the day before did as long as it
 * brings the same and none of them comes to a limit: that is told ahead, and such days are done without looking.
 * Source: docs/engine.md 4.1 to 4.3.
 */
export class TierDays {
  /** By day, tonnes REO: at its end. */
  readonly stock: Float64Array;
  /** Of days that are short: what is missing, and what all uses got; other days are not written to. */
  readonly shortfall: Float64Array;
  readonly served: Float64Array;
  /** Orders in the order in which they come: on which day, and how much. */
  readonly dueOn: Int32Array;
  readonly due: Float64Array;
  /** As STATE says; tonnes REO, days, and the first day that is short, -1 for never. */
  readonly state = new Float64Array(STATE_SIZE);
  readonly #need: Float64Array;
  readonly #recycling: Float64Array;
  readonly #tiers: readonly Tier[];
  readonly #lead: number;
  /** By day: the position at which the coverage rule still orders, and up to what. */
  readonly #ordersAt: Float64Array;
  readonly #upTo: Float64Array;

  constructor(model: WhatIfModel, { material, need, recycling }: Undisturbed) {
    const { days } = model;
    this.#need = need;
    this.#recycling = recycling;
    this.#tiers = tiersOf(material);
    this.#lead = nothingWithout(material.replenishment?.leadTimeDays);
    const levels = coverLevels(model, material, need);
    const upTo = levels?.orderUpTo ?? new Float64Array(days);
    this.#upTo = upTo;
    this.#ordersAt = Float64Array.from({ length: days }, (_, day) =>
      levels === null
        ? Number.NEGATIVE_INFINITY
        : highestToOrder(floatAt(levels.reorderAt, day), floatAt(upTo, day)),
    );
    this.stock = new Float64Array(days);
    this.shortfall = new Float64Array(days);
    this.served = new Float64Array(days);
    this.dueOn = new Int32Array(days);
    this.due = new Float64Array(days);
    for (const [tier, { opening }] of this.#tiers.entries()) this.state[tier] = opening;
    this.state[STATE.first] = -1;
  }

  /**
   * Goes through the days of the pieces, and leaves the state behind them.
   * @param before the state before them
   * @param until goes no further than to this day
   * @param stops whether it stops before the first day that does not have all that it needs
   * @returns the day before which it stands
   */
  go(
    { count, from: begins, brings }: ArrivalPieces,
    before: Float64Array,
    at: number,
    until = this.stock.length,
    stops = false,
  ): number {
    const { stock, shortfall, served, dueOn, due } = this;
    const [needs, recycling, ordersAt, upTo] = [this.#need, this.#recycling, this.#ordersAt, this.#upTo];
    const [a = NO_TIER, b = NO_TIER, c = NO_TIER] = this.#tiers;
    const { minimum: minA, maximum: maxA, release: outA } = a;
    const { minimum: minB, maximum: maxB, release: outB } = b;
    const { minimum: minC, maximum: maxC, release: outC } = c;
    const lead = this.#lead;
    const never = stock.length;
    let inA = floatAt(before, at + STATE.inA);
    let inB = floatAt(before, at + STATE.inB);
    let inC = floatAt(before, at + STATE.inC);
    let onOrder = floatAt(before, at + STATE.onOrder);
    let ordered = floatAt(before, at + STATE.ordered);
    let arrived = floatAt(before, at + STATE.arrived);
    let total = floatAt(before, at + STATE.total);
    let daysShort = floatAt(before, at + STATE.daysShort);
    let first = floatAt(before, at + STATE.first);
    let comesOn = arrived < ordered ? (dueOn[arrived] ?? never) : never;
    let stands = Math.min(until, intAt(begins, count));
    all: for (let piece = 0; piece < count; piece++) {
      let day = intAt(begins, piece);
      if (day >= until) break;
      const end = Math.min(until, intAt(begins, piece + 1));
      const need = floatAt(needs, day);
      const usual = floatAt(brings, piece) + floatAt(recycling, day);
      const tolerance = SHORTFALL_TOLERANCE * need;
      while (day < end) {
        let coming = usual;
        const onOrderBefore = onOrder;
        const arrivedBefore = arrived;
        /** Days before this one do to the tiers what the current day does. */
        let alike = end;
        if (day === comesOn) {
          const came = floatAt(due, arrived);
          coming += came;
          onOrder -= came;
          arrived++;
          comesOn = arrived < ordered ? (dueOn[arrived] ?? never) : never;
          alike = day + 1;
        } else if (comesOn < end) alike = comesOn;
        let toA = 0;
        let toB = 0;
        let toC = 0;
        let short = 0;
        let got = 0;
        if (need > coming) {
          const overA = inA - minA;
          const overB = inB - minB;
          const overC = inC - minC;
          const ofA = usableOf(overA, outA);
          const ofB = usableOf(overB, outB);
          const ofC = usableOf(overC, outC);
          const taken = Math.min(need, coming + (ofA + ofB + ofC));
          if (stops && taken < need) {
            onOrder = onOrderBefore;
            arrived = arrivedBefore;
            stands = day;
            break all;
          }
          const gap = taken - coming;
          let drawn = 0;
          if (gap > tolerance) {
            drawn = Math.min(gap, ofA);
            toA = -drawn;
            alike = aheadOf(alike, day, overA, drawn, Math.min(outA, gap + tolerance), inA);
            const ofOthers = gap - drawn;
            if (ofOthers > RESIDUE * gap) {
              const part = Math.min(ofOthers, ofB);
              toB = -part;
              drawn += part;
              alike = aheadOf(alike, day, overB, part, Math.min(outB, ofOthers + tolerance), inB);
              const ofLast = gap - drawn;
              if (ofLast > RESIDUE * gap) {
                const last = Math.min(ofLast, ofC);
                toC = -last;
                drawn += last;
                alike = aheadOf(alike, day, overC, last, Math.min(outC, ofLast + tolerance), inC);
              }
            }
          }
          if (need - taken > tolerance) {
            short = need - taken;
            got = Math.min(taken, coming + drawn);
          }
        } else if (coming - need > tolerance) {
          // What is over goes to the stock, from the last tier back.
          const over = coming - need;
          const headroomC = headroomOf(maxC, inC);
          toC = Math.min(over, headroomC);
          alike = aheadOf(alike, day, headroomC, toC, over, inC);
          if (toC < over) {
            const headroomB = headroomOf(maxB, inB);
            toB = Math.min(over - toC, headroomB);
            alike = aheadOf(alike, day, headroomB, toB, over - toC, inB);
            if (toC + toB < over) {
              const headroomA = headroomOf(maxA, inA);
              toA = Math.min(over - (toC + toB), headroomA);
              alike = aheadOf(alike, day, headroomA, toA, over - (toC + toB), inA);
            }
          }
        }
        const since = day;
        let position = 0;
        let orders = false;
        do {
          inA += toA;
          inB += toB;
          inC += toC;
          const held = inA + inB + inC;
          stock[day] = held;
          position = held + onOrder;
          orders = position <= floatAt(ordersAt, day);
          day++;
        } while (day < alike && !orders);
        if (short > 0) {
          if (first < 0) first = since;
          daysShort += day - since;
          for (let on = since; on < day; on++) {
            shortfall[on] = short;
            served[on] = got;
            total += short;
          }
        }
        if (!orders) continue;
        const order = floatAt(upTo, day - 1) - position;
        if (order <= 0) continue;
        if (lead > 0) {
          onOrder += order;
          const arrival = day - 1 + lead;
          if (arrival < never) {
            dueOn[ordered] = arrival;
            due[ordered] = order;
            ordered++;
            if (comesOn === never) comesOn = arrival;
          }
          continue;
        }
        // There and then, from the last tier back: no more than finds space.
        const buys = Math.min(order, headroomOf(maxA, inA) + headroomOf(maxB, inB) + headroomOf(maxC, inC));
        const intoC = Math.min(buys, headroomOf(maxC, inC));
        inC += intoC;
        if (intoC < buys) {
          const intoB = Math.min(buys - intoC, headroomOf(maxB, inB));
          inB += intoB;
          if (intoC + intoB < buys) inA += Math.min(buys - (intoC + intoB), headroomOf(maxA, inA));
        }
        stock[day - 1] = inA + inB + inC;
      }
    }
    const { state } = this;
    state[STATE.inA] = inA;
    state[STATE.inB] = inB;
    state[STATE.inC] = inC;
    state[STATE.onOrder] = onOrder;
    state[STATE.ordered] = ordered;
    state[STATE.arrived] = arrived;
    state[STATE.total] = total;
    state[STATE.daysShort] = daysShort;
    state[STATE.first] = first;
    return stands;
  }
}
