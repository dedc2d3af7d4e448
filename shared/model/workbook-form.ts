/** The tables that the values of scenarios are written as. */
export const TABLE_KEYS = [
  'about',
  'lines',
  'results',
  'indicators',
  'targets',
  'trade',
  'shares',
  'demand',
  'stocks',
  'daily',
  'sampled',
  'fan',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];
/** Tables of stocks, and of what a run draws on them for. */
export const STOCK_TABLES: readonly TableKey[] = [
  'lines',
  'results',
  'targets',
  'stocks',
  'daily',
  'sampled',
  'fan',
];
/** Tables that only sampled runs have. */
export const SAMPLED_TABLES: readonly TableKey[] = ['sampled', 'fan'];

/** A workbook that recalculates, a short one to be printed, one of values only, or one table as CSV. */
export type WorkbookForm =
  | { readonly kind: 'live' }
  | { readonly kind: 'short' }
  | { readonly kind: 'values' }
  | { readonly kind: 'csv'; readonly table: TableKey };
