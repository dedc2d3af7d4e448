import { type AnyRow, keyOf } from './table';
import { ANY_TABLE, TABLES, type TableName } from './tables';
import type { Stock } from './tables/stock';

/** Whether a row of a table is secret: it never leaves the house, and what it stands on is marked so. */
type IsSecretRow = (table: TableName, row: AnyRow) => boolean;

/**
 * What is secret of a project: what its table declares so, and what is said of a stock that is not open (its overrides, its
 * rules, members and recipients).
 * @param stocks all of the project
 */
export function secretRows(stocks: readonly Stock[]): IsSecretRow {
  const open = new Set(
    stocks.filter((stock) => !TABLES.stock.isSecret(stock)).map((stock) => keyOf(TABLES.stock, stock)),
  );
  return (table, row) => {
    if (ANY_TABLE[table].isSecret(row)) return true;
    const ofStock = ANY_TABLE[table].ofStock(row);
    return ofStock !== null && !open.has(ofStock);
  };
}
