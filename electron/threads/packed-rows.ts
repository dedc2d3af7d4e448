import { deserialize, serialize } from 'node:v8';
import type { ReadRow } from '../importing/steps/read-row';

/** Rows as bytes: the desk, through which they go from worker to worker, need not take them apart. */
type PackedRows = Uint8Array;

/** Rows on their way to the project: as they are within one thread, packed between workers. */
export type RowChunk = readonly ReadRow[] | PackedRows;

/** Rows as bytes; rows that share an object still share it when they are unpacked. */
export function packRows(rows: readonly ReadRow[]): PackedRows {
  return serialize(rows);
}

export function unpackRows(chunk: RowChunk): readonly ReadRow[] {
  // Bytes come from packRows in the reading worker of this app only.
  return chunk instanceof Uint8Array ? (deserialize(chunk) as readonly ReadRow[]) : chunk;
}
