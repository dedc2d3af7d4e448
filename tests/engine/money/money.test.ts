import type { PriceFloor, ProjectFinance } from '@shared/model/money';
import { describe, expect, it } from 'vitest';
import {
  breakEvenPrice,
  dutyOutcome,
  floorBudget,
  floorBudgets,
  stockCost,
  yenPerExtraDay,
} from '../../../electron/engine/money';
import { annuity, levelPayment } from '../../../electron/engine/money/present-value';
import { refusalOf } from '../../refusal-of';

const FLOOR: PriceFloor = { floor: 110, upsideShare: 0.3, volumeCap: 800, termYears: 2 };

describe('a price floor', () => {
  // min(q, cap) * max(0, floor - reference) - upside * q * max(0, reference - floor), by hand.
  it.each([
    ['pays the gap up to the cap', 1_000, 70, 800 * 40],
    ['pays the gap for all below the cap', 500, 70, 500 * 40],
    ['gets its part of the upside of every tonne back', 1_000, 130, -0.3 * 1_000 * 20],
    ['pays nothing at the floor', 1_000, 110, 0],
    ['pays nothing for nothing', 0, 70, 0],
  ])('%s', (_what, tonnes, reference, paid) => {
    expect(floorBudget(FLOOR, tonnes, reference)).toBeCloseTo(paid, 9);
  });
  it('has no cap where none is given', () => {
    expect(floorBudget({ ...FLOOR, volumeCap: null }, 1_000, 70)).toBe(40_000);
  });
  it('ends with its term', () => {
    const paid = floorBudgets(FLOOR, 2027, [100, 200, 300], [100, 120, 50]).map(({ year, paidYen }) => [
      year,
      paidYen,
    ]);
    expect(paid).toEqual([
      [2027, 1_000],
      [2028, -0.3 * 200 * 10],
      [2029, 0],
    ]);
  });
  it('refuses a negative price and a part above one', () => {
    expect(refusalOf(() => floorBudget(FLOOR, 1, -1)).notice.place?.field).toBe('reference');
    expect(refusalOf(() => floorBudget({ ...FLOOR, upsideShare: 1.1 }, 1, 1)).notice.place?.field).toBe(
      'upsideShare',
    );
    expect(refusalOf(() => floorBudget(FLOOR, Number.NaN, 1)).notice.place?.field).toBe('tonnes');
  });
});

describe('the break-even price', () => {
  const project: ProjectFinance = {
    capitalYen: 1_000,
    tonnes: [100, 100],
    costPerTonne: 3,
    discountPercent: 0,
    leadYears: 1,
  };
  const support = { grantShare: 0, creditPerTonne: 0, loan: null };
  it('without interest is the capital a tonne and the cost', () => {
    expect(breakEvenPrice(project)).toBeCloseTo(1_000 / 200 + 3, 12);
  });
  it('with interest weighs each tonne by its year', () => {
    // Sold in years 1 and 2 at 10 %: 90.909091 + 82.644628 = 173.553719 t of today.
    expect(breakEvenPrice({ ...project, discountPercent: 10 })).toBeCloseTo(1_000 / 173.553719 + 3, 6);
  });
  it('falls by the grant, the credit and a loan below the discount rate', () => {
    expect(breakEvenPrice(project, { ...support, grantShare: 0.4 })).toBeCloseTo(600 / 200 + 3, 12);
    expect(breakEvenPrice(project, { ...support, creditPerTonne: 1 })).toBeCloseTo(1_000 / 200 + 2, 12);
    // 500 lent without interest over 2 years: 250 / 1.1 + 250 / 1.21 = 433.884298 to pay back in money of today.
    const loan = { principalYen: 500, interestPercent: 0, years: 2 };
    expect(breakEvenPrice({ ...project, discountPercent: 10 }, { ...support, loan })).toBeCloseTo(
      (1_000 - 500 + 433.884298) / 173.553719 + 3,
      6,
    );
  });
  it('rises with each year that a permit takes', () => {
    // One year later the tonnes are worth 1 / 1.1 of what they were, the capital is not.
    expect(breakEvenPrice({ ...project, discountPercent: 10 }, support, 1)).toBeCloseTo(
      (1_000 * 1.1) / 173.553719 + 3,
      6,
    );
    expect(refusalOf(() => breakEvenPrice(project, support, -2)).notice.place?.field).toBe('leadYears');
  });
  it('is refused where nothing is sold', () => {
    expect(refusalOf(() => breakEvenPrice({ ...project, tonnes: [0] })).notice.code).toBe(
      'refusal.money.noSales',
    );
  });
});

describe('holding a stock', () => {
  it('costs its price once and its keep each year, the years discounted', () => {
    // 10 t at 200, kept three years at 5: 10 * (200 + 5 * (1 + 1/1.1 + 1/1.21)).
    expect(stockCost(10, { purchaseYen: 200, holdingYen: 5 }, 3, 10)).toBeCloseTo(
      2_000 + 50 * 2.7355371901,
      6,
    );
  });
  it('costs for a further day what the day drains', () => {
    expect(yenPerExtraDay(9, 3, { purchaseYen: 100, holdingYen: 0 }, 5, 2)).toBe(600);
    expect(yenPerExtraDay(3, 9, { purchaseYen: 100, holdingYen: 0 }, 5, 2)).toBe(0);
  });
  it('rests on sums that are known', () => {
    expect(annuity(0, 5)).toBe(0);
    expect(annuity(3, 0)).toBe(3);
    expect(levelPayment(1_000, 0, 4)).toBe(250);
    expect(levelPayment(1_000, 10, 2)).toBeCloseTo(576.1904762, 6); // 1,000 * .1 / (1 - 1.1^-2)
  });
});

describe('a tariff or an export tax', () => {
  it('moves the volume by the price that the buyer sees', () => {
    // 20 % on 100, half of it passed on: 110 for the buyer; volume 50 * 1.1^-0.5 = 47.673129.
    const outcome = dutyOutcome({
      price: 100,
      tonnes: 50,
      dutyPercent: 20,
      passThrough: 0.5,
      elasticity: -0.5,
    });
    expect(outcome.buyerPrice).toBeCloseTo(110, 12);
    expect(outcome.tonnes).toBeCloseTo(47.673129, 6);
    expect(outcome.revenueYen).toBeCloseTo(47.673129 * 20, 4);
    expect(outcome.buyersPayYen).toBeCloseTo(47.673129 * 10, 4);
  });
  it('refuses a price of zero and a volume that grows with the price', () => {
    const duty = { price: 100, tonnes: 50, dutyPercent: 20, passThrough: 1, elasticity: -1 };
    expect(refusalOf(() => dutyOutcome({ ...duty, price: 0 })).notice.code).toBe('refusal.money.zeroPrice');
    expect(refusalOf(() => dutyOutcome({ ...duty, elasticity: 1 })).notice.place?.field).toBe('elasticity');
  });
});
