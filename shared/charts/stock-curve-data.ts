import type { IsoDate } from '../base/calendar';
import type { StockMeasure } from '../model/stock-measure';
import type { Fan } from '../model/uncertainty';
import type { MaterialResult } from '../model/what-if-result';

/** One material's run and its ghost, over one window. */
export interface StockRun {
  readonly start: IsoDate;
  readonly days: number;
  readonly result: MaterialResult;
  readonly ghost: MaterialResult | null;
  /** Tonnes REO that are never released, where known; drawn as a line. */
  readonly minimum: number | null;
  /** Quantiles of sampled runs and their levels; null where none were counted. */
  readonly sampled: { readonly stock: Fan; readonly levels: readonly number[] } | null;
}

/** Points of a curve: the opening at the start of day 0, then each end of day. */
export function curvePoints(result: MaterialResult, measure: StockMeasure): [number, number][] {
  const opening = measure === 'tonnes' ? result.openingStock : result.openingCover;
  const series = measure === 'tonnes' ? result.series.stock : result.series.cover;
  const points: [number, number][] = [[0, opening]];
  series.forEach((value, day) => {
    points.push([day + 1, value]);
  });
  return points;
}

/** The value on the curve at a moment inside a day. */
export function valueAt(points: readonly (readonly [number, number])[], day: number): number {
  const before = points[Math.floor(day)] ?? points.at(-1);
  const after = points[Math.ceil(day)] ?? before;
  if (before === undefined || after === undefined) return 0;
  return before[1] + (after[1] - before[1]) * (day - Math.floor(day));
}
