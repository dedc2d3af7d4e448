import { type Mass, type MassBasis, massInBasis } from '../base/mass-basis';
import { keyOf, keyOfParts, partsOf } from './table';
import { type Share, type ShareSetKey, share } from './tables/share';
import { totalSupply } from './tables/total-supply';

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
