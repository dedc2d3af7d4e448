import { type MassBasis, massInReo } from '../base/mass-basis';
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
  const tonnes = inBasis(share.value, share.basis, total.basis, metalPerOxide);
  return tonnes === null ? null : (tonnes / total.tonnes) * 100;
}

/** The tonnes of a share in the basis of its total; null when the total is unknown and it was entered in percent. */
export function shareTonnes(
  share: Pick<Share, 'enteredAs' | 'value' | 'basis'>,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  metalPerOxide: number | null,
): number | null {
  if (share.enteredAs === 'percent') return total === null ? null : (share.value / 100) * total.tonnes;
  return total === null ? share.value : inBasis(share.value, share.basis, total.basis, metalPerOxide);
}

/** The tonnes of a share in REO; null where they cannot be told. */
export function shareInReo(
  share: Pick<Share, 'enteredAs' | 'value' | 'basis'>,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  metalPerOxide: number | null,
): number | null {
  const tonnes = shareTonnes(share, total, metalPerOxide);
  return tonnes === null ? null : massInReo({ tonnes, basis: total?.basis ?? share.basis }, metalPerOxide);
}

function inBasis(
  tonnes: number,
  from: MassBasis,
  to: MassBasis,
  metalPerOxide: number | null,
): number | null {
  if (from === to) return tonnes;
  const reo = massInReo({ tonnes, basis: from }, metalPerOxide);
  if (reo === null || to === 'gross') return null;
  return to === 'reo' ? reo : metalPerOxide === null ? null : reo * metalPerOxide;
}
