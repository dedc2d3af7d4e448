import { type Mass, type MassBasis, type MassFactors, massInBasis, ownMass } from '../base/mass-basis';
import { keyOf, keyOfParts, partsOf } from './table';
import { type Share, type ShareSetKey, share } from './tables/share';
import { type TotalSupply, totalSupply } from './tables/total-supply';

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

/** A share set as text. */
export function setKey(set: ShareSetKey): string {
  return keyOf(totalSupply, set);
}

/** The set of a share as text, by the key of the share. */
export function setKeyOfShare(key: string): string {
  return keyOfParts(totalSupply, partsOf(share, key));
}

/** What tonnes of one set come to, added one by one. */
export class TonnesSum {
  readonly #metalPerOxide: number | null;
  #basis: MassBasis | null = null;
  #isOfOne = true;
  #own = 0;
  /** In REO; null once a mass cannot be brought to it. */
  #reo: number | null = 0;

  constructor(metalPerOxide: number | null) {
    this.#metalPerOxide = metalPerOxide;
  }

  add(tonnes: number, basis: MassBasis): void {
    this.#basis ??= basis;
    this.#isOfOne &&= basis === this.#basis;
    this.#own += tonnes;
    const reo = this.#reo === null ? null : massInBasis({ tonnes, basis }, 'reo', this.#metalPerOxide);
    this.#reo = reo === null ? null : (this.#reo ?? 0) + reo;
  }

  /**
   * On their basis when they have one, otherwise in tonnes REO. `none` when nothing was added, `mixed` when the bases cannot
   * be brought together.
   */
  get sum(): Mass | 'none' | 'mixed' {
    if (this.#basis === null) return 'none';
    if (this.#isOfOne) return { tonnes: this.#own, basis: this.#basis };
    return this.#reo === null ? 'mixed' : { tonnes: this.#reo, basis: 'reo' };
  }
}

/** The sum of the shares of one set that were entered in tonnes (TonnesSum). */
export function sumOfTonnes(
  shares: readonly Pick<Share, 'enteredAs' | 'value' | 'basis'>[],
  metalPerOxide: number | null,
): Mass | 'none' | 'mixed' {
  const inTonnes = new TonnesSum(metalPerOxide);
  for (const { enteredAs, value, basis } of shares) if (enteredAs === 'tonnes') inTonnes.add(value, basis);
  return inTonnes.sum;
}
