import { isoDate } from '@shared/base/calendar';
import { actAsOne } from '@shared/model/one-stock';
import type { StockTier } from '@shared/model/tables/stock';
import type { MaterialModel, StockTierModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { TierLog } from '../../electron/engine/run/stock/stock-tiers';
import { ban, everyYear, material, model, NO_STOCK } from './models';

const tier = (name: StockTier, opening: number, more: Partial<StockTierModel> = {}): StockTierModel => ({
  ...NO_STOCK,
  tier: name,
  opening,
  ...more,
});

/** 1 t a day is needed and nothing arrives, unless said otherwise. */
function run(stocks: readonly StockTierModel[], more: Partial<MaterialModel> = {}): MaterialResult {
  const opening = stocks.reduce((sum, stock) => sum + stock.opening, 0);
  const made = material({ stock: { ...NO_STOCK, opening }, stocks, ...more });
  const [result] = runWhatIf(
    model({ materials: [made], shocks: [ban('2025-01-01', '2025-01-21')] }),
  ).materials;
  if (result === undefined) throw new Error('one result a material');
  return result;
}

const levels = (result: MaterialResult, position: number, days: number) =>
  [...(result.tiers?.[position]?.stock.subarray(0, days) ?? [])].map((tonnes) => Number(tonnes.toFixed(9)));

describe('stock tiers', () => {
  it('open one after the other', () => {
    const result = run([tier('firm', 2), tier('private', 1.5), tier('national', 3)]);
    expect(levels(result, 0, 4)).toEqual([1, 0, 0, 0]);
    expect(levels(result, 1, 5)).toEqual([1.5, 1.5, 0.5, 0, 0]);
    expect(levels(result, 2, 5)).toEqual([3, 3, 3, 2.5, 1.5]);
    expect(result.firstShortfall?.day).toBeCloseTo(6.5, 9);
    expect(result.tiers?.map(({ opened, emptied }) => [opened?.day, emptied?.day])).toEqual([
      [0, 1],
      [2, 3],
      [3, 6],
    ]);
  });

  it('have opened though what left comes back on the same day', () => {
    const level = { kind: 'tonnes', tonnes: 3 } as const;
    const replenishment = { reorderAt: level, orderUpTo: level, leadTimeDays: 0 };
    const [firm] = run([tier('firm', 3)], { replenishment }).tiers ?? [];
    // 1 t leaves and comes back on each of the 20 days of the ban.
    expect(firm).toMatchObject({ opened: { day: 0 }, emptied: null, released: 20, refilled: 20 });
  });

  it('open in another order when another is given', () => {
    const result = run([tier('national', 3), tier('firm', 2)]);
    expect(levels(result, 0, 4)).toEqual([2, 1, 0, 0]);
    expect(levels(result, 1, 4)).toEqual([2, 2, 2, 1]);
  });

  it('keep each its minimum and its release a day, which one stock of the sums would not', () => {
    const tiers = [tier('firm', 2, { maximumReleasePerDay: 0.5 }), tier('national', 3, { minimum: 1 })];
    const result = run(tiers);
    expect(levels(result, 0, 5)).toEqual([1.5, 1, 0.5, 0, 0]);
    expect(levels(result, 1, 5)).toEqual([2.5, 2, 1.5, 1, 1]);
    expect(result.firstShortfall?.day).toBeCloseTo(4, 9);
    expect(result.tiers?.[1]?.emptied?.day).toBe(3);
    expect(actAsOne(tiers)).toBe(false);
  });

  it('fill in reverse order up to their maxima, and what is over is not bought', () => {
    const result = run([tier('firm', 1, { maximum: 2 }), tier('national', 1, { maximum: 2.5 })], {
      totalSupply: everyYear(2 * 365),
    });
    const later = (position: number) => levels(result, position, 24).slice(19);
    expect(later(1)).toEqual([0, 1, 2, 2.5, 2.5]);
    expect(later(0)).toEqual([0, 0, 0, 0.5, 1.5]);
    expect(result.series.notBought[24]).toBeCloseTo(0.5, 9);
    expect(result.series.notBought[25]).toBeCloseTo(1, 9);
  });

  it('act as one stock of the sums where no limit tells them apart', () => {
    const tiers = [tier('firm', 2, { minimum: 1 }), tier('private', 1.5), tier('national', 3)];
    expect(actAsOne(tiers)).toBe(true);
    const split = run(tiers, { stock: { ...NO_STOCK, opening: 6.5, minimum: 1 } });
    const { series } = run(tiers, {
      stock: { ...NO_STOCK, opening: 6.5, minimum: 1 },
      stocks: tiers.map((one, i) => (i === 2 ? { ...one, maximumReleasePerDay: 99 } : one)),
    });
    for (const key of ['stock', 'release', 'served', 'shortfall', 'refill'] as const) {
      for (let day = 0; day < 30; day++)
        expect(split.series[key][day]).toBeCloseTo(series[key][day] ?? 0, 12);
    }
    expect(split.tiers?.map(({ released }) => Number(released.toFixed(9)))).toEqual([1, 1.5, 3]);
  });
});

describe('a coverage rule in the daily run', () => {
  const rule = {
    reorderAt: { kind: 'days', days: 5 },
    orderUpTo: { kind: 'days', days: 15 },
    leadTimeDays: 3,
  } as const;

  it('orders the need of the coming days, which arrives and is bought', () => {
    const result = run([tier('firm', 8)], { replenishment: rule, suppliers: [] });
    const bought = [...(result.series.bought ?? [])].flatMap((tonnes, day) =>
      tonnes > 0 ? [[day, tonnes]] : [],
    );
    expect(bought[0]).toEqual([5, 10]);
    expect(result.firstShortfall).toBeNull();
    expect(result.ledger.bought).toBeCloseTo(
      bought.reduce((sum, [, tonnes]) => sum + (tonnes ?? 0), 0),
      9,
    );
    expect(result.ledger.imbalance).toBeLessThan(1e-9);
  });

  it('delivers at once without a lead time, no more than finds room', () => {
    const result = run([tier('firm', 6, { maximum: 7 })], {
      replenishment: { ...rule, leadTimeDays: 0 },
      suppliers: [],
    });
    expect([result.series.bought?.[0], result.series.stock[0]]).toEqual([2, 7]);
    expect(result.ledger.imbalance).toBeLessThan(1e-9);
  });
});

it('a tier is not opened by rounding, and what left it by rounding is booked', () => {
  const log = new TierLog([tier('firm', 10)], 3);
  for (const [day, level] of [10 - 1e-13, 10 - 2e-13, 4].entries())
    log.note(day, Float64Array.of(level), 1e-12);
  const [result] = log.results(isoDate('2025-01-01'));
  expect([result?.opened?.date, result?.released]).toEqual(['2025-01-03', 6]);
});
