import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDistribution, betaQuantiles, lnGamma } from '../../../electron/engine/montecarlo/beta-quantile';
import { expOf, lnOf } from '../../../electron/engine/montecarlo/elementary';
import {
  gammaBelow,
  gammaQuantile,
  gammaQuantiles,
} from '../../../electron/engine/montecarlo/gamma-quantile';
import { normalQuantile } from '../../../electron/engine/montecarlo/normal-quantile';
import { sampleTable } from '../../../electron/engine/montecarlo/quantile-table';
import { threefry } from '../../../electron/engine/montecarlo/threefry';
import { riskOf } from '../../../electron/engine/montecarlo/total-distribution';

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

  /** Probabilities that words stand for: both ends, the middle, and some between. */
  const WORDS = [0, 1, 2, 3, 1_000, 0x00ffffff, 0x12345678, 0x7fffffff, -2_147_483_648, -99_999, -3, -2, -1];
  const probability = (word: number) => ((word >>> 0) + 0.5) / 2 ** 32;

  it.each([
    ['Beta(1, 300)', 1, 300, (u: number) => -Math.expm1(Math.log1p(-u) / 300)],
    ['Beta(1, 100)', 1, 100, (u: number) => -Math.expm1(Math.log1p(-u) / 100)],
    ['Beta(1, 1)', 1, 1, (u: number) => u],
    ['Beta(7, 1)', 7, 1, (u: number) => u ** (1 / 7)],
    ['Beta(1/2, 1/2)', 0.5, 0.5, (u: number) => Math.sin((Math.PI * u) / 2) ** 2],
  ] as const)(
    '%s is sampled by its exact inverse, out to the last sample at either end',
    (_, alpha, beta, inverse) => {
      const table = betaQuantiles(alpha, beta);
      for (const word of WORDS) {
        const exact = inverse(probability(word));
        expect(Math.abs(sampleTable(table, word) - exact)).toBeLessThanOrEqual(3e-4 * exact + 1e-18);
      }
    },
  );

  it.each([
    [2, 2],
    [4, 2],
    [0.5, 0.5],
    [1, 1],
    [0.1, 30],
    [30, 0.1],
    [1000, 1000],
    [0.1, 1000],
  ])('has samples for alpha %d and beta %d at which its distribution is what was asked', (alpha, beta) => {
    const table = betaQuantiles(alpha, beta);
    let before = 0;
    for (const word of WORDS) {
      const x = sampleTable(table, word);
      expect(x).toBeGreaterThanOrEqual(before);
      before = x;
      const u = probability(word);
      const below = betaDistribution(x, alpha, beta, lnBeta(alpha, beta));
      if (x > 1e-18 && x < 1 - 1e-9) expect(Math.abs(below - u)).toBeLessThan(3e-3 * Math.min(u, 1 - u));
    }
  });

  it.each([
    [1, 300],
    [1, 100],
    [1, 5],
  ])('Beta(%d, %d) has the mean and the mean of its worst 5 % that integration says', (alpha, beta) => {
    const count = 1_000_000;
    const table = betaQuantiles(alpha, beta);
    const words = new Int32Array(2);
    const samples = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      threefry(5, alpha + beta, i, 0, words);
      samples[i] = sampleTable(table, words[0] ?? 0);
    }
    const { expected, tailMean } = riskOf(samples);
    // Of 1 - (1 - u)^(1/beta) over all u, and over the last twentieth.
    const mean = 1 / (1 + beta);
    const worst = 1 - (beta / (1 + beta)) * 0.05 ** (1 / beta);
    expect(Math.abs(expected.value - mean)).toBeLessThan(3 * expected.standardError);
    expect(Math.abs(tailMean.value - worst)).toBeLessThan(3 * tailMean.standardError);
  });

  it('takes everything when beta is 0', () => {
    for (const word of WORDS) expect(sampleTable(betaQuantiles(3, 0), word)).toBe(1);
  });
});

describe('Gamma law', () => {
  it('has the distribution that its closed forms say', () => {
    for (const x of [0.4, 1.5, 3, 9, 30]) {
      close(gammaBelow(x, 1, lnGamma(1)), -Math.expm1(-x), 1e-12);
      close(gammaBelow(x, 3, lnGamma(3)), 1 - Math.exp(-x) * (1 + x + (x * x) / 2), 1e-9);
    }
  });

  it.each([
    // Chi-square of one degree of freedom is twice a Gamma law of one half: .0039321 and 3.841459 at 5 and 95 %.
    [0.05, 0.5, 0.0039321400000195 / 2],
    [0.95, 0.5, 3.841458820694124 / 2],
    // Of seven degrees: 2.167350 and 14.067140.
    [0.05, 3.5, 2.167349909298057 / 2],
    [0.95, 3.5, 14.067140449340169 / 2],
  ])('has at %d the quantile of the chi-square law, shape %d', (part, shape, expected) => {
    close(gammaQuantile(part, shape), expected, 1e-9);
  });

  it('is sampled with its mean and variance', () => {
    const table = gammaQuantiles(3.5);
    const words = new Int32Array(2);
    let [sum, squares] = [0, 0];
    const count = 200_000;
    for (let run = 0; run < count; run++) {
      threefry(1, 2, run, 0, words);
      const value = sampleTable(table, words[0] ?? 0);
      sum += value;
      squares += value * value;
    }
    const mean = sum / count;
    expect(Math.abs(mean - 3.5)).toBeLessThan(4 * Math.sqrt(3.5 / count));
    expect(Math.abs(squares / count - mean * mean - 3.5)).toBeLessThan(0.08);
  });
});
