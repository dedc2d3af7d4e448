import { Refusal } from '@shared/base/refusal';

/** Fractions may add up to a hair more than one after normalisation in doubles. */
export const SUM_TOLERANCE = 1e-9;

/** Any finite number. @throws Refusal `refusal.model.notANumber` with the field as its place */
export function requireNumber(value: number, field: string): void {
  if (!Number.isFinite(value)) throw new Refusal('refusal.model.notANumber', { field }, { field });
}

/** A finite number of zero or more, at most `most`. @throws Refusal naming the field */
export function requireAmount(value: number, field: string, most = Number.POSITIVE_INFINITY): void {
  requireNumber(value, field);
  if (value < 0) throw new Refusal('refusal.model.negative', { field, value }, { field });
  if (value > most) throw new Refusal('refusal.model.over', { field, value, most }, { field });
}

/**
 * Shares of one whole: each 0..1, together at most 1.
 * @returns their sum
 * @throws Refusal naming the first that does not fit, or the sum (`refusal.risk.sharesOver`)
 */
export function requireShares(shares: readonly number[], field: string): number {
  let sum = 0;
  for (const [index, share] of shares.entries()) {
    requireAmount(share, `${field}[${index}]`, 1 + SUM_TOLERANCE);
    sum += share;
  }
  if (sum > 1 + SUM_TOLERANCE) {
    throw new Refusal('refusal.risk.sharesOver', { field, sum: sum * 100 }, { field });
  }
  return sum;
}
