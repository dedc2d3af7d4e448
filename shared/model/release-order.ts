import type { IsoDate } from '../base/calendar';
import type { RANKS } from './named-uses';
import type { StockTier } from './tables/stock';

/** To whom a tier is released: to everybody, or to uses up to a rank. */
export const RELEASE_REACHES = ['everybody', 'rank1', 'rank2'] as const;
export type ReleaseReach = (typeof RELEASE_REACHES)[number];

/** The last rank is everybody. */
export const RANK_OF_REACH: Readonly<Record<ReleaseReach, (typeof RANKS)[number]>> = {
  everybody: 3,
  rank1: 1,
  rank2: 2,
};

/** When a tier that is to be released is: on the day of the decision, or by a standing order. */
export const ORDERED_TRIGGERS = ['date', 'shortage', 'cover'] as const;

/** A tier whose release is ordered, and when it is delivered. Source: docs/engine.md 10.10. */
export interface ReleaseTerms {
  readonly tier: StockTier;
  readonly trigger: (typeof ORDERED_TRIGGERS)[number];
  /** Of the decision. */
  readonly date: IsoDate;
  /** Of the open tiers, under which it is released; null for the other triggers. */
  readonly coverDays: number | null;
  /** Whole days from the decision, or from what sets it off, to the first delivery. */
  readonly deliveryDays: number;
}
