import type { IsoDate } from './calendar';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { Shock } from './shock';
import type { Stage } from './stage';
import type { SupplierId } from './supplier';

/** Everything that a daily what-if needs, as plain data: masses in tonnes REO, shares in percent, days from `start`. */
export interface WhatIfModel {
  readonly start: IsoDate;
  readonly days: number;
  readonly economyId: CountryId;
  readonly stage: Stage;
  readonly materials: readonly MaterialModel[];
  readonly shocks: readonly Shock[];
}

/** A figure a year. Every year of the window (and of the lead time behind it) is present. */
export type ByYear = Readonly<Record<number, number>>;

export interface MaterialModel {
  readonly materialId: MaterialId;
  readonly suppliers: readonly SupplierModel[];
  /** R: declared, or by default demand * (1 - substitution) - recycling; tonnes REO a year. */
  readonly totalSupply: ByYear;
  readonly recycling: ByYear;
  /** Percent of the demand that is substituted. */
  readonly substitution: ByYear;
  readonly uses: readonly UseModel[];
  /** First version: national, private and firm stocks taken together. */
  readonly stock: StockModel;
  /** Years that had no shares of their own and use those of an earlier year: year -> year used. Said with the result. */
  readonly carriedShares: Readonly<Record<number, number>>;
}

export interface SupplierModel {
  readonly supplierId: SupplierId;
  readonly countryId: CountryId;
  readonly leadTimeDays: number;
  readonly percent: ByYear;
  /** Capacity in tonnes REO a year; null where it is not known or not limiting. */
  readonly capacity: number | null;
}

export interface UseModel {
  readonly useId: string;
  readonly tier: 1 | 2 | 3;
  readonly demand: ByYear;
}

export interface StockModel {
  readonly opening: number;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly maximumReleasePerDay: number | null;
}

/** What a run says, one entry a material in the order of the model. Exposure under assumptions, not a forecast. */
export interface WhatIfResult {
  readonly start: IsoDate;
  readonly days: number;
  readonly materials: readonly MaterialResult[];
}

/** Day by day, each of length `days`; tonnes REO a day except `stock` (end of the day) and `cover` (days). */
export interface DailySeries {
  readonly arrivals: Float64Array;
  readonly recycling: Float64Array;
  readonly need: Float64Array;
  readonly served: Float64Array;
  readonly release: Float64Array;
  readonly refill: Float64Array;
  readonly notBought: Float64Array;
  readonly shortfall: Float64Array;
  readonly stock: Float64Array;
  /** Stock at the end of the day over (annual need of that year / 365): days of cover. */
  readonly cover: Float64Array;
}

/** A moment of the run: fractional days from the start, and the calendar day it falls on. */
export interface Moment {
  readonly day: number;
  readonly date: IsoDate;
}

export interface MaterialResult {
  readonly materialId: MaterialId;
  readonly series: DailySeries;
  /**
   * Days before the start that `groups` also hold, because a licence was already in force and what it delayed or
   * queued then arrives in the window. Mostly 0.
   */
  readonly historyDays: number;
  /** What makes up `series.arrivals`: their last steps add up to it. */
  readonly groups: readonly SupplierGroupResult[];
  readonly openingStock: number;
  /** Days of cover at the opening: stock / (annual reference consumption / 365), METHODS: days of cover. */
  readonly openingCover: number;
  /** When the stock no longer fills the gap, interpolated inside the day; null when that never happens. */
  readonly firstShortfall: Moment | null;
  /** First day from which no shortfall follows any more in the window; null when short to the end, or never short. */
  readonly recovery: Moment | null;
  readonly lowestStock: { readonly tonnes: number; readonly at: Moment };
  readonly totalShortfall: number;
  readonly peakShortfall: number;
  readonly daysShort: number;
  readonly uses: readonly UseResult[];
  readonly ledger: Ledger;
}

/**
 * Suppliers of one country with one lead time: the same shocks touch them, so their deliveries move together. All
 * arrays are tonnes REO a day by the day on which the goods are due at the buyer, from `historyDays` before the start.
 */
export interface SupplierGroupResult {
  readonly countryId: CountryId;
  readonly leadTimeDays: number;
  readonly supplierIds: readonly SupplierId[];
  /** Due with no shock at all. */
  readonly baseline: Float64Array;
  /** The shocks that touch the group, in the order in which they act: licences as listed, then bans as listed. */
  readonly steps: readonly ShockStep[];
}

/** One shock at work on one group. */
export interface ShockStep {
  readonly shockId: string;
  /** Tonnes REO that had to wait so far (cumulative, released or not); null for a ban. */
  readonly queued: Float64Array | null;
  /** What arrives after this shock; the last step's is what does arrive. */
  readonly passed: Float64Array;
}

export interface UseResult {
  readonly useId: string;
  readonly need: number;
  readonly shortfall: number;
  readonly firstShortfall: Moment | null;
  readonly daysShort: number;
}

/**
 * Proof that no tonne was made or lost: opening + arrivals + recycling = served + notBought + closing, and
 * dispatched + in transit at the start = arrived + in transit at the end + lost.
 */
export interface Ledger {
  readonly opening: number;
  readonly arrivals: number;
  readonly recycling: number;
  readonly served: number;
  readonly notBought: number;
  readonly closing: number;
  /** What suppliers were asked to dispatch in the window. */
  readonly requested: number;
  /** Of it: withheld by shocks and never sent. */
  readonly lost: number;
  readonly inTransitAtStart: number;
  /** Dispatched, or waiting for a licence, and not arrived when the window ends. */
  readonly inTransitAtEnd: number;
  /** Largest imbalance found, tonnes. */
  readonly imbalance: number;
}
