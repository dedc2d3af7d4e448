import type { IsoDate } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import type { DailySeries, MaterialResult } from '@shared/model/what-if-result';
import { momentAt } from '../supply/moment';

/** Stocks that differ by less than this part of the highest are the same level. */
const LOWEST_TOLERANCE = 1e-9;

/** The main figures of a run, read off its days. */
export type StockOutcome = Pick<
  MaterialResult,
  'firstShortfall' | 'recovery' | 'lowestStock' | 'totalShortfall' | 'peakShortfall' | 'daysShort'
>;

/**
 * Reads the main figures off the days of a run. The first shortfall is interpolated inside its day: the stock lasts for
 * the part release / gap of it. The lowest stock counts the opening and the end of each day, and carries the day at
 * whose end it is lowest.
 * Source: docs/engine.md 4.5.
 * @param opening stock before the first day, tonnes REO
 */
export function stockOutcome(start: IsoDate, opening: number, series: DailySeries): StockOutcome {
  let firstShort = -1;
  let lastShort = -1;
  let daysShort = 0;
  let totalShortfall = 0;
  let peakShortfall = 0;
  let lowest = opening;
  let highest = opening;
  const { shortfall, stock: levels } = series;
  for (let day = 0; day < shortfall.length; day++) {
    const stock = floatAt(levels, day);
    const short = floatAt(shortfall, day);
    if (stock < lowest) lowest = stock;
    if (stock > highest) highest = stock;
    if (short <= 0) continue;
    if (firstShort < 0) firstShort = day;
    lastShort = day;
    daysShort++;
    totalShortfall += short;
    if (short > peakShortfall) peakShortfall = short;
  }
  // The first day that is the lowest but for rounding: the sum of the day before may differ in the last digit.
  const reached = lowest + LOWEST_TOLERANCE * highest;
  let lowestDay = 0;
  if (opening > reached)
    while (lowestDay < levels.length && floatAt(levels, lowestDay) > reached) lowestDay++;
  const recovered = lastShort >= 0 && lastShort + 1 < shortfall.length;
  return {
    firstShortfall: firstShort < 0 ? null : momentAt(start, firstShort + partServed(series, firstShort)),
    recovery: recovered ? momentAt(start, lastShort + 1) : null,
    lowestStock: { tonnes: lowest, at: momentAt(start, lowestDay) },
    totalShortfall,
    peakShortfall,
    daysShort,
  };
}

/** The part of a short day for which the stock fills the gap, 0..1. What was ordered may come after the need of its day. */
function partServed(series: DailySeries, day: number): number {
  if (series.lasts !== undefined) return series.lasts[day] ?? 1;
  // What is made on the day itself is made as it is needed, like what leaves the stock.
  const release = floatAt(series.release, day) + nothingWithout(series.madeAtOnce?.[day]);
  const need = floatAt(series.need, day);
  const coming =
    series.bought === undefined && series.made === undefined
      ? floatAt(series.arrivals, day) + floatAt(series.recycling, day)
      : floatAt(series.served, day) - release;
  const gap = need - coming;
  return gap > 0 ? Math.min(1, release / gap) : 0;
}
