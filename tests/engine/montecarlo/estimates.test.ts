import { isSignificantDifference } from '@shared/model/significant-difference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskOf } from '../../../electron/engine/montecarlo/total-distribution';

const riskOfTotals = (totals: readonly number[]) => riskOf(Float64Array.from(totals));

describe('mean, value at risk and tail mean of the totals of runs', () => {
  const totals = fc.array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 3000 }).map((n) => n / 3),
    ),
    {
      minLength: 1,
      maxLength: 400,
    },
  );

  it('are those of the sorted totals, and never above the largest', () => {
    fc.assert(
      fc.property(totals, (values) => {
        const risk = riskOfTotals(values);
        const sorted = [...values].sort((a, b) => a - b);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
        expect(risk.expected.value).toBeCloseTo(mean, 9);
        expect(risk.expected.standardError).toBeCloseTo(Math.sqrt(variance / values.length), 9);
        const rank = Math.ceil(0.95 * values.length - 1e-9);
        expect(risk.valueAtRisk.value).toBe(sorted[rank - 1]);
        const tail = 0.05 * values.length;
        const whole = Math.floor(tail + 1e-9);
        const upper = sorted.slice(values.length - whole).reduce((sum, value) => sum + value, 0);
        const partly = (tail - whole) * (sorted[values.length - whole - 1] ?? 0);
        expect(risk.tailMean.value).toBeCloseTo((upper + partly) / tail, 9);
        expect(risk.tailMean.value).toBeGreaterThanOrEqual(risk.valueAtRisk.value - 1e-9);
        expect(risk.tailMean.value).toBeLessThanOrEqual((sorted.at(-1) ?? 0) * (1 + 1e-12));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of even totals at another level are known: at 99 % 990 and 995', () => {
    const risk = riskOf(
      Float64Array.from({ length: 10_000 }, (_, i) => (i + 0.5) / 10),
      0.99,
    );
    expect(Math.abs(risk.valueAtRisk.value - 990)).toBeLessThan(0.3);
    expect(Math.abs(risk.tailMean.value - 995)).toBeLessThan(0.3);
  });

  it('of even totals are known: value at risk 950, tail mean 975', () => {
    const risk = riskOfTotals(Array.from({ length: 10_000 }, (_, i) => (i + 0.5) / 10));
    expect(Math.abs(risk.valueAtRisk.value - 950)).toBeLessThan(0.3);
    expect(Math.abs(risk.tailMean.value - 975)).toBeLessThan(0.3);
    // Of a quantile: sqrt(.95 * .05 / n) over the density of 1/1000.
    expect(Math.abs(risk.valueAtRisk.standardError - 2.18)).toBeLessThan(0.1);
  });
});

describe('two sampled figures', () => {
  const figure = (value: number, standardError: number) => ({ value, standardError });
  it('are told apart only beyond two standard errors of their difference', () => {
    expect(isSignificantDifference(figure(10, 3), figure(20, 4))).toBe(false);
    expect(isSignificantDifference(figure(10, 3), figure(20.1, 4))).toBe(true);
    expect(isSignificantDifference(figure(10, 0), figure(10, 0))).toBe(false);
    expect(isSignificantDifference(figure(20.1, 4), figure(10, 3))).toBe(true);
  });
});
