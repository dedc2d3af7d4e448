import { derived } from '@shared/base/derived';
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
