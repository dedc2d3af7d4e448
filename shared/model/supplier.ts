import type { Mark } from '../base/certainty';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';

/** uuid for what a person makes, a stable slug for what the sample brings. */
export type SupplierId = string & { readonly __supplier: true };

export const SUPPLIER_KINDS = ['plant', 'company', 'aggregate'] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];

/** A plant, a company, or a country aggregate, at one stage in one country. */
export interface Supplier {
  readonly id: SupplierId;
  readonly kind: SupplierKind;
  readonly nameEn: string;
  readonly nameJa: string;
  /** Town of the plant; null for an aggregate. */
  readonly place: string | null;
  readonly countryId: CountryId;
  readonly stage: Stage;
  readonly owner: string | null;
  /** Days from dispatch to arrival at the buyer's gate; goods at sea still arrive when shipments stop. */
  readonly leadTimeDays: number;
  /** First year of production; null where it has always been there or is not known. */
  readonly startYear: number | null;
  readonly aliases: readonly string[];
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** What a supplier can make of one material in a year. A plant has one row for each material of its basket. */
export interface Capacity {
  readonly id: string;
  readonly supplierId: SupplierId;
  readonly materialId: MaterialId;
  /** Tonnes REO a year; null where no figure is known. */
  readonly tonnesPerYear: number | null;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** Where a supplier's input comes from: a country of the stage before, as percent of its feed. */
export interface Feed {
  readonly id: string;
  readonly supplierId: SupplierId;
  readonly materialId: MaterialId;
  readonly fromStage: Stage;
  readonly fromCountryId: CountryId;
  readonly percent: number;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** How long a supplier that failed needs until it sends again as before: its time to recover. Source: docs/engine.md 7. */
export interface Recovery {
  readonly id: string;
  readonly supplierId: SupplierId;
  readonly days: number;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}
