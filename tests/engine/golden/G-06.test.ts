import { describe, expect, it } from 'vitest';
import { projectStock } from '../../../electron/engine/run/stock/projected-stock';

// Source: nguyennico/planr, test-light_proj_inv (read in the original); the last two by our arithmetic from it.
const DEMAND = [
  360, 458, 300, 264, 140, 233, 229, 208, 260, 336, 295, 226, 336, 434, 276, 240, 116, 209, 205, 183, 235,
  312, 270, 201,
];
const RECEIPTS = DEMAND.map((_, month) => ({ 5: 2500, 15: 2000 })[month] ?? 0);
const STOCK = [
  950, 492, 192, -72, -212, 2055, 1826, 1618, 1358, 1022, 727, 501, 165, -269, -545, 1215, 1099, 890, 685,
  502, 267, -45, -315, -516,
];
const COVER = [
  2.7, 1.7, 0.7, 0, 0, 7.4, 6.4, 5.4, 4.4, 3.4, 2.4, 1.4, 0.4, 0, 0, 5.9, 4.9, 3.9, 2.9, 1.9, 0.9, 0, 0, 0,
];

describe('G-06 projected stock over 24 months', () => {
  const projection = projectStock(1310, DEMAND, RECEIPTS);

  it('gives the stock of each month, backlog negative', () => {
    expect(projection.stock).toEqual(STOCK);
  });

  it('gives the forward cover of each month', () => {
    for (const [month, expected] of COVER.entries()) {
      expect(
        Math.abs((projection.forwardCover[month]?.periods ?? Number.NaN) - expected),
      ).toBeLessThanOrEqual(0.05);
    }
  });

  it('finds the smallest opening stock without backlog, and that it is the smallest', () => {
    expect(projection.smallestOpening).toBe(1855);
    expect(projectStock(1855, DEMAND, RECEIPTS).firstStockOut).toBeNull();
    expect(projectStock(1854, DEMAND, RECEIPTS).firstStockOut).not.toBeNull();
  });

  it('runs out 72.7 % of the way through month 4', () => {
    expect(projection.firstStockOut?.period).toBe(3);
    expect((projection.firstStockOut?.part ?? 0) * 100).toBeCloseTo(72.7, 1);
  });
});
