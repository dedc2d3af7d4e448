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
      const value = values[day] ?? 0;
      if (value < (low[day] ?? 0)) low[day] = value;
      if (value > (high[day] ?? 0)) high[day] = value;
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

  constructor(range: DayRange, cells: Int32Array) {
    this.#range = range;
    this.#cells = cells;
    this.#bins = binsFor(range.low.length);
    this.#scale = range.low.map((low, day) => (this.#bins / ((range.high[day] ?? 0) - low)) * BELOW_ONE);
  }

  /** @param values one a day, counted from a day on */
  add(values: Float64Array, from: number): void {
    const { low: lows, high: highs } = this.#range;
    // Kept by name: in the loop each look at a field is a load of its own.
    const [scale, cells, bins] = [this.#scale, this.#cells, this.#bins];
    const width = bins + 1;
    for (let day = from; day < values.length; day++) {
      const value = values[day] ?? 0;
      const low = lows[day] ?? 0;
      if (value <= low) continue;
      const bin = value >= (highs[day] ?? 0) ? bins : ((value - low) * (scale[day] ?? 0)) | 0;
      const cell = day * width + bin;
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }

  /** So many runs with the same figure on a day. */
  addAlike(day: number, value: number, runs: number): void {
    const { low: lows, high: highs } = this.#range;
    const low = lows[day] ?? 0;
    if (value <= low) return;
    const bin = value >= (highs[day] ?? 0) ? this.#bins : ((value - low) * (this.#scale[day] ?? 0)) | 0;
    const cell = day * (this.#bins + 1) + bin;
    this.#cells[cell] = (this.#cells[cell] ?? 0) + runs;
  }
}
