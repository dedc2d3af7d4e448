import type { ResolvedScenario } from '@shared/model/resolution';
import { OPENING_ORDER } from '@shared/model/tables/stock';
import type { StockTierModel } from '@shared/model/what-if';

/** The tiers in the order in which they open: what firms hold, then private stock, then the nation's. */
export function tiersOf(stocks: ResolvedScenario['plan']['stocks']): StockTierModel[] {
  return OPENING_ORDER.flatMap((tier) =>
    stocks
      .filter((stock) => stock.tier === tier)
      .map(({ tonnes, minimum, maximum, maximumReleasePerDay }) => ({
        tier,
        opening: tonnes,
        minimum,
        maximum,
        maximumReleasePerDay,
      })),
  );
}
