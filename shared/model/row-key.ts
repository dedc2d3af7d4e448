import { type AnyRow, type AnyTable, keyOf } from './table';
import { ANY_TABLE, type TableName } from './tables';

/** The natural key of a row of a table that only its name says. Nothing is copied: a plan has 100,000 rows. */
export function rowKey(table: TableName, row: AnyRow): string {
  return keyOf<AnyTable>(ANY_TABLE[table], row as AnyRow & Parameters<typeof keyOf>[1]); // a row has the parts of its key
}
