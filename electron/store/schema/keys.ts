import { derived } from '@shared/base/derived';
import { NUMBERS_OF_A_RUN } from '../migrations/v4';
import type { Sql } from '../sql';

/** What one table calls its rows: text outside, a whole number where other rows of the file refer to it. */
interface Names {
  readonly keys: Map<string, number>;
  readonly texts: Map<number, string>;
  next: number;
}

/** Tables of names that hold no rows of a plan, with the column of the text; all others have "id". */
const TEXT_COLUMNS: Readonly<Record<string, string>> = { run: 'prefix', word: 'word' };

/**
 * The keys of a file: each row that others refer to has one. They are given as rows come and mean nothing outside: what is
 * read, hashed and compared is always the text. Read once and kept beside the file, since an import asks for 500,000.
 */
export class Keys {
  readonly #sql: Sql;
  readonly #tables = new Map<string, Names>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The key of a text; null when no row has it. */
  find(table: string, text: string): number | null {
    return this.#names(table).keys.get(text) ?? null;
  }

  /** The text of a key. @throws Error when no row had it */
  textOf(table: string, key: number): string {
    const text = this.#names(table).texts.get(key);
    if (text === undefined) throw new Error(`no row of ${table} has the key ${key}`);
    return text;
  }

  /** The key of a text, a new one where it has none: whoever asks puts in the row. */
  give(table: string, text: string): number {
    const names = this.#names(table);
    const known = names.keys.get(text);
    if (known !== undefined) return known;
    const key = names.next++;
    names.keys.set(text, key);
    names.texts.set(key, text);
    return key;
  }

  /** The row is gone: nothing may refer to it any more. */
  takeBack(table: string, text: string): void {
    this.#names(table).keys.delete(text);
  }

  /** Reads them again when they are asked for: what was written was rolled back. */
  forget(): void {
    this.#tables.clear();
  }

  #names(table: string): Names {
    const known = this.#tables.get(table);
    if (known !== undefined) return known;
    const names: Names = { keys: new Map(), texts: new Map(), next: 1 };
    for (const [key, text] of this.#sql.each(
      `SELECT "key", "${TEXT_COLUMNS[table] ?? 'id'}" FROM "${table}"`,
    )) {
      // an INTEGER PRIMARY KEY and TEXT NOT NULL
      names.keys.set(text as string, key as number);
      names.texts.set(key as number, text as string);
      names.next = Math.max(names.next, (key as number) + 1);
    }
    this.#tables.set(table, names);
    return names;
  }
}

/** The keys of an open database: one list of them, whoever reads or writes. */
export const keysOf = derived((sql: Sql) => new Keys(sql));

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
