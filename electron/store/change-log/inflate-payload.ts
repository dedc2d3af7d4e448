import { inflateSync } from 'node:zlib';
import { budgetOf } from './packed-images';

/** The text of a payload: of a stranger it may be a bomb. @param rows what its link claims @throws Error beyond the budget */
export function inflatedText(payload: Uint8Array, rows: number): string {
  return inflateSync(payload, { maxOutputLength: budgetOf(rows) }).toString('utf8');
}
