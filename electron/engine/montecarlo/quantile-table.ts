import { floatAt } from '@shared/base/element-at';
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

/** A law on [least, most], by what lies below and above a figure. */
export interface TableLaw {
  readonly least: number;
  readonly most: number;
  /** Where the search for a quantile begins. */
  readonly mean: number;
  readonly below: (x: number) => number;
  /** Not one less what lies below: a small tail would drown in it. */
  readonly above: (x: number) => number;
  readonly density: (x: number) => number;
}

/**
 * The quantiles of a law, for sampling by inversion: exact at the edges of cells whose width shrinks with the
 * distance from either end, on a line between them.
 */
export function quantileTable(law: TableLaw): Float64Array {
  const table = new Float64Array(2 * HALF);
  let [low, high] = [law.least, law.most];
  for (let row = ROWS - 1; row >= 0; row--) {
    for (let cell = 0; cell <= CELLS; cell++) {
      const tail = (1 + cell / CELLS) / (SCALE[row] ?? 1);
      low = quantileOf(tail, law, 'below', low);
      high = quantileOf(tail, law, 'above', high);
      table[row * WIDTH + cell] = low;
      table[HALF + row * WIDTH + cell] = high;
    }
  }
  return table;
}

/** A table whose law has all in one point. */
export function pointTable(value: number): Float64Array {
  return new Float64Array(2 * HALF).fill(value);
}

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

/** Less than this is nothing. */
const NOTHING = 2 ** -64;

/**
 * Where the part `tail` of the law lies below, or above: Newton's steps kept between bounds, halving where a step leaves them.
 * @param outer a quantile further out on that side, from which it begins
 */
export function quantileOf(tail: number, law: TableLaw, side: 'below' | 'above', outer: number): number {
  let low = side === 'below' ? outer : law.least;
  let high = side === 'below' ? law.most : outer;
  let x = outer > law.least && outer < law.most ? outer : law.mean;
  for (let step = 0; step < 200; step++) {
    // The tail itself is compared, so that a small one does not drown in what is left of one.
    const error = side === 'below' ? law.below(x) - tail : tail - law.above(x);
    if (error > 0) high = x;
    else low = x;
    const density = law.density(x);
    const next = density > 0 ? x - error / density : Number.NaN;
    const inside = next > low && next < high;
    const to = inside ? next : (low + high) / 2;
    if (high < NOTHING) return 0;
    if (Math.abs(to - x) <= 1e-15 * to || high - low <= 1e-16 * high) return to;
    x = to;
  }
  return x;
}
