import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaDistribution,
  betaQuantiles,
  lnGamma,
  sampleTable,
} from '../../../electron/engine/montecarlo/beta-quantile';
import { expOf, lnOf } from '../../../electron/engine/montecarlo/elementary';
import { normalQuantile } from '../../../electron/engine/montecarlo/normal-quantile';

const close = (got: number, expected: number, relative: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(expected)));

describe('logarithm and exponential from the four operations', () => {
  it('agree with those of the runtime to a few last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        close(expOf(x), Math.exp(x), 4e-15 * Math.max(1, Math.abs(x)));
        const y = Math.exp(x);
        expect(Math.abs(lnOf(y) - Math.log(y))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(x)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('know their plain values', () => {
    expect([lnOf(1), expOf(0), lnOf(2), expOf(-1000)]).toEqual([0, 1, Math.LN2, 0]);
  });
});

describe('normal quantile', () => {
  it.each([
    // Printed with Algorithm AS 241.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
  ])('of %d is %d', (p, expected) => {
    close(normalQuantile(p), expected, 1e-15);
  });

  it('is odd around one half', () => {
    expect(normalQuantile(0.5)).toBe(0);
    close(normalQuantile(0.975), -normalQuantile(0.025), 1e-12);
  });
});

describe('Beta law', () => {
  const lnBeta = (a: number, b: number) => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

  it('has the distribution that its closed forms say', () => {
    for (const x of [0.01, 0.2, 0.5, 0.77, 0.999]) {
      close(betaDistribution(x, 2, 2, lnBeta(2, 2)), 3 * x * x - 2 * x ** 3, 1e-13);
      close(betaDistribution(x, 1, 5, lnBeta(1, 5)), 1 - (1 - x) ** 5, 1e-12);
      close(betaDistribution(x, 0.5, 0.5, lnBeta(0.5, 0.5)), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
    }
  });

  it.each([
    [2, 2],
    [4, 2],
    [0.5, 0.5],
    [1, 1],
    [0.1, 30],
    [1000, 1000],
  ])('has quantiles for alpha %d and beta %d at which its distribution is what was asked', (alpha, beta) => {
    const table = betaQuantiles(alpha, beta);
    for (let cell = 1; cell < 1024; cell++) {
      const x = table[cell] ?? Number.NaN;
      expect(x).toBeGreaterThanOrEqual(table[cell - 1] ?? 0);
      if (x > 1e-290 && x < 1 - 1e-12)
        expect(Math.abs(betaDistribution(x, alpha, beta, lnBeta(alpha, beta)) - cell / 1024)).toBeLessThan(
          1e-9,
        );
    }
    const samples = Array.from({ length: 20_000 }, (_, i) => sampleTable(table, (i + 0.5) / 20_000));
    const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
    expect(Math.abs(mean - alpha / (alpha + beta))).toBeLessThan(5e-4);
  });

  it('takes everything when beta is 0', () => {
    expect(sampleTable(betaQuantiles(3, 0), 1e-9)).toBe(1);
  });
});
