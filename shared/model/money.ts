import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { PriceFound } from './price-book';
import type { MoneyRates } from './rates';
import type { StockTier } from './tables/stock';

/** A price floor as governments give it to a project. Prices in yen a tonne. */
export interface PriceFloor {
  readonly floor: number;
  /** Part of what the reference price is above the floor that the giver gets back, 0..1. */
  readonly upsideShare: number;
  /** Tonnes a year for which the floor is paid; null for no cap. */
  readonly volumeCap: number | null;
  /** Years for which it is given. */
  readonly termYears: number;
}

/** One year of a price floor: what the giver pays (positive) or gets back (negative), yen. */
export interface FloorYear {
  readonly year: number;
  readonly reference: number;
  readonly tonnes: number;
  readonly paidYen: number;
}

/** A project as an investor counts it. Money in yen, masses in tonnes. */
export interface ProjectFinance {
  /** Spent in year 0. */
  readonly capitalYen: number;
  /** Tonnes sold in each year of production, the first one first. */
  readonly tonnes: readonly number[];
  readonly costPerTonne: number;
  readonly discountPercent: number;
  /** Years between the investment and the first year of production. */
  readonly leadYears: number;
}

/** What a government can add to a project. */
export interface ProjectSupport {
  /** Part of the capital that is granted, 0..1. */
  readonly grantShare: number;
  /** Tax credit for each tonne sold, yen. */
  readonly creditPerTonne: number;
  readonly loan: Loan | null;
}

/** A loan paid back in equal yearly parts with the interest in them, the first one a year after it is given. */
interface Loan {
  readonly principalYen: number;
  readonly interestPercent: number;
  readonly years: number;
}

/** A price of the book with the title of its source. */
export interface SourcedPrice extends PriceFound {
  readonly source: string | null;
}

/** What one stock, or all of a material, costs. Yen. */
export interface StockMoneyRow {
  /** Null for the material as a whole. */
  readonly stockId: string | null;
  readonly tier: StockTier | null;
  readonly tonnes: number;
  /** At the price; null where there is none. */
  readonly valueYen: number | null;
  readonly holdingYenPerYear: number | null;
  /** Bought once and kept over the horizon, discounted. */
  readonly costYen: number | null;
}

export interface MaterialMoney {
  readonly materialId: MaterialId;
  /** Null: the project has no price of it. */
  readonly price: SourcedPrice | null;
  /** Tonnes REO a day of the year in view, after substitution; null where no need is known. */
  readonly needPerDay: number | null;
  /** What still comes in on a day without the watched countries: the other suppliers and recycling; null where no shares are known. */
  readonly inflowWithoutWatched: number | null;
  /** One more day of cover, bought and kept over the horizon. */
  readonly yenPerExtraDay: number | null;
  /** One more day that the stock lasts when nothing comes from the watched countries. */
  readonly yenPerExtraDayWithoutWatched: number | null;
  /** The material as a whole first, then its tiers. */
  readonly rows: readonly StockMoneyRow[];
}

/** Money of the stocks of one economy. Secret as the stocks are. */
export interface StockMoney {
  readonly economyId: CountryId;
  readonly scenarioId: string | null;
  readonly year: number;
  readonly guesses: MoneyRates;
  readonly materials: readonly MaterialMoney[];
}

/** A price floor held against a published price, year by year. */
export interface FloorBudget {
  readonly materialId: MaterialId;
  readonly price: SourcedPrice | null;
  /** Taken for each year, US dollars a kilogram. */
  readonly referenceUsdPerKg: number;
  readonly floorUsdPerKg: number;
  readonly yenPerUsd: number;
  readonly terms: PriceFloor;
  readonly years: readonly FloorYear[];
  readonly totalYen: number;
}
