import type { StockMeasure } from '../model/stock-measure';
import { STOCK_TIERS, type StockTier } from '../model/tables/stock';
import type { MaterialResult } from '../model/what-if-result';
import type { ChartColours } from './chart-colours';

/** What one tier holds, from the opening to each end of day: tonnes REO, or days of full need. */
export interface TierCurve {
  readonly tier: StockTier;
  readonly points: [number, number][];
}

/** The colour of each tier. */
export const TIER_COLOURS = {
  national: 'stock',
  private: 'tierPrivate',
  firm: 'tierFirm',
} as const satisfies Record<StockTier, keyof ChartColours>;

/**
 * The stock tier by tier, the last to open first, so that stacked they are the curve of the whole; none where it is one stock.
 * What a tier opens with is what it closes with, less what came in and more what left.
 */
export function tierCurves(result: MaterialResult, measure: StockMeasure): TierCurve[] {
  const tiers = result.tiers ?? [];
  if (tiers.length < 2) return [];
  return STOCK_TIERS.flatMap((tier) => tiers.filter((one) => one.tier === tier)).map(
    ({ tier, stock, released, refilled }) => {
      const closing = stock[stock.length - 1] ?? 0;
      const opening = closing + released - refilled;
      const at = (tonnes: number, whole: number, cover: number): number =>
        measure === 'tonnes' ? tonnes : whole > 0 ? (tonnes / whole) * cover : 0;
      const points: [number, number][] = [[0, at(opening, result.openingStock, result.openingCover)]];
      stock.forEach((tonnes, day) => {
        const { stock: whole, cover } = result.series;
        points.push([day + 1, at(tonnes, whole[day] ?? 0, cover[day] ?? 0)]);
      });
      return { tier, points };
    },
  );
}

/** The tiers as areas that stand on each other, under the curve of the whole. */
export function tierSeries(curves: readonly TierCurve[], colours: ChartColours) {
  return curves.map(({ tier, points }) => ({
    type: 'line' as const,
    data: points,
    stack: 'tiers',
    showSymbol: false,
    lineStyle: { width: 0, opacity: 0 },
    itemStyle: { opacity: 0 },
    areaStyle: { color: colours[TIER_COLOURS[tier]], opacity: 1, origin: 'start' as const },
    emphasis: { disabled: true },
    z: 2,
  }));
}
