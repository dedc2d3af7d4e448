import type { MassBasis } from '../../base/mass-basis';
import type { Stage } from '../../base/stage';
import type { CountryId } from '../../model/country';
import type { Control } from '../../model/dependence';
import type { MaterialId } from '../../model/material';
import type { SupplierId } from '../../model/supplier';
import type { SupplierKind } from '../../model/tables/supplier';
import type { TotalSupply } from '../../model/tables/total-supply';
import type { CellTexts, ShareCell, ShareColumns } from './share-columns';

/** Which table it is. */
export interface ShareTableKey {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  /** Null for the plan itself ("Base"). */
  readonly scenarioId: string | null;
}

/** Shares of one economy, material and stage: suppliers down, years across. */
export interface ShareTable extends ShareTableKey {
  /** The number under which it came over IPC; null for one that did not. */
  readonly number: number | null;
  readonly years: readonly ShareYear[];
  readonly rows: readonly ShareTableRow[];
  row(supplierId: SupplierId): ShareTableRow | undefined;
  /** As they pass between threads: the suppliers in an order that no edit of a value changes, the places of the rows among them, and the cells by year. */
  readonly heads: readonly ShareTableHead[];
  readonly order: Uint32Array;
  readonly columns: readonly ShareColumns[];
  readonly texts: CellTexts;
}

/** One year of the table: what it adds up to. */
export interface ShareYear {
  readonly year: number;
  readonly total: {
    readonly tonnes: number;
    readonly basis: MassBasis;
    readonly method: TotalSupply['method'];
  } | null;
  readonly sumPercent: number;
  readonly restPercent: number;
  readonly baseRestPercent: number;
  /** Share by country of the last step (face value), percent, largest first; the rest is not in it. */
  readonly direct: readonly { readonly countryId: CountryId; readonly percent: number }[];
  /** China anywhere behind it: point when low equals high, else bounds since some feeds are not known. */
  readonly lookThrough: { readonly low: number; readonly high: number };
  /** Of it, from suppliers that the watched countries own; null where no owner of any supplier is named. */
  readonly control: Control | null;
  readonly baseDirectWatched: number;
  readonly baseLookThrough: { readonly low: number; readonly high: number };
}

/** A supplier of the table. */
export interface ShareTableHead {
  readonly supplierId: SupplierId;
  readonly kind: SupplierKind;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly place: string | null;
  readonly countryId: CountryId;
  readonly capacityTonnes: number | null;
  /** Where its input was mined or made, percent of its feed; the unknown part is not in it. */
  readonly feeds: readonly { readonly countryId: CountryId; readonly percent: number }[];
}

export interface ShareTableRow extends ShareTableHead {
  /** The share in a year, by its place in `years`; null where the supplier has none. Made when it is asked for. */
  cell(year: number): ShareCell | null;
  /** The percent of that cell alone, that of the plan, and what it is, for who goes through all rows; null where there is none. */
  percent(year: number): number | null;
  basePercent(year: number): number | null;
  locked(year: number): boolean | null;
  overridden(year: number): boolean | null;
}
