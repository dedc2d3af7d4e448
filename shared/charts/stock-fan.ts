import type { StockMeasure } from '../model/stock-measure';
import type { Fan } from '../model/uncertainty';
import type { MaterialResult } from '../model/what-if-result';

/** The middle of the sampled stock by day: 10 %, half, 90 % of the runs lie below. */
export interface StockFan {
  readonly low: [number, number][];
  readonly median: [number, number][];
  readonly high: [number, number][];
}

/**
 * The band of a sampled stock as curves of the chart, from the opening on.
 * @param levels the level of each array of the fan; without 10, 50 and 90 % there is no band
 */
export function stockFan(
  fan: Fan,
  levels: readonly number[],
  result: MaterialResult,
  measure: StockMeasure,
): StockFan | null {
  const opening = measure === 'tonnes' ? result.openingStock : result.openingCover;
  const scale = measure === 'tonnes' ? () => 1 : coverOfTonne(result);
  const curve = (level: number): [number, number][] | null => {
    const figures = fan[levels.indexOf(level)];
    if (figures === undefined) return null;
    return [
      [0, opening],
      ...Array.from(figures, (tonnes, day): [number, number] => [day + 1, tonnes * scale(day)]),
    ];
  };
  const low = curve(0.1);
  const median = curve(0.5);
  const high = curve(0.9);
  return low === null || median === null || high === null ? null : { low, median, high };
}

/** Days of cover of one tonne on a day: from the run itself, which knows the need of every year. */
function coverOfTonne({ series, openingCover, openingStock }: MaterialResult): (day: number) => number {
  const first = openingStock > 0 ? openingCover / openingStock : 0;
  const factors = new Float64Array(series.stock.length);
  let factor = first;
  series.stock.forEach((tonnes, day) => {
    if (tonnes > 1e-9) factor = (series.cover[day] ?? 0) / tonnes;
    factors[day] = factor;
  });
  return (day) => factors[day] ?? factor;
}
