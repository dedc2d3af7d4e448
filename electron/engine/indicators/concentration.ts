import { Refusal } from '@shared/base/refusal';
import { type Column, evaluate, largestOf, squaresOf } from '@shared/model/expression';
import { effectiveSuppliers, unnamedPiece, unnamedSquares } from '@shared/model/indicator-terms';
import { requireAmount, requireShares } from './require-figures';

/** Lower and upper bound; the same number where every share is named. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How concentrated a supply is. Shares are fractions; `hhi` 0..1 (times 10,000 on the percent scale). */
export interface Concentration {
  readonly hhi: Range;
  /** Number of equal suppliers that would be as concentrated: 1 / HHI. */
  readonly effectiveSuppliers: Range;
  readonly topOne: Range;
  readonly topThree: Range;
}

/**
 * HHI, N_eff, CR1 and CR3 with bounds for an unnamed remainder. Each unnamed supplier is taken to be no larger than
 * `largestUnnamed`, by default the smallest named share (lists name the largest): H_lo = sum of named s^2,
 * H_hi = H_lo + o * min(o, m). Source: docs/engine.md 14.1; check values G-01, G-02, G-12.
 * @param named fractions 0..1; a share of zero is no supplier
 * @param remainder fraction that no supplier is named for
 * @throws Refusal for shares that are no shares, a sum over 1, or nothing at all to measure (`refusal.risk.zeroTotal`)
 */
export function concentration(
  named: readonly number[],
  remainder = 0,
  largestUnnamed = smallestOf(named),
): Concentration {
  requireShares([...named, remainder], 'shares');
  requireAmount(largestUnnamed, 'largestUnnamed', 1);
  const sorted = named.filter((share) => share > 0).sort((a, b) => b - a);
  if (sorted.length === 0 && remainder === 0) {
    throw new Refusal('refusal.risk.zeroTotal', { field: 'shares' }, { field: 'shares' });
  }
  const low = squaresOf(column(sorted)).value;
  const high = low + evaluate(unnamedSquares, remainder, largestUnnamed);
  return {
    hhi: { low, high },
    effectiveSuppliers: { low: evaluate(effectiveSuppliers, high), high: evaluate(effectiveSuppliers, low) },
    topOne: top(1, sorted, remainder, largestUnnamed),
    topThree: top(3, sorted, remainder, largestUnnamed),
  };
}

/**
 * The sum of the largest. Unnamed ones lower it never, and raise it where one of them can be larger than a named one
 * or fill a free place: they come in the largest pieces that are allowed.
 */
function top(count: number, sorted: readonly number[], remainder: number, largest: number): Range {
  const pieces = Array.from({ length: count }, (_, index) =>
    evaluate(unnamedPiece, remainder, largest, index),
  );
  return {
    low: largestOf(column(sorted), count).value,
    high: largestOf(column([...sorted, ...pieces]), count).value,
  };
}

/** Plain numbers as the cells that the workbook has for them. */
const column = (value: readonly number[]): Column => ({ formula: '', value });

/** The smallest share that is one; with none named, an unnamed supplier can be all of it. */
function smallestOf(shares: readonly number[]): number {
  return shares.reduce((least, share) => (share > 0 && share < least ? share : least), 1);
}

/**
 * Amounts of one unit as fractions of their sum; they add up to 1.
 * @throws Refusal for an amount below zero, or when all of them are zero (`refusal.risk.zeroTotal`)
 */
export function sharesOf(amounts: readonly number[], field = 'amounts'): number[] {
  for (const [index, amount] of amounts.entries()) requireAmount(amount, `${field}[${index}]`);
  const total = sumOf(amounts);
  if (!(total > 0)) throw new Refusal('refusal.risk.zeroTotal', { field }, { field });
  return amounts.map((amount) => amount / total);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
