import { type IsoDate, isoDate } from '../base/calendar';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { DatedMix } from './dated-mix';
import type { MaterialId } from './material';
import type { NamedUses } from './named-uses';
import type { Shock } from './shock';
import type { StockLimits } from './stock-limits';
import type { SupplierId } from './supplier';
import type { StockTier } from './tables/stock';

/** Everything that a daily what-if needs, as plain data: masses in tonnes REO, shares in percent, days from `start`. */
export interface WhatIfModel {
  readonly start: IsoDate;
  readonly days: number;
  readonly economyId: CountryId;
  readonly stage: Stage;
  readonly materials: readonly MaterialModel[];
  readonly shocks: readonly Shock[];
  /** How a shortage is shared out among the uses of a material; absent: in proportion to what each needs. */
  readonly allocation?: Allocation | undefined;
  /**
   * Whether uses of one id are one line that needs its materials at once, so that a line short of one takes less of
   * the others (docs/engine.md 5.3). Absent: each material by itself.
   */
  readonly together?: boolean | undefined;
  /** Lines that do not run at any load or start again at once; the others do. */
  readonly lines?: readonly LineModel[] | undefined;
}

export const ALLOCATIONS = ['proportional', 'tier', 'value'] as const;
/**
 * Proportional to the need; tier by tier and proportional inside one; or the floors first and then whoever loses most
 * per tonne. Source: docs/engine.md 5.1.
 */
export type Allocation = (typeof ALLOCATIONS)[number];

/** How a production line stops and starts again. */
export interface LineModel {
  readonly useId: string;
  /** Below this load (percent of its need) the line stands; 0: it runs at any load. */
  readonly minimumLoadPercent: number;
  /** Days that the line stands once what it needs is there again; 0: none. */
  readonly restartDays: number;
}

/** A figure a year. Every year of the window (and of the lead time behind it) is present. */
export type ByYear = Readonly<Record<number, number>>;

export interface MaterialModel {
  readonly materialId: MaterialId;
  readonly suppliers: readonly SupplierModel[];
  /** R: declared, or by default demand * (1 - substitution) - recycling; tonnes REO a year. */
  readonly totalSupply: ByYear;
  /** Years whose total was worked out from the need, and moves with it where a question turns that; absent: none. */
  readonly derivedSupply?: readonly number[] | undefined;
  readonly recycling: ByYear;
  /** Percent of the demand that is substituted. */
  readonly substitution: ByYear;
  readonly uses: readonly UseModel[];
  /** National, private and firm stocks taken together. */
  readonly stock: StockModel;
  /** The same stock tier by tier, in the order in which they open; absent: one stock. Adds up to `stock`. */
  readonly stocks?: readonly StockTierModel[] | undefined;
  /** Stocks of the stages before that of the run, the nearest first, and what they are worked up with; absent: none. */
  readonly earlier?: readonly EarlierStageModel[] | undefined;
  /** What a kilogram costs, by the day from which it holds; asked for by a release at a price alone. */
  readonly prices?: readonly PriceModel[] | undefined;
  /** What is done from a day on; absent: nothing. */
  readonly dated?: DatedMix | undefined;
  /** Orders on top of the plan by a coverage rule; absent: none. */
  readonly replenishment?: ReplenishmentModel | undefined;
  /** Years that had no shares of their own and use those of an earlier year: year -> year used. Said with the result. */
  readonly carriedShares: Readonly<Record<number, number>>;
}

/**
 * How a plant comes: nothing leaves it before its start, then even steps up to all of its capacity. The start is the
 * planned one moved by the slip, and not before what it waits for; 'never' where what it waits for does not come.
 */
export type RampModel =
  | {
      readonly plannedStart: IsoDate;
      readonly slipMonths: number;
      /** A permit, or the first year whose price is high enough; null where it waits for nothing. */
      readonly notBefore: IsoDate | null;
      readonly monthsToFull: number;
    }
  | 'never';

export interface SupplierModel {
  readonly supplierId: SupplierId;
  readonly countryId: CountryId;
  readonly leadTimeDays: number;
  readonly percent: ByYear;
  /** Capacity in tonnes REO a year; null where it is not known or not limiting. */
  readonly capacity: number | null;
  /** Shipments of their own, beside its share; absent: none. */
  readonly receipts?: readonly ReceiptModel[] | undefined;
  /** Absent: all of it is there on every day of the run. */
  readonly ramp?: RampModel | undefined;
  /** Where its input comes from; absent: nothing is known, and no shock reaches it from behind. */
  readonly feeds?: readonly FeedModel[] | undefined;
  /** How much of the feed that `feeds` leaves open is there, percent; must be said where they are below 100 %. */
  readonly feedRestPercent?: number | undefined;
}

/**
 * A shipment of so much that is due on such a day: beside the share and the capacity, and like these sent a lead time
 * before, under the shocks of that day. Source: docs/engine.md 2.6.
 */
interface ReceiptModel {
  /** The day on which it is due at the buyer; one outside of the window is no part of the run. */
  readonly date: IsoDate;
  /** Tonnes REO. */
  readonly tonnes: number;
}

/**
 * A part of what a supplier works up: it comes from a country (or one plant in it) at a stage, which may itself be fed.
 * Availability of a supplier = own * sum of feed * availability of the feed, a lead time before (docs/engine.md 3.8).
 */
export interface FeedModel {
  readonly countryId: CountryId;
  readonly stage: Stage;
  /** The plant, where the feed is one plant's: an outage of it is felt here. */
  readonly supplierId?: SupplierId | undefined;
  /** Of the feed of whoever it goes to. */
  readonly percent: number;
  /** Days from its dispatch until it is worked up. */
  readonly leadDays: number;
  readonly feeds?: readonly FeedModel[] | undefined;
  readonly feedRestPercent?: number | undefined;
}

export interface UseModel {
  readonly useId: string;
  readonly tier: 1 | 2 | 3;
  readonly demand: ByYear;
  /** Percent of its need that the use keeps before any other value is served (allocation by value); absent: 0. */
  readonly floorPercent?: number | undefined;
  /** What is at stake when a tonne of the need is missing, yen; absent: not known. */
  readonly valuePerTonne?: number | undefined;
  /** Relative need by calendar month, January first; scaled so that the year's demand stays. Absent: even. */
  readonly season?: readonly number[] | undefined;
  /** Whether what it is not given is still owed to it, first in, first out; absent: it is lost (docs/engine.md 4.7). */
  readonly carriesOver?: boolean | undefined;
  /** Percent by which its need changes for one percent of a price rise, 0 or less; absent: 0 (docs/engine.md 2.10). */
  readonly priceElasticity?: number | undefined;
}

export interface StockModel extends StockLimits {
  readonly opening: number;
}

/** One tier of a stock: private stock may open before the national one, or after it. */
export interface StockTierModel extends StockModel {
  readonly tier: StockTier;
  /** The uses whose stock it is: it serves nobody else before it is lent, which its rule says. Absent: everybody's. */
  readonly members?: readonly string[] | undefined;
  /** When it may be released; absent: from the first day on. */
  readonly release?: ReleaseModel | undefined;
}

export const REGIMES = ['emergency', 'surge', 'ordinary'] as const;
/**
 * Released to whoever lacks something, sold when the price is high, or sold in normal times: a sale goes into the stocks of
 * the buyers too. Source: docs/engine.md 4.9.
 */
type Regime = (typeof REGIMES)[number];

/** The date of a rule that serves nobody who takes part in a run. */
export const NEVER_RELEASED = isoDate('9999-12-31');

/**
 * A tier that stays closed (one with members: its members' alone) until somebody decides to release it, and whose tonnes
 * are there some days after that. Source: docs/engine.md 4.9.
 */
export interface ReleaseModel {
  /** Absent: emergency. */
  readonly regime?: Regime | undefined;
  readonly trigger: ReleaseTrigger;
  /** Whole days from the decision to the first delivery. */
  readonly deliveryDays: number;
  /** Who is served of it; absent: everybody. */
  readonly recipients?: NamedUses | undefined;
  /** Most that leaves under the rule in all, tonnes REO; absent: all above the minimum. */
  readonly tonnes?: number | undefined;
}

/**
 * On a date, or at the end of the first day on which something is short, on which the open tiers last for fewer days of need,
 * or on which the price is so high.
 */
type ReleaseTrigger =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'shortage' }
  | { readonly kind: 'cover'; readonly days: number }
  | { readonly kind: 'price'; readonly usdPerKg: number };

/** A price that holds from a day on, until the next one. */
export interface PriceModel {
  readonly from: IsoDate;
  readonly usdPerKg: number;
}

/**
 * The stock of a stage before that of the run, and the step that works it up to the stage behind it. Masses are tonnes REO
 * of the stage itself. Source: docs/engine.md 4.8.
 */
export interface EarlierStageModel {
  readonly stage: Stage;
  readonly stock: StockModel;
  /** What comes out of a tonne that goes in, percent, above 0. */
  readonly yieldPercent: number;
  /** Days from the day on which work begins to the day on which it is there; 0: the same day. */
  readonly leadDays: number;
  /** Most that the step can begin in a day, tonnes REO of what comes out; null for no limit. */
  readonly maximumPerDay: number | null;
}

/** A level of stock: tonnes REO, or the need of the coming days. */
export type CoverLevel =
  | { readonly kind: 'tonnes'; readonly tonnes: number }
  | { readonly kind: 'days'; readonly days: number };

/**
 * Coverage rule (s, S): at the end of a day on which stock and orders are at or below `reorderAt`, order up to
 * `orderUpTo`. What is ordered is bought beside the plan, is touched by no shock, and arrives `leadTimeDays` later.
 * Source: docs/engine.md 4.3.
 */
export interface ReplenishmentModel {
  readonly reorderAt: CoverLevel;
  readonly orderUpTo: CoverLevel;
  readonly leadTimeDays: number;
}
