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
export interface Loan {
  readonly principalYen: number;
  readonly interestPercent: number;
  readonly years: number;
}
