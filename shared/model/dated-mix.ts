import type { IsoDate } from '../base/calendar';

/** What is done about a material from a day on, beside its figures of whole years. Source: docs/engine.md 2.8. */
export interface DatedMix {
  /** What is bought beside all suppliers and comes in on a day, past every shock. */
  readonly bought: readonly DatedTonnes[];
  /** More recycling, evenly over the days. */
  readonly recycling: readonly DatedRate[];
  /** More saving, in points of the demand of every use. */
  readonly savings: readonly DatedRate[];
  /** What it costs more, percent; uses with an elasticity answer to it. Source: docs/engine.md 2.10. */
  readonly priceRises: readonly DatedRate[];
}

interface DatedTonnes {
  /** One outside of the window is no part of the run. */
  readonly date: IsoDate;
  /** Tonnes REO. */
  readonly tonnes: number;
}

interface DatedRate {
  /** Its first day, and the first on which it is no longer there. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Tonnes REO a year of recycling; percentage points of saving; percent of a price. */
  readonly amount: number;
}

/** Nothing that has a day. */
export const NOTHING_DATED: DatedMix = { bought: [], recycling: [], savings: [], priceRises: [] };
