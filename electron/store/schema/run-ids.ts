import { NUMBERS_OF_A_RUN } from '../migrations/v4';
import type { Keys } from './keys';

/** So many digits at the end are the number, without a zero before them. */
const MOST_DIGITS = 7;

/** The largest number of so many digits. */
export const MOST_NUMBER = 10 ** MOST_DIGITS - 1;

const ZERO = '0'.charCodeAt(0);

/** The id of a share in two parts: what it has in common with others of its import, and its number, 0 for none. */
export function partsOfId(id: string): { readonly prefix: string; readonly number: number } {
  let [number, one] = [0, 1];
  let from = id.length;
  // Digit by digit from the end, quicker than a pattern: a block asks for 60,000 of them.
  for (let at = id.length - 1; at >= Math.max(0, id.length - MOST_DIGITS); at--, one *= 10) {
    const digit = id.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) break;
    if (digit === 0) continue;
    number += digit * one;
    from = at;
  }
  return { prefix: id.slice(0, from), number };
}

/** The key of a share by its id; null when no share has had an id of that beginning. */
export function findShareKey(keys: Keys, id: string): number | null {
  const { prefix, number } = partsOfId(id);
  const run = keys.find('run', prefix);
  return run === null ? null : run * NUMBERS_OF_A_RUN + number;
}

/** The id of a share by its key. */
export function shareId(keys: Keys, key: number): string {
  const prefix = keys.textOf('run', Math.floor(key / NUMBERS_OF_A_RUN));
  const number = key % NUMBERS_OF_A_RUN;
  return number === 0 ? prefix : `${prefix}${number}`;
}
