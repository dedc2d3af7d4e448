import type { NumberOf } from '../../model/table';
import type { Stock, stock } from '../../model/tables/stock';
import type { stocks } from './words';

/** A number of a stock: what can be typed into a row. */
export type StockField = NumberOf<typeof stock>;

/** What is said of a number of a stock wherever it is shown; its name alone and its unit stand in the table. */
interface StockColumn {
  /** Over its column, with its unit. */
  readonly head: keyof typeof stocks;
  /** What the tiers of a material come to: all of them added up, no limit where one has none; null for nothing. */
  readonly sum: 'all' | 'limit' | null;
  /** Said where it is empty; null where nobody gave a figure. */
  readonly none: keyof typeof stocks | null;
}

/** The numbers of a stock in the order in which they are shown: one that the table has and this list has not does not compile. */
export const STOCK_COLUMNS = {
  tonnes: { head: 'stocks.column.tonnes', sum: 'all', none: null },
  targetDays: { head: 'stocks.column.target', sum: null, none: null },
  minimum: { head: 'stocks.column.minimum', sum: 'all', none: null },
  maximum: { head: 'stocks.column.maximum', sum: 'limit', none: 'stocks.noLimit' },
  maximumReleasePerDay: { head: 'stocks.column.release', sum: 'limit', none: 'stocks.noLimit' },
} as const satisfies Readonly<Record<StockField, StockColumn>>;
type Columns = typeof STOCK_COLUMNS;
export const STOCK_FIELDS = Object.keys(STOCK_COLUMNS) as readonly StockField[]; // the keys of the literal above

/** The number of a stock that a text names, as a column does; null for none. */
export const stockField = (text: string): StockField | null =>
  STOCK_FIELDS.find((field) => field === text) ?? null;

/** The numbers that the tiers of a material come to something of. */
export type SummedField = { [F in StockField]: Columns[F]['sum'] extends null ? never : F }[StockField];
export const isSummed = (field: StockField): field is SummedField => STOCK_COLUMNS[field].sum !== null;

/** What tiers come to, number by number; a limit that one tier lacks is no limit of the sum, as in the run. */
export function summedUp(rows: readonly Pick<Stock, SummedField>[]): Pick<Stock, SummedField> {
  const sum = (field: SummedField) =>
    rows.reduce<number | null>((total, row) => {
      const value = row[field];
      return total === null || value === null ? null : total + value;
    }, 0);
  // Each under its own name; only a limit is ever missing.
  return Object.fromEntries(
    STOCK_FIELDS.filter(isSummed).map((field) => [field, sum(field)]),
  ) as unknown as Pick<Stock, SummedField>;
}

/** The numbers of a stock that is not there. */
export const NO_STOCK = Object.fromEntries(
  STOCK_FIELDS.filter(isSummed).map((field) => [field, STOCK_COLUMNS[field].sum === 'all' ? 0 : null]),
) as unknown as Pick<Stock, SummedField>; // likewise
