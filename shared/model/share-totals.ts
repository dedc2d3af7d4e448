import { type Mass, massInBasis } from '../base/mass-basis';
import { keyOf } from './table';
import type { Share, ShareSetKey } from './tables/share';
import { totalSupply } from './tables/total-supply';

/** A share set as text. */
export function setKey(set: ShareSetKey): string {
  return keyOf(totalSupply, set);
}

/**
 * The sum of the shares of one set that were entered in tonnes: on their basis when they have one, otherwise in tonnes
 * REO. `none` when no share is in tonnes, `mixed` when the bases cannot be brought together.
 */
export function sumOfTonnes(
  shares: readonly Pick<Share, 'enteredAs' | 'value' | 'basis'>[],
  metalPerOxide: number | null,
): Mass | 'none' | 'mixed' {
  const masses = shares.filter(({ enteredAs }) => enteredAs === 'tonnes');
  const [first] = masses;
  if (first === undefined) return 'none';
  if (masses.every(({ basis }) => basis === first.basis)) {
    return { tonnes: masses.reduce((sum, { value }) => sum + value, 0), basis: first.basis };
  }
  let tonnes = 0;
  for (const { value, basis } of masses) {
    const reo = massInBasis({ tonnes: value, basis }, 'reo', metalPerOxide);
    if (reo === null) return 'mixed';
    tonnes += reo;
  }
  return { tonnes, basis: 'reo' };
}
