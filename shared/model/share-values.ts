import { type MassFactors, massInBasis, ownMass } from '../base/mass-basis';
import type { Share } from './tables/share';
import type { TotalSupply } from './tables/total-supply';

/**
 * The percent of a share: as entered, or its tonnes over the total supply of its set. Null when it was entered in
 * tonnes and the total is unknown, zero, or of a basis that cannot be compared.
 * @param metalPerOxide factor of the material, see mass-basis.ts
 */
export function sharePercent(
  share: Pick<Share, 'enteredAs' | 'value' | 'basis'>,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  metalPerOxide: number | null,
): number | null {
  if (share.enteredAs === 'percent') return share.value;
  if (total === null || total.tonnes === 0) return null;
  const tonnes = massInBasis(massOf(share), total.basis, metalPerOxide);
  return tonnes === null ? null : (tonnes / total.tonnes) * 100;
}

/** The tonnes of a share in the basis of its total; null when the total is unknown and it was entered in percent. */
export function shareTonnes(
  share: Pick<Share, 'enteredAs' | 'value' | 'basis'>,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  metalPerOxide: number | null,
): number | null {
  if (share.enteredAs === 'percent') return total === null ? null : (share.value / 100) * total.tonnes;
  return total === null ? share.value : massInBasis(massOf(share), total.basis, metalPerOxide);
}

/** The tonnes of a share in the own basis of its material; null where they cannot be told. */
export function shareInOwn(
  share: Pick<Share, 'enteredAs' | 'value' | 'basis'>,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  material: MassFactors,
): number | null {
  const tonnes = shareTonnes(share, total, material.metalPerOxide);
  return tonnes === null ? null : ownMass({ tonnes, basis: total?.basis ?? share.basis }, material);
}

const massOf = ({ value, basis }: Pick<Share, 'value' | 'basis'>) => ({ tonnes: value, basis });
