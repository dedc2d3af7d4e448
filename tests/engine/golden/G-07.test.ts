import { describe, expect, it } from 'vitest';
import { coverOfNext, planCoverage } from '../../../electron/engine/run/stock/replenishment';

/** The series of G-06, from planr; the 2000 of month 16 is dropped: later receipts come from orders alone. */
const DEMAND = [
  360, 458, 300, 264, 140, 233, 229, 208, 260, 336, 295, 226, 336, 434, 276, 240, 116, 209, 205, 183, 235,
  312, 270, 201,
];
const FIRST_MONTHS = 6;
const COMPARED = 20;

describe('G-07 coverage rule', () => {
  const plan = planCoverage({
    opening: 1310,
    demand: DEMAND,
    receipts: DEMAND.map((_, month) => (month === 5 ? 2500 : 0)),
    frozenPeriods: FIRST_MONTHS,
    leadPeriods: 0,
    levels: coverOfNext(DEMAND, 2, 5),
  });

  it('orders 901, 597 and 817 in months 12, 15 and 18, and in no other of the first 20', () => {
    const orders = plan.orders.flatMap((tonnes, i) => (tonnes > 0 && i < COMPARED ? [[i + 1, tonnes]] : []));
    expect(orders).toEqual([
      [12, 901],
      [15, 597],
      [18, 817],
    ]);
  });

  it('covers the next five months after an order', () => {
    expect([plan.stock[11], plan.stock[14], plan.stock[17]]).toEqual([1402, 953, 1205]);
  });
});
