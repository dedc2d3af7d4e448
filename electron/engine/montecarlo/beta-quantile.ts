import { derivedOfText } from '@shared/base/derived';
import { numberAt } from '@shared/base/element-at';
import { expOf, lnOf } from './elementary';
import { pointTable, quantileTable } from './quantile-table';

/** Coefficients of Lanczos with g = 7 (Godfrey 2001), as widely reprinted: relative error below 1e-14. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/**
 * The quantiles of a Beta law, for sampling by inversion: exact at the edges of cells whose width shrinks with the
 * distance from either end, on a line between them.
 * @param alpha more than 0
 * @param beta more than 0, or 0 for the limit in which everything is taken
 * @returns figures from 0 to 1, to be read by sampleTable(); not to be written to
 */
export function betaQuantiles(alpha: number, beta: number): Float64Array {
  return tableOf(`${alpha} ${beta}`);
}

/** The table of a law, its two numbers: a person tries few, and each takes some milliseconds and 17 KiB. */
const tableOf = derivedOfText((text): Float64Array => {
  const [alpha = 0, beta = 0] = text.split(' ').map(Number);
  if (beta === 0) return pointTable(1);
  const lnBeta = lnGamma(alpha) + lnGamma(beta) - lnGamma(alpha + beta);
  return quantileTable({
    least: 0,
    most: 1,
    mean: alpha / (alpha + beta),
    below: (x) => betaDistribution(x, alpha, beta, lnBeta),
    above: (x) => betaDistribution(1 - x, beta, alpha, lnBeta),
    density: (x) => (x > 0 && x < 1 ? expOf((alpha - 1) * lnOf(x) + (beta - 1) * lnOf(1 - x) - lnBeta) : 0),
  });
}, 64);

/**
 * The regularised incomplete beta function by its continued fraction.
 * Source: Abramowitz and Stegun 26.5.8, evaluated by Lentz's method.
 */
export function betaDistribution(x: number, alpha: number, beta: number, lnBeta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = expOf(alpha * lnOf(x) + beta * lnOf(1 - x) - lnBeta);
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(x, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - x, beta, alpha)) / beta;
}

function fraction(x: number, alpha: number, beta: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((alpha + beta) * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m <= 1_000; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

/** ln Gamma for arguments more than 0. */
export function lnGamma(z: number): number {
  if (z < 0.5) return lnGamma(z + 1) - lnOf(z);
  const x = z - 1;
  let sum = numberAt(LANCZOS, 0);
  for (let i = 1; i < LANCZOS.length; i++) sum += numberAt(LANCZOS, i) / (x + i);
  const t = x + 7.5;
  return 0.9189385332046728 + (x + 0.5) * lnOf(t) - t + lnOf(sum);
}
