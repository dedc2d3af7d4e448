import { nameKey } from '@shared/base/fold-text';
import type { Translate } from '@shared/base/message';
import { STOCK_TIERS, type StockTier } from '@shared/model/tables/stock';

/** The tier that a person names: by its word on the page, or its sign, with or without what all of them are. */
export function tierNamed(name: string, t: Translate): StockTier | undefined {
  const key = bareKey(name);
  return STOCK_TIERS.find((one) =>
    [one, t(`scenarios.tierName.${one}`)].some((word) => bareKey(word) === key),
  );
}

const bareKey = (name: string): string =>
  nameKey(name.replace(/\s*(?:stock(?:pile)?s?|reserves?|備蓄|在庫)$/iu, ''));
