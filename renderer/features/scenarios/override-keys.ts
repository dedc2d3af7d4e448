import { STOCK_TIERS, type StockTier } from '@shared/domain/stock';

/** Whether a part of an override's key names a tier of the stock. */
export function isStockTier(part: string): part is StockTier {
  return (STOCK_TIERS as readonly string[]).includes(part);
}
