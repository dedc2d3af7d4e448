import { expOf, lnOf } from './elementary';

/** Cells of a table; between two exact quantiles the line is taken. */
const CELLS = 1024;
/** Coefficients of Lanczos with g = 7 (Godfrey 2001), as widely reprinted: relative error below 1e-14. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Tables made so far, by law: a person tries few, and each takes some milliseconds and 8 KiB. */
const made = new Map<string, Float64Array>();

/**
 * The quantiles of a Beta law at 0, 1/1024, ... 1, for sampling by inversion.
 * @param alpha more than 0
 * @param beta more than 0, or 0 for the limit in which everything is taken
 * @returns 1,025 figures from 0 to 1, never falling; not to be written to. Between two of them samples lie on a line:
 *   close in the middle, too high in the last cell of a very skew law, so that the mean is too high by less than 0.0005
 */
export function betaQuantiles(alpha: number, beta: number): Float64Array {
  const law = `${alpha} ${beta}`;
  const table = made.get(law) ?? makeTable(alpha, beta);
  made.set(law, table);
  return table;
}

function makeTable(alpha: number, beta: number): Float64Array {
  if (beta === 0) return new Float64Array(CELLS + 1).fill(1);
  const lnBeta = lnGamma(alpha) + lnGamma(beta) - lnGamma(alpha + beta);
  const table = new Float64Array(CELLS + 1);
  let low = 0;
  for (let cell = 1; cell < CELLS; cell++) {
    low = quantile(cell / CELLS, alpha, beta, lnBeta, low);
    table[cell] = low;
  }
  table[CELLS] = 1;
  return table;
}

/** The sample that belongs to a uniform number strictly between 0 and 1. */
export function sampleTable(table: Float64Array, u: number): number {
  const at = u * CELLS;
  const cell = at | 0;
  const low = table[cell] ?? 0;
  return low + ((table[cell + 1] ?? 1) - low) * (at - cell);
}

/** Where the distribution function is `p`: Newton's steps kept between bounds, halving where a step leaves them. */
function quantile(p: number, alpha: number, beta: number, lnBeta: number, atLeast: number): number {
  let low = atLeast;
  let high = 1;
  let x = Math.max(atLeast, Math.min(alpha / (alpha + beta), 1));
  for (let step = 0; step < 200; step++) {
    const error = betaDistribution(x, alpha, beta, lnBeta) - p;
    if (error > 0) high = x;
    else low = x;
    const density = x > 0 && x < 1 ? expOf((alpha - 1) * lnOf(x) + (beta - 1) * lnOf(1 - x) - lnBeta) : 0;
    const next = density > 0 ? x - error / density : Number.NaN;
    const inside = next > low && next < high;
    const to = inside ? next : (low + high) / 2;
    if (Math.abs(to - x) <= 1e-15 * Math.max(to, 1e-300) || high - low <= 1e-16 * high) return to;
    x = to;
  }
  return x;
}

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
  let sum = LANCZOS[0] ?? 0;
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (x + i);
  const t = x + 7.5;
  return 0.9189385332046728 + (x + 0.5) * lnOf(t) - t + lnOf(sum);
}
