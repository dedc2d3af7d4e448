import { owesAny } from '@shared/model/owed';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { coverLevels } from '../run/stock/cover-levels';
import { sumOfNeeds } from '../run/stock/daily-need';
import { highestToOrder } from '../run/stock/replenishment';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { RESIDUE } from '../run/stock/stock-tiers';
import { arrivalsUnder } from './arrivals-under';
import type { LaneLosses } from './lane-losses';
import type { SampledRun } from './sampled-run';
import type { Undisturbed } from './undisturbed';
import { UseSharing } from './use-sharing';

/** The most tiers that a stock has: the levels of so many are kept by name, not in a list. */
const MOST_TIERS = 3;

/** Limits of a tier as plain figures; where there is none a tier of nothing stands in, which changes no sum. */
interface Tier {
  readonly opening: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly release: number;
}
const NO_TIER: Tier = { opening: 0, minimum: 0, maximum: 0, release: 0 };

/** Whether TieredRun says all of a material that is balanced by itself. */
export function isTiered(material: MaterialModel): boolean {
  const { stocks = [] } = material;
  const ruled = stocks.some(({ release, members }) => release !== undefined || members !== undefined);
  return stocks.length <= MOST_TIERS && !ruled && material.earlier === undefined && !owesAny(material);
}

/**
 * One material day by day with tiers, a coverage rule and needs that differ from day to day: MaterialDays over memory that is
 * made once, and without what no count asks for. The same sums in the same order, so that the doubles are the same; the tests
 * hold both together. Source: docs/engine.md 4.1 to 4.3.
 */
export class TieredRun {
  readonly #base: Undisturbed;
  readonly #need: Float64Array;
  readonly #tiers: readonly Tier[];
  readonly #lead: number;
  /** By day: the position at which the coverage rule still orders, and up to what; null without one. */
  readonly #ordersAt: Float64Array | null;
  readonly #upTo: Float64Array;
  readonly #due: Float64Array;
  readonly #arrivals: Float64Array;
  readonly #served: Float64Array;
  readonly #uses: UseSharing;
  readonly #made: SampledRun;

  constructor(model: WhatIfModel, base: Undisturbed) {
    const { material, spans } = base;
    const limit = (figure: number | null) => figure ?? Number.POSITIVE_INFINITY;
    this.#base = base;
    this.#need = sumOfNeeds(model, material, spans);
    this.#tiers = (material.stocks ?? [material.stock]).map((tier) => ({
      opening: tier.opening,
      minimum: tier.minimum,
      maximum: limit(tier.maximum),
      release: limit(tier.maximumReleasePerDay),
    }));
    this.#lead = material.replenishment?.leadTimeDays ?? 0;
    const levels = coverLevels(model, material, this.#need);
    this.#upTo = levels?.orderUpTo ?? new Float64Array(0);
    this.#ordersAt =
      levels === null ? null : levels.reorderAt.map((at, day) => highestToOrder(at, this.#upTo[day] ?? 0));
    this.#due = new Float64Array(model.days + this.#lead + 1);
    this.#arrivals = new Float64Array(model.days);
    this.#served = new Float64Array(model.days);
    this.#uses = new UseSharing(model, material, spans);
    this.#made = {
      stock: new Float64Array(model.days),
      shortfall: new Float64Array(model.days),
      ...{ total: 0, daysShort: 0, first: -1 },
      useShort: this.#uses.short,
      useFirst: this.#uses.first,
    };
  }

  /** @param run place in the losses */
  run(losses: LaneLosses, run: number): SampledRun {
    arrivalsUnder(this.#base, losses, run, this.#arrivals);
    this.#balance();
    const made = this.#made;
    if (made.daysShort > 0) this.#uses.read(made.shortfall, this.#served);
    else this.#uses.none();
    return made;
  }

  #balance(): void {
    const made = this.#made;
    const { stock, shortfall } = made;
    const { recycling } = this.#base;
    const [need, arrivals, served, due] = [this.#need, this.#arrivals, this.#served, this.#due];
    const [ordersAt, upTo] = [this.#ordersAt, this.#upTo];
    const [a = NO_TIER, b = NO_TIER, c = NO_TIER] = this.#tiers;
    const { minimum: minA, maximum: maxA, release: outA } = a;
    const { minimum: minB, maximum: maxB, release: outB } = b;
    const { minimum: minC, maximum: maxC, release: outC } = c;
    let [inA, inB, inC] = [a.opening, b.opening, c.opening];
    const lead = this.#lead;
    const days = stock.length;
    if (ordersAt !== null) due.fill(0);
    let onOrder = 0;
    let total = 0;
    let daysShort = 0;
    let first = -1;
    for (let day = 0; day < days; day++) {
      const wanted = need[day] ?? 0;
      let coming = (arrivals[day] ?? 0) + (recycling[day] ?? 0);
      if (ordersAt !== null) coming += due[day] ?? 0;
      const tolerance = SHORTFALL_TOLERANCE * wanted;
      let short = 0;
      // What is over goes to the stock, from the last tier back.
      const over = coming - wanted > tolerance ? coming - wanted : 0;
      if (wanted > coming) {
        const ofA = usableOf(inA, minA, outA);
        const ofB = usableOf(inB, minB, outB);
        const ofC = usableOf(inC, minC, outC);
        const available = coming + (ofA + ofB + ofC);
        const taken = Math.min(wanted, available);
        const gap = taken - coming;
        let drawn = 0;
        if (gap > tolerance) {
          drawn = Math.min(gap, ofA);
          inA -= drawn;
          if (gap - drawn > RESIDUE * gap) {
            const part = Math.min(gap - drawn, ofB);
            inB -= part;
            drawn += part;
            if (gap - drawn > RESIDUE * gap) {
              const last = Math.min(gap - drawn, ofC);
              inC -= last;
              drawn += last;
            }
          }
        }
        const missing = wanted - taken;
        if (missing > tolerance) {
          short = missing;
          served[day] = Math.min(taken, coming + drawn);
          total += short;
          daysShort++;
          if (first < 0) first = day;
        }
      }
      shortfall[day] = short;
      if (over > 0) {
        let filled = partOf(over, maxC, inC);
        inC += filled;
        if (filled < over) {
          const part = partOf(over - filled, maxB, inB);
          inB += part;
          filled += part;
          if (filled < over) inA += partOf(over - filled, maxA, inA);
        }
      }
      let held = inA + inB + inC;
      if (ordersAt !== null) {
        if (lead > 0) onOrder -= due[day] ?? 0;
        const position = held + onOrder;
        if (position <= (ordersAt[day] ?? 0)) {
          const order = Math.max(0, (upTo[day] ?? 0) - position);
          if (lead > 0) {
            onOrder += order;
            due[day + lead] = (due[day + lead] ?? 0) + order;
          } else if (order > 0) {
            // There and then, from the last tier back: no more than finds room.
            const buys = Math.min(order, roomOf(maxA, inA) + roomOf(maxB, inB) + roomOf(maxC, inC));
            let filled = partOf(buys, maxC, inC);
            inC += filled;
            if (filled < buys) {
              const part = partOf(buys - filled, maxB, inB);
              inB += part;
              filled += part;
              if (filled < buys) inA += partOf(buys - filled, maxA, inA);
            }
            held = inA + inB + inC;
          }
        }
      }
      stock[day] = held;
    }
    made.total = total;
    made.daysShort = daysShort;
    made.first = first;
  }
}

function usableOf(level: number, minimum: number, release: number): number {
  const above = level - minimum;
  return above <= 0 ? 0 : Math.min(above, release);
}

function roomOf(maximum: number, level: number): number {
  return maximum > level ? maximum - level : 0;
}

/** What of a surplus finds room. */
function partOf(surplus: number, maximum: number, level: number): number {
  const room = roomOf(maximum, level);
  return Math.min(surplus, room);
}
