import { curvePoints } from '@shared/charts/stock-curve-data';
import { tierCurves } from '@shared/charts/stock-tiers';
import type { StockTier } from '@shared/model/tables/stock';
import type { StockTierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, material, model, NO_STOCK } from '../engine/models';

const tier = (name: StockTier, opening: number, more: Partial<StockTierModel> = {}): StockTierModel => ({
  ...NO_STOCK,
  tier: name,
  opening,
  ...more,
});

function run(stocks: readonly StockTierModel[] | undefined) {
  const opening = stocks?.reduce((sum, stock) => sum + stock.opening, 0) ?? 4;
  const made = material({
    stock: { ...NO_STOCK, opening },
    ...(stocks === undefined ? {} : { stocks }),
    replenishment: {
      reorderAt: { kind: 'tonnes', tonnes: 1 },
      orderUpTo: { kind: 'tonnes', tonnes: 3 },
      leadTimeDays: 2,
    },
  });
  const [result] = runWhatIf(
    model({ materials: [made], shocks: [ban('2025-01-01', '2025-01-21')] }),
  ).materials;
  if (result === undefined) throw new Error('one result a material');
  return result;
}

const THREE = [tier('firm', 2), tier('private', 1.5), tier('national', 3, { minimum: 1 })];

describe('the stock drawn by tier', () => {
  it('stands with the last to open at the bottom', () => {
    expect(tierCurves(run(THREE), 'tonnes').map((curve) => curve.tier)).toEqual([
      'national',
      'private',
      'firm',
    ]);
  });

  it('opens with what each tier holds', () => {
    const openings = tierCurves(run(THREE), 'tonnes').map(({ points }) => points[0]?.[1]);
    expect(openings.map((tonnes) => Number(tonnes?.toFixed(9)))).toEqual([3, 1.5, 2]);
  });

  it.each(['tonnes', 'cover'] as const)(
    'adds up to the curve of the whole on every day, in %s',
    (measure) => {
      const result = run(THREE);
      const curves = tierCurves(result, measure);
      for (const [at, [day, whole]] of curvePoints(result, measure).entries()) {
        expect(curves.map(({ points }) => points[at]?.[0])).toEqual([day, day, day]);
        expect(curves.reduce((sum, { points }) => sum + (points[at]?.[1] ?? 0), 0)).toBeCloseTo(whole, 9);
      }
    },
  );

  it('is nothing of its own where there is one stock', () => {
    expect(tierCurves(run(undefined), 'tonnes')).toEqual([]);
    expect(tierCurves(run([tier('national', 4)]), 'tonnes')).toEqual([]);
  });
});
