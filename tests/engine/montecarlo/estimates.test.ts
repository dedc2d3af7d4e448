import { toldApart } from '@shared/model/told-apart';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TotalCounts } from '../../../electron/engine/montecarlo/counts';
import { addTotal, riskOf } from '../../../electron/engine/montecarlo/total-distribution';

const MOST = 1000;
const BINS = 4096;

function counted(totals: readonly number[]) {
  const counts: TotalCounts = { runs: new Int32Array(BINS), reach: new Float64Array(BINS) };
  for (const total of totals) if (total > 0) addTotal(counts, total, MOST);
  return riskOf(counts, totals.length, MOST);
}

describe('mean, value at risk and tail mean of counted totals', () => {
  const totals = fc.array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 3000 }).map((n) => n / 3),
    ),
    {
      minLength: 20,
      maxLength: 400,
    },
  );

  it('are those of the sorted totals, within one bin', () => {
    fc.assert(
      fc.property(totals, (values) => {
        const risk = counted(values);
        const sorted = [...values].sort((a, b) => a - b);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
        expect(Math.abs(risk.expected.value - mean)).toBeLessThan(MOST * 1e-9);
        expect(Math.abs(risk.expected.standardError - Math.sqrt(variance / values.length))).toBeLessThan(
          ((1e-3 * MOST) / BINS) * 4,
        );
        const rank = Math.ceil(0.95 * values.length - 1e-9);
        expect(Math.abs(risk.valueAtRisk.value - (sorted[rank - 1] ?? Number.NaN))).toBeLessThanOrEqual(
          MOST / BINS,
        );
        const tail = 0.05 * values.length;
        const whole = Math.floor(tail + 1e-9);
        const upper = sorted.slice(values.length - whole).reduce((sum, value) => sum + value, 0);
        const partly = (tail - whole) * (sorted[values.length - whole - 1] ?? 0);
        expect(Math.abs(risk.tailMean.value - (upper + partly) / tail)).toBeLessThanOrEqual(MOST / BINS);
        expect(risk.tailMean.value).toBeGreaterThanOrEqual(risk.valueAtRisk.value - MOST / BINS);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of even totals are known: value at risk 950, tail mean 975', () => {
    const risk = counted(Array.from({ length: 10_000 }, (_, i) => (i + 0.5) / 10));
    expect(Math.abs(risk.valueAtRisk.value - 950)).toBeLessThan(0.3);
    expect(Math.abs(risk.tailMean.value - 975)).toBeLessThan(0.3);
    // Of a quantile: sqrt(.95 * .05 / n) over the density of 1/1000.
    expect(Math.abs(risk.valueAtRisk.standardError - 2.18)).toBeLessThan(0.1);
  });
});

describe('two sampled figures', () => {
  const figure = (value: number, standardError: number) => ({ value, standardError });
  it('are told apart only beyond two standard errors of their difference', () => {
    expect(toldApart(figure(10, 3), figure(20, 4))).toBe(false);
    expect(toldApart(figure(10, 3), figure(20.1, 4))).toBe(true);
    expect(toldApart(figure(10, 0), figure(10, 0))).toBe(false);
    expect(toldApart(figure(20.1, 4), figure(10, 3))).toBe(true);
  });
});
