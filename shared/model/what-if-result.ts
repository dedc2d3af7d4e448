import type { IsoDate } from '../base/calendar';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';
import type { StockTier } from './tables/stock';

/** What a run says, one entry a material in the order of the model. Exposure under assumptions, not a forecast. */
export interface WhatIfResult {
  readonly start: IsoDate;
  readonly days: number;
  readonly materials: readonly MaterialResult[];
  /** Each production line over all of its materials, in the order in which the model first names it. */
  readonly lines: readonly LineResult[];
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
  /** What the coverage rule bought; absent without one. */
  readonly bought?: Float64Array;
  /** What came in that was made of earlier stages, and the part of it that was made on the day itself; absent without any. */
  readonly made?: Float64Array;
  readonly madeAtOnce?: Float64Array;
  /** The part of a short day for which stocks last, where the series do not say it (docs/engine.md 4.7, 4.10). */
  readonly lasts?: Float64Array;
  /** Of the stock what is kept for some uses alone; absent where nothing arrives so (docs/engine.md 4.11). */
  readonly kept?: Float64Array;
  /** What is owed at the end of the day to uses that carry over, tonnes; absent where none does. */
  readonly backlog?: Float64Array;
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
  /** Days of cover at the opening: stock / (annual reference consumption / 365), docs/engine.md 4.4. */
  readonly openingCover: number;
  /** When the stock no longer fills the gap, interpolated inside the day; null when that never happens. */
  readonly firstShortfall: Moment | null;
  /** First day from which no shortfall follows any more in the window; null when short to the end, or never short. */
  readonly recovery: Moment | null;
  readonly lowestStock: { readonly tonnes: number; readonly at: Moment };
  readonly minimumStock: MinimumStock;
  readonly totalShortfall: number;
  readonly peakShortfall: number;
  readonly daysShort: number;
  readonly uses: readonly UseResult[];
  /** The stock tier by tier, in the order in which they open; absent for one stock. */
  readonly tiers?: readonly TierResult[];
  /** The stages before that of the run, the nearest first; absent without any. */
  readonly earlier?: readonly EarlierStageResult[];
  readonly ledger: Ledger;
}

/** The least opening stock with which a run has no shortfall, and when it is used up. */
export interface MinimumStock {
  /** Tonnes REO at the opening. */
  readonly tonnes: number;
  /** Whole days after which all of it is out; 0 when none is needed. */
  readonly usedUpAfter: number;
}

/**
 * The stock of an earlier stage over the window, tonnes REO of that stage, and what was made of it, tonnes REO of the stage
 * behind it: opening + received = taken + closing, and taken * yield = made + in process.
 */
export interface EarlierStageResult {
  readonly stage: Stage;
  readonly opening: number;
  /** Made of the stage before it. */
  readonly received: number;
  readonly taken: number;
  readonly closing: number;
  readonly made: number;
  /** In work when the window ends. */
  readonly inProcess: number;
}

/** One tier of the stock over the window. */
export interface TierResult {
  readonly tier: StockTier;
  /** At the end of each day, tonnes REO. */
  readonly stock: Float64Array;
  readonly released: number;
  readonly refilled: number;
  /** First day on which something leaves it; null when nothing does. */
  readonly opened: Moment | null;
  /** First day at whose end no more than its minimum is left, after something left it; null when there is always more. */
  readonly emptied: Moment | null;
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
  /**
   * The shocks that touch the group, in the order in which they act: those that reach it through its feeds, then
   * outages, taxes, licences, quotas, bans and leaks, as listed inside each kind.
   */
  readonly steps: readonly ShockStep[];
}

/** One shock at work on one group. */
export interface ShockStep {
  readonly shockId: string;
  /** Tonnes REO that had to wait so far (cumulative, released or not); null for all but a licence. */
  readonly queued: Float64Array | null;
  /** What arrives after this shock; the last step's is what does arrive. */
  readonly passed: Float64Array;
  /** For a leak: what the measures before it withheld, by the day on which it was due. */
  readonly withheld?: Float64Array;
  /** For a shock that reaches the supplier through its feeds: where on the way it acts. Absent for one on its own goods. */
  readonly upstream?: readonly FeedLink[];
}

/** One link of a chain of feeds: whom it feeds, from where, and how much of that one's feed it is. */
export interface FeedLink {
  readonly toCountryId: CountryId;
  readonly toStage: Stage;
  readonly toSupplierId: SupplierId | null;
  readonly fromCountryId: CountryId;
  readonly fromStage: Stage;
  readonly fromSupplierId: SupplierId | null;
  readonly percent: number;
}

export interface UseResult {
  readonly useId: string;
  readonly need: number;
  readonly shortfall: number;
  readonly firstShortfall: Moment | null;
  /** First day from which no shortfall follows any more in the window; null when short to the end, or never short. */
  readonly restart: Moment | null;
  readonly daysShort: number;
  /** Still owed at the end of the window, tonnes REO; absent for a use that carries nothing over. */
  readonly backlog?: number;
  /** What was lost times the value at stake per tonne, yen; null where that is not known. What is owed counts as lost at the end. */
  readonly lostValue: number | null;
}

/**
 * A production line: a use over all the materials it needs. Its load on a day is the smallest part of a need that is
 * served, so that one missing material stops it whatever there is of the others.
 */
export interface LineResult {
  readonly useId: string;
  readonly materialIds: readonly MaterialId[];
  /** Reduced from: first moment at which it runs below its full load. */
  readonly firstStop: Moment | null;
  /** First day on which it stands, at a load of nothing; null where it never does. */
  readonly standsFrom: Moment | null;
  /** Full again: first day from which it runs at full load to the end of the window. */
  readonly restart: Moment | null;
  /** The material that holds it back on the day from which it is reduced. */
  readonly binding: MaterialId | null;
  /** Days below full load, and of them those on which it stands. */
  readonly daysBelowFull: number;
  readonly daysStanding: number;
  /** Output that is not made, in days of full output. */
  readonly lostDays: number;
  /** Need of all its materials that the missing output stands for, tonnes REO. */
  readonly lostTonnes: number;
  /** The same in yen, by the largest value at stake among its materials; null where none is known. */
  readonly lostValue: number | null;
}

/**
 * Proof that no tonne was made or lost: opening + arrivals + recycling + bought + made = served + notBought + closing, and
 * dispatched + in transit at the start = arrived + in transit at the end + lost.
 */
export interface Ledger {
  readonly opening: number;
  readonly arrivals: number;
  readonly recycling: number;
  /** What the coverage rule bought and what has come in of it. */
  readonly bought: number;
  /** What was made of the stocks of earlier stages. */
  readonly made: number;
  readonly served: number;
  readonly notBought: number;
  readonly closing: number;
  /** Owed at the end to uses that carry over; 0 where none does. */
  readonly backlog: number;
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
