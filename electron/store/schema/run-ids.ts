import { NUMBERS_OF_A_RUN } from '../migrations/v4';
import type { Keys } from './keys';

/** Up to seven digits at the end, without a zero before them. */
const NUMBER_AT_END = /[1-9]\d{0,6}$/;

/** The id of a share in two parts: what it has in common with others of its import, and its number, 0 for none. */
export function partsOfId(id: string): { readonly prefix: string; readonly number: number } {
  const [digits] = NUMBER_AT_END.exec(id) ?? [''];
  return { prefix: id.slice(0, id.length - digits.length), number: Number(digits) };
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
