import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverClock } from '../../../electron/engine/size/cover-clock';
import { newsvendor } from '../../../electron/engine/size/newsvendor';
import { orderCost, orderQuantity, plainOrderQuantity } from '../../../electron/engine/size/order-quantity';
import { type ReserveCase, reservePolicy } from '../../../electron/engine/size/reserve-policy';

/** stockpyl, examples 9.1 and 3.1. */
const ORDER = {
  orderCost: 8,
  holdingCost: 0.225,
  shortageCost: 5,
  demandPerYear: 1300,
  disruptionsPerYear: 1.5,
  recoveriesPerYear: 14,
};
const positive = fc.integer({ min: 1, max: 1_000 }).map((n) => n / 10);

describe('order quantity under a supply that fails (G-18)', () => {
  it('is that of the source, and that of Harris where nothing fails', () => {
    const { quantity, costPerYear } = orderQuantity(ORDER);
    expect(quantity).toBeCloseTo(772.81107, 4);
    expect(costPerYear).toBeCloseTo(173.95000257319708, 9);
    expect(plainOrderQuantity(ORDER).quantity).toBeCloseTo(304.0467800264368, 9);
    expect(plainOrderQuantity(ORDER).costPerYear).toBeCloseTo(68.41052550594829, 9);
    const hardlyEver = { ...ORDER, disruptionsPerYear: 1e-9 };
    expect(orderQuantity(hardlyEver).quantity).toBeCloseTo(304.04678, 4);
  });

  it('costs least of all quantities', () => {
    const record = fc.record({
      orderCost: positive,
      holdingCost: positive,
      shortageCost: positive,
      demandPerYear: positive,
      disruptionsPerYear: positive,
      recoveriesPerYear: positive,
    });
    fc.assert(
      fc.property(record, fc.double({ min: 0.01, max: 10, noNaN: true }), (given, part) => {
        const { quantity, costPerYear } = orderQuantity(given);
        expect(orderCost(given, quantity * part)).toBeGreaterThanOrEqual(costPerYear * (1 - 1e-12));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('newsvendor (G-19)', () => {
  it('is that of the source, never below nothing', () => {
    const given = { holdingCost: 0.18, shortageCost: 0.7, mean: 50, spread: 8 };
    const { stock, expectedCost, enough } = newsvendor(given);
    expect(stock).toBeCloseTo(56.60395592743389, 9);
    expect(expectedCost).toBeCloseTo(1.9976051931766445, 9);
    expect(enough).toBeCloseTo(0.7 / 0.88, 12);
    expect(newsvendor({ ...given, mean: 1, shortageCost: 0.01 })).toEqual({
      stock: 0,
      expectedCost: 0.01,
      enough: 0,
    });
  });
});

/** The example of docs/engine.md 8.6. */
const RESERVE: ReserveCase = {
  maximum: 1,
  step: 1,
  maximumDraw: 1,
  holdingCost: 1,
  lossPerTonne: 100,
  lossRise: 0,
  discount: 0.9,
  states: [
    { gap: 0, price: 10, maximumFill: 1, next: [0.9, 0.1] },
    { gap: 1, price: 10, maximumFill: 0, next: [0.5, 0.5] },
  ],
};

describe('a reserve that is filled and drawn', () => {
  it('gives the example of the document', () => {
    const { held, cost } = reservePolicy(RESERVE);
    expect(held).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(cost[0]?.[1]).toBeCloseTo(78.203125, 9);
    expect(cost[1]?.[1]).toBeCloseTo(153.984375, 9);
    expect(cost[0]?.[0]).toBeCloseTo(88.203125, 9);
    expect(cost[1]?.[0]).toBeCloseTo(253.984375, 9);
    const dear = reservePolicy({ ...RESERVE, states: RESERVE.states.map((s) => ({ ...s, price: 1_000 })) });
    expect(dear.held[0]).toEqual([0, 1]);
    expect(dear.cost[0]?.[0]).toBeCloseTo(140.625, 9);
  });

  const chance = fc.integer({ min: 0, max: 10 }).map((n) => n / 10);
  const tonnes = fc.integer({ min: 0, max: 3 });
  const anyReserve: fc.Arbitrary<ReserveCase> = fc
    .record({ stay: chance, leave: chance, gap: tonnes, fill: tonnes, draw: tonnes, price: positive })
    .chain(({ stay, leave, gap, fill, draw, price }) =>
      fc.record({ loss: positive, rise: positive, holding: positive }).map(({ loss, rise, holding }) => ({
        maximum: 2,
        step: 1,
        maximumDraw: draw,
        holdingCost: holding / 20,
        lossPerTonne: loss,
        lossRise: rise,
        discount: 0.8,
        states: [
          { gap: 0, price, maximumFill: fill, next: [stay, 1 - stay] },
          { gap, price: price * 2, maximumFill: 1, next: [leave, 1 - leave] },
        ],
      })),
    );

  it('costs the least of all policies, each worked out by itself', () => {
    fc.assert(
      fc.property(anyReserve, (given) => {
        const { cost } = reservePolicy(given);
        const least = [0, 1].map(() => [0, 1, 2].map(() => Number.POSITIVE_INFINITY));
        for (let code = 0; code < 3 ** 6; code++) {
          const ends = Array.from({ length: 6 }, (_, at) => Math.floor(code / 3 ** at) % 3);
          const paid = costOf(given, ends);
          paid?.forEach((value, at) => {
            const row = least[Math.floor(at / 3)] ?? [];
            row[at % 3] = Math.min(row[at % 3] ?? 0, value);
          });
        }
        for (const [state, row] of least.entries())
          for (const [level, value] of row.entries())
            expect(Math.abs((cost[state]?.[level] ?? Number.NaN) - value)).toBeLessThan(1e-7 * (1 + value));
      }),
      { numRuns: 40 },
    );
  });
});

/** The plain twin: what one policy costs from each state and level, by many sweeps; null for one that may not be. */
function costOf({ states, ...given }: ReserveCase, ends: readonly number[]): number[] | null {
  const now: number[] = [];
  for (const [at, end] of ends.entries()) {
    const state = states[Math.floor(at / 3)];
    if (state === undefined) return null;
    const moved = end - (at % 3);
    if (moved > state.maximumFill || -moved > Math.min(given.maximumDraw, state.gap)) return null;
    const missing = state.gap - Math.max(0, -moved);
    const lost = given.lossPerTonne * missing + (given.lossRise / 2) * missing * missing;
    now.push(Math.max(0, moved) * state.price + lost + given.holdingCost * end);
  }
  let value = [0, 0, 0, 0, 0, 0];
  for (let sweep = 0; sweep < 120; sweep++)
    value = now.map((paid, at) => {
      const next = states[Math.floor(at / 3)]?.next ?? [];
      const ahead = next.reduce((sum, part, to) => sum + part * (value[to * 3 + (ends[at] ?? 0)] ?? 0), 0);
      return paid + given.discount * ahead;
    });
  return value;
}

describe('the clock of a cover', () => {
  it.each([
    // docs/engine.md 4.4: midnight in Japan is 15:00 UTC of the day before.
    ['2026-07-31T15:00Z', 10.25, 10.25, '2026-08-11T06:00+09:00'],
    ['2026-08-02T00:00+09:00', 10.25, 9.25, '2026-08-11T06:00+09:00'],
    ['2026-08-01T20:00-04:00', 10.25, 8.875, '2026-08-11T06:00+09:00'],
    ['2026-07-01T00:00Z', 10.25, 10.25, '2026-08-11T06:00+09:00'],
    ['2026-09-01T00:00Z', 10.25, 0, '2026-08-11T06:00+09:00'],
    ['2026-08-01T00:00+09:00', 4_000, 3_650, null],
    ['2026-08-01T00:00+09:00', Number.POSITIVE_INFINITY, 3_650, null],
  ])('at %s %d days are %d', (asOf, days, left, usedUpAt) => {
    const clock = coverClock('2026-08-01', days, asOf);
    expect(clock.daysLeft).toBeCloseTo(left, 9);
    expect([clock.usedUpAt, clock.isCapped]).toEqual([usedUpAt, usedUpAt === null]);
  });
});
