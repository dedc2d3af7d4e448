import type { TableName } from '@shared/model/tables';
import type { Sql } from '../sql';
import { columnsOfPayload, type DecodedImages, decodeKnown, decodePayload, tablesOfPayload } from './payload';
import { unreadable } from './refused-rows';

/** The rows of a link as they are stored, and how many it claims that they are. */
interface StoredPayload {
  readonly payload: Uint8Array;
  readonly rowCount: number;
}

/** The stored payload of a link; null when it has none or was thinned. */
function storedPayload(sql: Sql, seq: number): StoredPayload | null {
  const [payload, rowCount] =
    sql.first('SELECT payload, row_count FROM change_set WHERE seq = ?', [seq]) ?? [];
  return payload instanceof Uint8Array ? { payload, rowCount: Number(rowCount) } : null;
}

/**
 * What a link did to rows; null when it has none or was thinned. @throws Refusal `refusal.history.unreadable`
 * @param isKnown whether its cells were looked at before (decodeKnown)
 */
export function storedImages(sql: Sql, seq: number, isKnown = false): DecodedImages[] | null {
  return read(sql, seq, isKnown ? decodeKnown : decodePayload);
}

/** The same by columns, as it stands there (columnsOfPayload). */
export function storedColumns(sql: Sql, seq: number): ReturnType<typeof columnsOfPayload> {
  return read(sql, seq, columnsOfPayload);
}

/** The tables that a link touched; none when its rows were thinned. @throws Refusal `refusal.history.unreadable` */
export function storedTables(sql: Sql, seq: number): TableName[] {
  return read(sql, seq, tablesOfPayload) ?? [];
}

function read<Found>(
  sql: Sql,
  seq: number,
  found: (payload: Uint8Array, rowCount: number) => Found,
): Found | null {
  const stored = storedPayload(sql, seq);
  if (stored === null) return null;
  try {
    return found(stored.payload, stored.rowCount);
  } catch (error) {
    throw unreadable(seq, error);
  }
}
