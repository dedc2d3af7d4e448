import { describe, expect, it } from 'vitest';
import {
  downAtMost,
  expectedCost,
  optimalBaseStock,
  stockOutChance,
} from '../../../electron/engine/size/two-state';
import {
  sampledCost,
  sampledDownAtMost,
  sampleTwoState,
} from '../../../electron/engine/size/two-state-sampling';

/** stockpyl, example 9.3, read in the original (V): h .25, p 3, d 2000, alpha .04, beta .25. */
const EXAMPLE = { holdingCost: 0.25, shortageCost: 3, demand: 2000, alpha: 0.04, beta: 0.25 };
const AT_MOST = [0.862069, 0.896552, 0.922414, 0.94181, 0.956358];

describe('G-08 base stock under a supply that fails (V)', () => {
  it('is 8000 at a cost of 2737.06897', () => {
    expect(optimalBaseStock(EXAMPLE)).toBe(8000);
    expect(Math.abs(expectedCost(EXAMPLE, 8000) - 2737.06897)).toBeLessThan(1e-4);
  });

  it('costs more with one period of demand more or less', () => {
    expect(expectedCost(EXAMPLE, 6000)).toBeGreaterThan(2737.07);
    expect(expectedCost(EXAMPLE, 10_000)).toBeGreaterThan(2737.07);
  });

  it.each(AT_MOST.map((value, n) => [n, value] as const))('F(%d) = %d', (n, value) => {
    expect(Math.abs(downAtMost(EXAMPLE, n) - value)).toBeLessThan(1e-4);
    expect(Math.abs(stockOutChance(EXAMPLE, n + 1) - (1 - value))).toBeLessThan(1e-4);
  });

  it('comes out of a Monte Carlo of the same within 1 %', () => {
    const sampled = sampleTwoState(EXAMPLE, 1_000_000, 8);
    expect(sampled.periods).toBeGreaterThan(25_000_000);
    expect(Math.abs(sampledCost(sampled, EXAMPLE, 8000) / 2737.06897 - 1)).toBeLessThan(0.01);
    for (const [n, value] of AT_MOST.entries())
      expect(Math.abs(sampledDownAtMost(sampled, n) / value - 1)).toBeLessThan(0.01);
  });
});
