import { requireAmount } from '../indicators/require-figures';
import { annuity } from './present-value';

/** What a stock costs. Yen a tonne, yen a tonne and year. */
interface StockPrices {
  readonly purchaseYen: number;
  readonly holdingYen: number;
}

/**
 * What a stock costs over a horizon: bought once, held each year, the years discounted.
 * @param tonnes zero or more
 * @returns yen, present value
 */
export function stockCost(
  tonnes: number,
  prices: StockPrices,
  years: number,
  discountPercent: number,
): number {
  requireAmount(tonnes, 'tonnes');
  requireAmount(prices.purchaseYen, 'purchaseYen');
  requireAmount(prices.holdingYen, 'holdingYen');
  return tonnes * (prices.purchaseYen + prices.holdingYen * annuity(years, discountPercent));
}

/**
 * Yen for each further day of cover: a day takes (need - inflow) tonnes of stock more.
 * @param needPerDay tonnes REO a day
 * @param inflowPerDay tonnes REO a day that still come in on that day
 * @returns 0 when the inflow meets the need, for then the stock lasts anyway
 */
export function yenPerExtraDay(
  needPerDay: number,
  inflowPerDay: number,
  prices: StockPrices,
  years: number,
  discountPercent: number,
): number {
  requireAmount(needPerDay, 'needPerDay');
  requireAmount(inflowPerDay, 'inflowPerDay');
  return stockCost(Math.max(0, needPerDay - inflowPerDay), prices, years, discountPercent);
}
