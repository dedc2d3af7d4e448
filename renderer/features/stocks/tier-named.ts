import { nameKey } from '@shared/base/fold-text';
import type { Translate } from '@shared/base/message';
import { STOCK_TIERS, type StockTier } from '@shared/model/tables/stock';

/** The tier that a person names: by its word on the page, or its sign. */
export function tierNamed(name: string, t: Translate): StockTier | undefined {
  const key = nameKey(name);
  return STOCK_TIERS.find((one) =>
    [one, t(`scenarios.tierName.${one}`)].some((word) => nameKey(word) === key),
  );
}
