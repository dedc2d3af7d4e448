import { type MassBasis, type MassFactors, massInBasis } from '../../base/mass-basis';
import type { PivotBasis } from './question';

/**
 * Rare-earth metal in a tonne of sintered magnets: 28 to 32 % by mass in what is sold. An assumption of this program, said
 * wherever it is used.
 */
export const METAL_IN_MAGNETS = 0.3;

/**
 * What a tonne of one basis is in another one; null where that cannot be told. Oxide is counted of rare earths alone, and
 * so are magnets: those that the metal would make.
 */
export function basisFactor(from: MassBasis, to: PivotBasis, material: MassFactors): number | null {
  const { basis, metalPerOxide } = material;
  const inBasis = (one: MassBasis) => massInBasis({ tonnes: 1, basis: from }, one, metalPerOxide);
  if (to === 'own') return inBasis(basis);
  if (to === 'metal') return inBasis('metal');
  if (basis !== 'reo') return null;
  if (to === 'reo') return inBasis('reo');
  const metal = inBasis('metal');
  return metal === null ? null : metal / METAL_IN_MAGNETS;
}

/** Nothing is said of a material that nobody knows. */
export const UNKNOWN_MATERIAL: MassFactors = { basis: 'reo', metalPerOxide: null };
