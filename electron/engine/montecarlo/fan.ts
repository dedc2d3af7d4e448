import { floatAt, intAt } from '@shared/base/element-at';
import { FAN_LEVELS, type Fan } from '@shared/model/uncertainty';
import { binsFor, cellsFor, type FullFanCounts, type PlainFanCounts } from './counts';
import type { DayRange } from './day-ranges';
import type { FanRanges } from './first-runs';
import type { Undisturbed } from './undisturbed';

/** The fans of one material. */
interface Fans {
  readonly stock: Fan;
  readonly shortfall: Fan;
}

/** The fans of a plain material. @param runs of all blocks */
export function plainFans(base: Undisturbed, counts: PlainFanCounts, runs: number): Fans {
  return { stock: stockFan(base, counts, runs), shortfall: shortfallFan(base, counts, runs) };
}

/** The fans of any other: runs at an end of a day's range count with that very figure. */
export function fullFans(ranges: FanRanges | null, counts: FullFanCounts, runs: number): Fans {
  if (ranges === null) throw new Error('the first runs of a material that is not plain say its ranges');
  return {
    stock: rangeFan(ranges.stock, counts.stock, runs),
    shortfall: rangeFan(ranges.short, counts.short, runs),
  };
}

function rangeFan({ low: lows, high: highs }: DayRange, cells: Int32Array, runs: number): Fan {
  const days = lows.length;
  const width = cellsFor(days);
  return fanOf(days, (day) => {
    const [low, high] = [floatAt(lows, day), floatAt(highs, day)];
    const valueAt = (place: number) => low + (high - low) * place;
    let above = 0;
    for (let cell = day * width; cell < (day + 1) * width; cell++) above += intAt(cells, cell);
    return { bins: cells, first: day * width, atLow: runs - above, low, high, valueAt, runs };
  });
}

/**
 * Quantiles of the stock by day. Runs at the floor and at the undisturbed level count with that very level; inside of a
 * bin runs are taken as evenly spread, so that a quantile is off by less than one bin of its day.
 */
function stockFan(base: Undisturbed, counts: PlainFanCounts, runs: number): Fan {
  const { stock: top, floor } = base;
  const atFloor = accumulated(counts.atFloor, 1);
  const bins = binsFor(top.length);
  return fanOf(top.length, (day) => {
    const high = floatAt(top, day);
    return {
      bins: counts.stock,
      first: day * bins,
      atLow: intAt(atFloor, day),
      low: floor,
      high,
      valueAt: (place) => floor + (high - floor) * place,
      runs,
    };
  });
}

/** Quantiles of the shortfall by day: runs that go as undisturbed, and those that are not short, count with that level. */
function shortfallFan(base: Undisturbed, counts: PlainFanCounts, runs: number): Fan {
  const days = base.need.length;
  const bins = binsFor(days);
  const here = accumulated(counts.short, bins);
  return fanOf(days, (day) => {
    const need = floatAt(base.need, day);
    const low = floatAt(base.shortfall, day);
    let short = 0;
    for (let bin = 0; bin < bins; bin++) short += intAt(here, day * bins + bin);
    return {
      bins: here,
      first: day * bins,
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
    here[cell] = intAt(here, cell) + intAt(here, cell - width);
  return here;
}

/** Where the runs are on one day: at the low level, in bins, and the others at the high one. */
interface Spread {
  readonly bins: Int32Array;
  /** Where its bins begin. */
  readonly first: number;
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
        while (bin < bins && below + intAt(spread.bins, spread.first + bin) < rank) {
          below += intAt(spread.bins, spread.first + bin);
          bin++;
        }
        value =
          bin < bins
            ? spread.valueAt((bin + (rank - below) / intAt(spread.bins, spread.first + bin)) / bins)
            : spread.high;
      }
      const band = fan[index];
      if (band !== undefined) band[day] = value;
    }
  }
  return fan;
}
