import { floatAt, intAt } from '@shared/base/element-at';
import type { Allocation } from '@shared/model/what-if';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { sharesByYear } from './columns';
import { binsFor, type MaterialCounts, type PlainFanCounts } from './counts';
import type { LaneLosses } from './lane-losses';
import { RunShortfall } from './run-shortfall';
import { sameUntil, type Undisturbed } from './undisturbed';
import { UseLosses } from './use-losses';

/** A bin's upper edge must stay below the number of bins, whatever the rounding. */
const BELOW_ONE = 1 - 2 ** -40;

/**
 * Balances runs of one plain material (units.ts) and counts where they were. The arithmetic of each day is that of OneStock, with
 * arrivals less what its lanes lose, so that every stock and shortfall equals the daily run to the last bit; only what
 * need not be done is left out: days that go as undisturbed are counted as a stretch, and so are days on which nothing
 * moves any more because the stock is at its floor or full.
 * Source: docs/engine.md 4.1, 9.3.
 */
export class RunBalance {
  readonly #base: Undisturbed;
  readonly #fan: PlainFanCounts;
  readonly #shortfall: RunShortfall;
  readonly #days: number;
  readonly #bins: number;
  /** Bins a tonne, by day. */
  readonly #stockScale: Float64Array;
  readonly #shortScale: Float64Array;
  /** First later day on which the undisturbed stock has another level. */
  readonly #topUntil: Int32Array;

  constructor(base: Undisturbed, counts: MaterialCounts, rule: Allocation) {
    if (counts.fan.kind !== 'plain') throw new Error('counts of a material that is not plain');
    this.#base = base;
    this.#fan = counts.fan;
    this.#shortfall = new RunShortfall(base, counts, sharesByYear(rule) ? null : new UseLosses(base, rule));
    this.#days = base.need.length;
    this.#bins = binsFor(this.#days);
    this.#stockScale = base.stock.map((top) => binsPerTonne(top, base.floor, this.#bins));
    this.#shortScale = base.need.map((need) => binsPerTonne(need, 0, this.#bins));
    this.#topUntil = sameUntil(base.stock);
  }

  /**
   * @param losses of the lanes that serve the material, in its order of lanes
   * @param run its place in them
   * @param number of the run in the job
   */
  run(losses: LaneLosses, run: number, number: number): void {
    const { sameUntil, streams, stock: top, opening } = this.#base;
    const { dayOf, entryOf, laneOf, lossOf, firstOf } = losses;
    const days = this.#days;
    const last = intAt(firstOf, run + 1);
    let undisturbedFrom = 0; // -1 while the run goes its own way
    let stock = opening;
    for (let stretch = intAt(firstOf, run); stretch < last; stretch++) {
      const end = stretch + 1 < last ? (dayOf[stretch + 1] ?? days) : days;
      const entry = intAt(entryOf, stretch);
      const entryEnd = intAt(entryOf, stretch + 1);
      if (entry === entryEnd && undisturbedFrom >= 0) continue;
      for (let day = intAt(dayOf, stretch); day < end; ) {
        const same = sameUntil[day] ?? end;
        const to = Math.min(same, end);
        let lost = 0;
        for (let e = entry; e < entryEnd; e++)
          lost += floatAt(streams, intAt(laneOf, e) * days + day) * floatAt(lossOf, e);
        if (lost === 0) {
          if (undisturbedFrom >= 0) {
            day = to;
            continue;
          }
          if (stock === top[day - 1]) {
            undisturbedFrom = day; // the same stock and the same arrivals from here on
            day = to;
            continue;
          }
        } else if (undisturbedFrom >= 0) {
          this.#wentUndisturbed(undisturbedFrom, day);
          stock = day === 0 ? opening : floatAt(top, day - 1);
          undisturbedFrom = -1;
        }
        stock = this.#balance(day, to, stock, lost);
        day = to;
      }
    }
    if (undisturbedFrom >= 0) this.#wentUndisturbed(undisturbedFrom, days);
    this.#shortfall.finish(number);
  }

  /** The days [from, to) with one and the same need, arrivals and recycling. @returns the stock after them */
  #balance(from: number, to: number, opening: number, lost: number): number {
    const { need: needs, recycling, arrivals, minimum, maximum, releasePerDay, floor } = this.#base;
    const bins = this.#bins;
    const scale = this.#stockScale;
    const cells = this.#fan.stock;
    const need = floatAt(needs, from);
    const coming = Math.max(0, floatAt(arrivals, from) - lost) + floatAt(recycling, from);
    const gap = need - coming;
    let stock = opening;
    let day = from;
    if (gap > 0) {
      const wanted = Math.min(gap, releasePerDay);
      while (day < to && stock - minimum >= wanted && wanted > 0) {
        stock -= wanted;
        const cell = day * bins + (((stock - floor) * floatAt(scale, day)) | 0);
        cells[cell] = intAt(cells, cell) + 1;
        day++;
      }
      if (day > from) this.#short(from, day, need - (coming + wanted));
      // What is left above the minimum goes on one day, and a last digit of it perhaps on the next.
      for (; day < to; day++) {
        const release = Math.min(wanted, Math.max(0, stock - minimum));
        if (release === 0) break;
        stock -= release;
        const cell = day * bins + (((stock - floor) * floatAt(scale, day)) | 0);
        cells[cell] = intAt(cells, cell) + 1;
        this.#short(day, day + 1, need - (coming + release));
      }
      if (day < to) this.#short(day, to, need - coming);
    } else {
      const surplus = -gap;
      while (day < to && stock < maximum && surplus > 0) {
        stock += Math.min(surplus, maximum - stock);
        const cell = day * bins + (((stock - floor) * floatAt(scale, day)) | 0);
        cells[cell] = intAt(cells, cell) + 1;
        day++;
      }
    }
    if (day < to) this.#rest(day, to, stock);
    return stock;
  }

  /** The stock stays as it is over the days [from, to). */
  #rest(from: number, to: number, stock: number): void {
    const { stock: top, floor } = this.#base;
    const { atFloor, atTop, stock: cells } = this.#fan;
    if (stock <= floor) {
      atFloor[from] = intAt(atFloor, from) + 1;
      atFloor[to] = intAt(atFloor, to) - 1;
      return;
    }
    for (let day = from; day < to; ) {
      const until = Math.min(to, this.#topUntil[day] ?? to);
      if (stock === top[day]) {
        atTop[day] = intAt(atTop, day) + 1;
        atTop[until] = intAt(atTop, until) - 1;
        day = until;
        continue;
      }
      for (; day < until; day++) {
        const cell = day * this.#bins + (((stock - floor) * floatAt(this.#stockScale, day)) | 0);
        cells[cell] = intAt(cells, cell) + 1;
      }
    }
  }

  /** Each of the days [from, to) misses `missing`, if it is more than rounding. */
  #short(from: number, to: number, missing: number): void {
    const need = floatAt(this.#base.need, from);
    if (!(missing > SHORTFALL_TOLERANCE * need)) return;
    const { short } = this.#fan;
    const bin = Math.min(this.#bins - 1, (missing * floatAt(this.#shortScale, from)) | 0);
    const enter = from * this.#bins + bin;
    const leave = to * this.#bins + bin;
    short[enter] = intAt(short, enter) + 1;
    short[leave] = intAt(short, leave) - 1;
    this.#shortfall.add(from, to, missing);
  }

  #wentUndisturbed(from: number, to: number): void {
    const { undisturbed } = this.#fan;
    undisturbed[from] = intAt(undisturbed, from) + 1;
    undisturbed[to] = intAt(undisturbed, to) - 1;
    this.#shortfall.addUndisturbed(from, to);
  }
}

/** A level no further above the floor than rounding has no bins of its own: a last digit would be thrown far out of them. */
const SAME_LEVEL = 1e-12;

function binsPerTonne(top: number, floor: number, bins: number): number {
  const range = top - floor;
  return range > SAME_LEVEL * top ? (bins / range) * BELOW_ONE : 0;
}
