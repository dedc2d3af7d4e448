import type { Allocation } from '@shared/model/what-if';
import { SHORTFALL_TOLERANCE } from '../stock/stock-balance';
import { allocate, type Claim } from './allocation';
import { type SharedOut, type Source, shareSources } from './share-sources';

/** What there is of a material on a day. */
export interface There {
  /** All of it, tonnes REO. */
  readonly available: number;
  /** The same one by one; null where all of it serves everybody. */
  readonly sources: readonly Source[] | null;
}

/** What of a day's material each is given. */
interface Shares {
  /** By claim, tonnes REO. */
  readonly got: readonly number[];
  /** Of which source it came; null where all serve everybody. */
  readonly bySource: Pick<SharedOut, 'taken' | 'ofComing'> | null;
}

/**
 * Whether so much is missing that somebody goes without: of all claims more than rounding. Source: docs/engine.md 1.2, 5.1.
 * @param claimed of a material on a day, by all, tonnes REO
 * @param given to them, or there for them
 */
export function goesShort(claimed: number, given: number): boolean {
  return claimed - given > SHORTFALL_TOLERANCE * claimed;
}

/**
 * Shares out a material: of one pool, or source after source where one does not serve everybody. Where no more than rounding is
 * missing of all claims nobody bears it: each is given all that it claims. Source: docs/engine.md 4.10, 5.1.
 * @param uses of each claim, its use of the material
 */
export function shareOut(
  claims: readonly Claim[],
  uses: readonly number[],
  { available, sources }: There,
  rule: Allocation,
): Shares {
  let claimed = 0;
  for (const { demand } of claims) claimed += demand;
  const shared = sources === null ? null : shareSources(claims, uses, sources, rule);
  let given = available;
  if (shared !== null) {
    given = 0;
    for (const tonnes of shared.got) given += tonnes;
  }
  if (!goesShort(claimed, given)) return { got: claims.map(({ demand }) => demand), bySource: shared };
  return { got: shared?.got ?? allocate(claims, available, rule), bySource: shared };
}
