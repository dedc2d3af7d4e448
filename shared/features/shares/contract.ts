import { z } from 'zod';
import type { Mark } from '../../base/certainty';
import type { MassBasis } from '../../base/mass-basis';
import type { Stage } from '../../base/stage';
import { countryId, id, materialId, rebalanceMode, shareSetKey, supplierId } from '../../door/fields';
import { message } from '../../door/message';
import { stage, year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';
import type { Reference } from '../../model/plan';
import type { SupplierId } from '../../model/supplier';
import type { SupplierKind } from '../../model/tables/supplier';

/** Shares of one economy, material and stage: suppliers down, years across. */
export interface ShareTable {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  /** Null for the plan itself ("Base"). */
  readonly scenarioId: string | null;
  readonly years: readonly ShareYear[];
  readonly rows: readonly ShareTableRow[];
}

/** One year of the table: what it adds up to. */
export interface ShareYear {
  readonly year: number;
  readonly total: {
    readonly tonnes: number;
    readonly basis: MassBasis;
    readonly method: 'declared' | 'summed';
  } | null;
  readonly sumPercent: number;
  readonly restPercent: number;
  readonly baseRestPercent: number;
  /** Share by country of the last step (face value), percent, largest first; the rest is not in it. */
  readonly direct: readonly { readonly countryId: CountryId; readonly percent: number }[];
  /** China anywhere behind it: point when low equals high, else bounds since some feeds are not known. */
  readonly lookThrough: { readonly low: number; readonly high: number };
  readonly baseDirectChina: number;
  readonly baseLookThrough: { readonly low: number; readonly high: number };
  /** Share (percent) of the sum that rests on estimates or guesses. */
  readonly notKnownPercent: number;
}

export interface ShareTableRow {
  readonly supplierId: SupplierId;
  readonly kind: SupplierKind;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly place: string | null;
  readonly countryId: CountryId;
  readonly capacityTonnes: number | null;
  /** Where its input was mined or made, percent of its feed; the unknown part is not in it. */
  readonly feeds: readonly { readonly countryId: CountryId; readonly percent: number }[];
  /** One cell a year, in the order of `years`; null where the supplier has no share in that year. */
  readonly cells: readonly (ShareCell | null)[];
}

export interface ShareCell {
  readonly shareId: string;
  /** Null when entered in tonnes and the total is not known. */
  readonly percent: number | null;
  /** Of the plan; equals `percent` when no scenario is in hand. */
  readonly basePercent: number | null;
  readonly tonnes: number | null;
  readonly enteredAs: 'percent' | 'tonnes';
  readonly enteredValue: number;
  readonly basis: MassBasis;
  readonly mark: Mark;
  readonly low: number | null;
  readonly high: number | null;
  readonly locked: boolean;
  readonly note: string | null;
  readonly source: string | null;
  readonly importedFrom: { readonly fileName: string; readonly sheet: string; readonly cell: string } | null;
  /** Changed from the plan by the scenario in hand. */
  readonly overridden: boolean;
}

/** What an edit did, for the sentence above the grid and the live region. */
export interface ShareEdit {
  readonly table: ShareTable;
  readonly year: number;
  readonly supplierId: SupplierId;
  readonly moved: readonly SupplierId[];
  readonly restPercent: number;
}

const scenarioId = id.nullable();
const value = z.number().finite();

export const contract = {
  'reference.load': message<Reference>()(z.null()),
  'shares.table': message<ShareTable>()(z.object({ economyId: countryId, materialId, stage, scenarioId })),
  /** Range and room are checked by the rebalancing rule, which says the largest value allowed. */
  'shares.set': message<ShareEdit>()(
    z.object({
      set: shareSetKey,
      supplierId,
      scenarioId,
      as: z.enum(['percent', 'tonnes']),
      value,
      mode: rebalanceMode,
      openRest: z.boolean(),
      /** The same in these years too, each rebalanced for itself. */
      alsoIn: z.array(year).max(100).optional(),
    }),
  ),
  'shares.lock': message<ShareTable>()(
    z.object({
      set: shareSetKey,
      supplierIds: z.array(supplierId).min(1).max(1_000),
      locked: z.boolean(),
      scenarioId,
    }),
  ),
  'shares.addSupplier': message<ShareTable>()(z.object({ set: shareSetKey, supplierId, scenarioId })),
  'shares.removeSupplier': message<ShareTable>()(z.object({ set: shareSetKey, supplierId, scenarioId })),
  'shares.setTotal': message<ShareTable>()(z.object({ set: shareSetKey, tonnes: value, scenarioId })),
} as const;
