import type { Mark } from '../base/certainty';
import type { MassBasis } from '../base/mass-basis';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';

/** The set in which shares add up to 100 %: one economy, material, stage and year. */
export interface ShareSetKey {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly year: number;
}

/** How a share was entered; it is kept so, and the other form is worked out from the total supply. */
export const ENTERED_AS = ['percent', 'tonnes'] as const;
export type EnteredAs = (typeof ENTERED_AS)[number];

/**
 * A plan share: what one supplier gives an economy of one material at one stage in one year. The grid edits these;
 * observations (observation.ts) are another thing and are never rebalanced.
 */
export interface Share extends ShareSetKey {
  readonly id: string;
  readonly supplierId: SupplierId;
  readonly enteredAs: EnteredAs;
  /** Percent 0..100 or tonnes of `basis`, as entered. */
  readonly value: number;
  readonly basis: MassBasis;
  readonly mark: Mark;
  /** Range in percent; null where nobody gave one. */
  readonly low: number | null;
  readonly high: number | null;
  readonly locked: boolean;
  readonly note: string | null;
  readonly sourceId: string | null;
  /** Set when the value came in with a file: which import, sheet and cell (A1 style). */
  readonly importId: string | null;
  readonly importCell: string | null;
}

/**
 * The total supply of a share set, a row of its own. `declared`: somebody gave it. `summed`: it is the sum of the
 * shares that were entered in tonnes, worked out again whenever one of them changes.
 */
export interface TotalSupply extends ShareSetKey {
  readonly id: string;
  readonly method: 'declared' | 'summed';
  readonly tonnes: number;
  readonly basis: MassBasis;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** The natural key of a share as text: merge and overrides find a share by it. */
export function shareKey(share: ShareSetKey & { readonly supplierId: string }): string {
  return [share.economyId, share.materialId, share.stage, share.year, share.supplierId].join('|');
}
