/** Tonnes in stock, or how many days of full need they are. */
export const STOCK_MEASURES = ['tonnes', 'cover'] as const;
export type StockMeasure = (typeof STOCK_MEASURES)[number];
