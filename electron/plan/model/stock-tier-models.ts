import type { ResolvedScenario } from '@shared/model/resolution';
import { limitsOf } from '@shared/model/stock-limits';
import { OPENING_ORDER } from '@shared/model/tables/stock';
import type { StockTierModel } from '@shared/model/what-if';

/** The tiers in the order in which they open: what firms hold, then private stock, then the nation's. */
export function tiersOf(stocks: ResolvedScenario['plan']['stocks']): StockTierModel[] {
  return OPENING_ORDER.flatMap((tier) =>
    stocks
      .filter((stock) => stock.tier === tier)
      .map((stock) => ({ tier, opening: stock.tonnes, ...limitsOf(stock) })),
  );
}
