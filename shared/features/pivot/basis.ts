import { type MassBasis, massInBasis } from '../../base/mass-basis';
import type { PivotBasis } from './question';

/**
 * Rare-earth metal in a tonne of sintered magnets: 28 to 32 % by mass in what is sold. An assumption of this program, said
 * wherever it is used.
 */
export const METAL_IN_MAGNETS = 0.3;

/**
 * What a tonne of one basis is in another one; null where that cannot be told. Magnets are those that the metal would make.
 * @param metalPerOxide factor of the material, see mass-basis.ts
 */
export function basisFactor(from: MassBasis, to: PivotBasis, metalPerOxide: number | null): number | null {
  if (to === 'own') return 1;
  const reo = massInBasis({ tonnes: 1, basis: from }, 'reo', metalPerOxide);
  if (reo === null || to === 'reo') return reo;
  if (metalPerOxide === null) return null;
  return to === 'metal' ? reo * metalPerOxide : (reo * metalPerOxide) / METAL_IN_MAGNETS;
}
