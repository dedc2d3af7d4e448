import { type PackedShares, packShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';

/** So many tables that the window may still speak of. */
const MOST = 4;

/** Packs tables for the window, and leaves out of one what the window has of another that was sent before. */
export function sentTables(): (table: ShareTable, has?: number | null) => PackedShares {
  const sent = new Map<number, ShareTable>();
  let number = 0;
  return (table, has = null) => {
    const packed = packShares(table, ++number, has === null ? null : (sent.get(has) ?? null));
    sent.set(number, table);
    sent.delete(number - MOST);
    return packed;
  };
}
