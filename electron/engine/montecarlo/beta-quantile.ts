import { derivedOfText } from '@shared/base/derived';
import { floatAt, numberAt } from '@shared/base/element-at';
import { expOf, lnOf } from './elementary';
import { uniform } from './threefry';

/**
 * A table has rows of CELLS cells: row k of the lower half for probabilities from 2^-(k+2) to 2^-(k+1), row k of the upper
 * half for the same distances from 1. So the tails, down to the last of 2^32 samples, are as fine as the middle.
 */
const CELLS = 32;
const ROWS = 32;
/** Figures a row: both edges of each cell stand in it. */
const WIDTH = CELLS + 1;
const HALF = ROWS * WIDTH;
/** By row: 1 / the probability at its outer edge, a power of two. */
const SCALE = Float64Array.from(
  { length: ROWS },
  (_, row) => 4 * (row < 30 ? 1 << row : 2 * (1 << 29) * (row - 29)),
);
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
  const table = new Float64Array(2 * HALF);
  if (beta === 0) return table.fill(1);
  const lnBeta = lnGamma(alpha) + lnGamma(beta) - lnGamma(alpha + beta);
  const law = { alpha, beta, lnBeta };
  let [low, high] = [0, 1];
  for (let row = ROWS - 1; row >= 0; row--) {
    for (let cell = 0; cell <= CELLS; cell++) {
      const tail = (1 + cell / CELLS) / (SCALE[row] ?? 1);
      low = quantile(tail, law, 'below', low);
      high = quantile(tail, law, 'above', high);
      table[row * WIDTH + cell] = low;
      table[HALF + row * WIDTH + cell] = high;
    }
  }
  return table;
}, 64);

/**
 * The sample that belongs to 32 random bits, as to a number strictly between 0 and 1: the middle of its cell of 2^-32.
 * @param word any 32-bit word, signed or not
 */
export function sampleTable(table: Float64Array, word: number): number {
  const isUpper = word < 0 || word > 0x7fffffff;
  const tail = isUpper ? ~word : word; // below 2^31: how many samples are further out
  const row = Math.clz32(tail) - 1;
  const at = (uniform(tail) * (SCALE[row] ?? 1) - 1) * CELLS;
  const cell = at | 0;
  const first = (isUpper ? HALF : 0) + row * WIDTH + cell;
  const from = floatAt(table, first);
  return from + ((table[first + 1] ?? from) - from) * (at - cell);
}

interface Law {
  readonly alpha: number;
  readonly beta: number;
  readonly lnBeta: number;
}

/** Less than this is nothing. */
const NOTHING = 2 ** -64;

/**
 * Where the part `tail` of the law lies below, or above: Newton's steps kept between bounds, halving where a step leaves them.
 * @param outer a quantile further out on that side, from which it begins
 */
function quantile(
  tail: number,
  { alpha, beta, lnBeta }: Law,
  side: 'below' | 'above',
  outer: number,
): number {
  let low = side === 'below' ? outer : 0;
  let high = side === 'below' ? 1 : outer;
  let x = outer > 0 && outer < 1 ? outer : alpha / (alpha + beta);
  for (let step = 0; step < 200; step++) {
    // The tail itself is compared, so that a small one does not drown in what is left of one.
    const error =
      side === 'below'
        ? betaDistribution(x, alpha, beta, lnBeta) - tail
        : tail - betaDistribution(1 - x, beta, alpha, lnBeta);
    if (error > 0) high = x;
    else low = x;
    const density = x > 0 && x < 1 ? expOf((alpha - 1) * lnOf(x) + (beta - 1) * lnOf(1 - x) - lnBeta) : 0;
    const next = density > 0 ? x - error / density : Number.NaN;
    const inside = next > low && next < high;
    const to = inside ? next : (low + high) / 2;
    if (high < NOTHING) return 0;
    if (Math.abs(to - x) <= 1e-15 * to || high - low <= 1e-16 * high) return to;
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
  let sum = numberAt(LANCZOS, 0);
  for (let i = 1; i < LANCZOS.length; i++) sum += numberAt(LANCZOS, i) / (x + i);
  const t = x + 7.5;
  return 0.9189385332046728 + (x + 0.5) * lnOf(t) - t + lnOf(sum);
}
