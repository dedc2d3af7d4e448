import { isRuleField } from './release-override';
import { type AnyRow, keyOf } from './table';
import { ANY_TABLE, TABLES, type TableName } from './tables';
import type { Override } from './tables/override';
import type { Stock } from './tables/stock';

/** Whether a row of a table may not leave the house. */
export type IsSecretRow = (table: TableName, row: AnyRow) => boolean;

/**
 * What is secret of a project, said once: what its table declares so, and what is said of a stock that is not open: its
 * overrides, its rules, members and recipients.
 * @param stocks all of the project
 */
export function secretRows(stocks: readonly Stock[]): IsSecretRow {
  const open = new Set(
    stocks.filter((stock) => !TABLES.stock.isSecret(stock)).map((stock) => keyOf(TABLES.stock, stock)),
  );
  return (table, row) => {
    if (ANY_TABLE[table].isSecret(row)) return true;
    const ofStock = OF_STOCK[table]?.(row) ?? null;
    return ofStock !== null && !open.has(ofStock);
  };
}

/** Whether rows of a table can be secret at all. */
export function mayHoldSecrets(table: TableName): boolean {
  return table === 'stock' || table === 'edition' || table in OF_STOCK;
}

/** The natural key of the stock of which a row says something; null for one that speaks of none. */
const OF_STOCK: { readonly [T in TableName]?: (row: AnyRow) => string | null } = {
  override: (row) => {
    const { field, key } = row as Override; // a row of the table that was named
    return field === 'stock.tonnes' || isRuleField(field) ? key : null;
  },
  releaseRule: stockOf,
  stockMember: stockOf,
  releaseRecipient: stockOf,
};

function stockOf(row: AnyRow): string {
  return keyOf(TABLES.stock, row as AnyRow & Pick<Stock, 'economyId' | 'materialId' | 'tier'>); // what names a stock names these rows too
}
