import { floatAt, intAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import { binsFor } from './counts';

/** A bin's upper edge must stay below the number of bins, whatever the rounding. */
const BELOW_ONE = 1 - 2 ** -40;

/** Between which figures the first runs of a job lay on each day: what its bins cut up. */
export interface DayRange {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The least and largest of figures that come run by run. */
export class DayRangeFinder {
  readonly range: DayRange;

  constructor(days: number) {
    this.range = {
      low: new Float64Array(days).fill(Number.POSITIVE_INFINITY),
      high: new Float64Array(days).fill(Number.NEGATIVE_INFINITY),
    };
  }

  /** @param values one a day, of which those on the days [from, to) are looked at */
  add(values: Float64Array, from = 0, to = values.length): void {
    const { low, high } = this.range;
    for (let day = from; day < to; day++) {
      const value = floatAt(values, day);
      if (value < floatAt(low, day)) low[day] = value;
      if (value > floatAt(high, day)) high[day] = value;
    }
  }
}

/** Counts figures by day into the cells of FullFanCounts; those at or under the range of their day are all that are left. */
export class RangeCounter {
  readonly #range: DayRange;
  readonly #cells: Int32Array;
  readonly #bins: number;
  /** Bins a tonne, by day. */
  readonly #scale: Float64Array;
  /** By run that is noted, then by day: 1 + the place of its cell in those of the day, 0 where it is in none. */
  readonly #noted: Uint16Array;
  readonly #most: number;
  #runs = 0;

  /** @param notes whether runs are noted: half as many as a day has bins are then counted at once */
  constructor(range: DayRange, cells: Int32Array, notes: boolean) {
    this.#range = range;
    this.#cells = cells;
    this.#bins = binsFor(range.low.length);
    this.#scale = range.low.map((low, day) => (this.#bins / (floatAt(range.high, day) - low)) * BELOW_ONE);
    this.#most = notes ? this.#bins / 2 : 0;
    this.#noted = new Uint16Array(this.#most * range.low.length);
  }

  /** @param values one a day, counted from a day on: at once, or with finish() at the latest */
  add(values: Float64Array, from: number): void {
    if (this.#most > 0) this.#note(values, from);
    else this.#count(values, from);
  }

  #count(values: Float64Array, from: number): void {
    const { low: lows, high: highs } = this.#range;
    // Kept by name: in the loop each look at a field is a load of its own.
    const [scale, cells, bins] = [this.#scale, this.#cells, this.#bins];
    const width = bins + 1;
    for (let day = from; day < values.length; day++) {
      const value = floatAt(values, day);
      const low = floatAt(lows, day);
      if (value <= low) continue;
      const cell = day * width + binOf(value, low, floatAt(highs, day), floatAt(scale, day), bins);
      cells[cell] = intAt(cells, cell) + 1;
    }
  }

  #note(values: Float64Array, from: number): void {
    const { low: lows, high: highs } = this.#range;
    const [scale, noted, bins] = [this.#scale, this.#noted, this.#bins];
    const at = this.#runs * values.length;
    noted.fill(0, at, at + from);
    for (let day = from; day < values.length; day++) {
      const value = floatAt(values, day);
      const low = floatAt(lows, day);
      noted[at + day] =
        value <= low ? 0 : 1 + binOf(value, low, floatAt(highs, day), floatAt(scale, day), bins);
    }
    this.#runs++;
    if (this.#runs === this.#most) this.finish();
  }

  /** Counts what is only noted so far, day by day: the cells of a day are fetched once for all of it. */
  finish(): void {
    const [cells, noted, days, width] = [this.#cells, this.#noted, this.#scale.length, this.#bins + 1];
    const end = this.#runs * days;
    for (let day = 0; day < days; day++) {
      const before = day * width - 1;
      for (let at = day; at < end; at += days) {
        const place = nothingWithout(noted[at]);
        if (place > 0) cells[before + place] = intAt(cells, before + place) + 1;
      }
    }
    this.#runs = 0;
  }

  /** So many runs with the same figure on a day. */
  addAlike(day: number, value: number, runs: number): void {
    const { low: lows, high: highs } = this.#range;
    const low = floatAt(lows, day);
    if (value <= low) return;
    const bin = binOf(value, low, floatAt(highs, day), floatAt(this.#scale, day), this.#bins);
    const cell = day * (this.#bins + 1) + bin;
    this.#cells[cell] = intAt(this.#cells, cell) + runs;
  }
}

/** Where a figure above the range's low lies in its day. */
function binOf(value: number, low: number, high: number, scale: number, bins: number): number {
  return value >= high ? bins : ((value - low) * scale) | 0;
}
