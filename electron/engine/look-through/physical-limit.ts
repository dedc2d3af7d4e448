import { requireAmount } from '../indicators/require-figures';

/** What a shipper's own mines can have given at most. */
interface PhysicalLimit {
  /** The mined tonnes in the unit of what was shipped. */
  readonly minedContent: number;
  /** Fraction of the shipments that can be own-mined at most; 1 where the limit does not bind. */
  readonly ownMinedAtMost: number;
}

/**
 * A shipper cannot export more own-mined content than it mined.
 * Source: docs/engine.md 13.4; check value G-13 (Viet Nam, 2020).
 * @param shipped tonnes
 * @param mined tonnes, in the basis of its own statistics
 * @param factor shipped unit per mined unit: .8574 for metal from Nd2O3, 1 when both are of one basis
 * @throws Refusal for negative masses or no number. Nothing shipped is within any limit
 */
export function physicalLimit(shipped: number, mined: number, factor: number): PhysicalLimit {
  requireAmount(shipped, 'shipped');
  requireAmount(mined, 'mined');
  requireAmount(factor, 'factor');
  const minedContent = mined * factor;
  return { minedContent, ownMinedAtMost: shipped > 0 ? Math.min(1, minedContent / shipped) : 1 };
}

/**
 * Fraction of what a country separates that comes from its own mines at least, on the average of all that it separates: the
 * mines of others gave no more than they did. Source: docs/engine.md 13.4.
 * @param minedShare its part of the world's mines, 0..1
 * @param separatedShare its part of the world's separation, 0..1, of as much as was mined
 */
export function ownMinedAtLeast(minedShare: number, separatedShare: number): number {
  requireAmount(minedShare, 'minedShare');
  requireAmount(separatedShare, 'separatedShare');
  return separatedShare > 0 ? Math.max(0, 1 - Math.max(0, 1 - minedShare) / separatedShare) : 0;
}

/** Points of a share that were mined elsewhere at least: the other side of the limit, unit of the share. */
export function minedElsewhereAtLeast(share: number, limit: PhysicalLimit): number {
  requireAmount(share, 'share');
  return share * (1 - limit.ownMinedAtMost);
}
