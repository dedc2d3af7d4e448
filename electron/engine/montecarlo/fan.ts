import { FAN_LEVELS, type Fan } from '@shared/model/uncertainty';
import { binsFor, type MaterialCounts } from './counts';
import type { Undisturbed } from './undisturbed';

/**
 * Quantiles of the stock by day. Runs at the floor and at the undisturbed level count with that very level; inside of a
 * bin runs are taken as evenly spread, so that a quantile is off by less than one bin of its day.
 * @param runs of all blocks
 */
export function stockFan(base: Undisturbed, counts: MaterialCounts, runs: number): Fan {
  const { stock: top, floor } = base;
  const atFloor = accumulated(counts.atFloor, 1);
  return fanOf(top.length, (day) => {
    const high = top[day] ?? 0;
    return {
      bins: counts.stock,
      atLow: atFloor[day] ?? 0,
      low: floor,
      high,
      valueAt: (place) => floor + (high - floor) * place,
      runs,
    };
  });
}

/** Quantiles of the shortfall by day: runs that go as undisturbed, and those that are not short, count with that level. */
export function shortfallFan(base: Undisturbed, counts: MaterialCounts, runs: number): Fan {
  const days = base.need.length;
  const bins = binsFor(days);
  const here = accumulated(counts.short, bins);
  return fanOf(days, (day) => {
    const need = base.need[day] ?? 0;
    const low = base.shortfall[day] ?? 0;
    let short = 0;
    for (let bin = 0; bin < bins; bin++) short += here[day * bins + bin] ?? 0;
    return {
      bins: here,
      atLow: runs - short,
      low,
      high: need,
      valueAt: (place) => Math.max(low, need * place),
      runs,
    };
  });
}

/** From runs that come less those that go, by day, to runs that are there. @param width figures a day */
function accumulated(changes: Int32Array, width: number): Int32Array {
  const here = changes.slice();
  for (let cell = width; cell < here.length; cell++)
    here[cell] = (here[cell] ?? 0) + (here[cell - width] ?? 0);
  return here;
}

/** Where the runs are on one day: at the low level, in bins, and the others at the high one. */
interface Spread {
  readonly bins: Int32Array;
  readonly atLow: number;
  readonly low: number;
  readonly high: number;
  /** The figure at a place from 0 (first edge of the bins) to 1 (last edge). */
  readonly valueAt: (place: number) => number;
  readonly runs: number;
}

function fanOf(days: number, spreadOn: (day: number) => Spread): Fan {
  const bins = binsFor(days);
  const fan = FAN_LEVELS.map(() => new Float64Array(days));
  for (let day = 0; day < days; day++) {
    const spread = spreadOn(day);
    let below = spread.atLow;
    let bin = 0;
    // Levels ascend, so that one walk over the bins serves them all.
    for (const [index, level] of FAN_LEVELS.entries()) {
      const rank = level * spread.runs;
      let value = spread.low;
      if (rank > spread.atLow) {
        while (bin < bins && below + (spread.bins[day * bins + bin] ?? 0) < rank) {
          below += spread.bins[day * bins + bin] ?? 0;
          bin++;
        }
        const inBin = spread.bins[day * bins + bin] ?? 0;
        value = bin < bins ? spread.valueAt((bin + (rank - below) / inBin) / bins) : spread.high;
      }
      const band = fan[index];
      if (band !== undefined) band[day] = value;
    }
  }
  return fan;
}
