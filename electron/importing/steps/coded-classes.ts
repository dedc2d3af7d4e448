import type { ClassColumns } from './class-columns';
import type { Shared } from './class-shared';
import { type CodedRows, OWN_CODE } from './coded-rows';

/** Stands for every number of a column whose numbers say nothing. */
const ANY_NUMBER = 0xffffffff;
/** Of columns that no class looks at. */
const SKIPPED = 0xfffffffe;

/** What the rows of a class share, by the codes of all cells but those of their supplier and their figure. */
export class CodedClasses {
  readonly #columns: ClassColumns;
  /** The codes of the row that was looked at last. */
  #codes = new Uint32Array(64);
  /** The same as the key of its class. */
  #key = new Uint32Array(64);
  #hash = 0;
  readonly #known: { readonly hash: number; readonly key: Uint32Array; readonly shared: Shared }[] = [];
  /** Places among those and one, by their hashes; 0 for a free one. */
  #table = new Uint32Array(64);

  constructor(columns: ClassColumns) {
    this.#columns = columns;
  }

  /** What the class of a row shares; null where it is not known, or the row has none. */
  sharedBy(rows: CodedRows, at: number): Shared | null {
    const width = this.#take(rows, at);
    if (width < 0) return null;
    return this.#known[(this.#table[this.#placeOf(width)] ?? 0) - 1]?.shared ?? null;
  }

  /** The code of a cell of the row that was looked at last. */
  codeOf(column: number): number {
    return this.#codes[column - 1] ?? 0;
  }

  /** Keeps what the class of a row shares that was not known. @returns false for a row that has none */
  learn(rows: CodedRows, at: number, shared: Shared): boolean {
    const width = this.#take(rows, at);
    if (width < 0) return false;
    this.#table[this.#placeOf(width)] = this.#known.push({
      hash: this.#hash,
      key: this.#key.slice(0, width),
      shared,
    });
    if (this.#known.length * 2 > this.#table.length) this.#grow();
    return true;
  }

  /** Looks at a row. @returns the length of its key, or less than 0 for one that has no class */
  #take(rows: CodedRows, at: number): number {
    const width = rows.widthAt(at);
    if (width > this.#codes.length) {
      this.#codes = new Uint32Array(width * 2);
      this.#key = new Uint32Array(width * 2);
    }
    rows.codesAt(at, this.#codes);
    const { figure, supplier, mapped } = this.#columns;
    let hash = width;
    for (let index = 0; index < width; index++) {
      let code = this.#codes[index] ?? 0;
      const column = index + 1;
      if (column === figure || column === supplier) code = SKIPPED;
      else if (code >= OWN_CODE) {
        if (mapped.has(column) || column === figure + 1) return -1;
        code = ANY_NUMBER;
      }
      this.#key[index] = code;
      hash = Math.imul(hash ^ code, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    this.#hash = hash >>> 0;
    return width;
  }

  /** Where the key stands in the table, or would stand. */
  #placeOf(width: number): number {
    const mask = this.#table.length - 1;
    let place = this.#hash & mask;
    for (;;) {
      const known = this.#known[(this.#table[place] ?? 0) - 1];
      if (known === undefined || (known.hash === this.#hash && this.#isKey(known.key, width))) return place;
      place = (place + 1) & mask;
    }
  }

  #isKey(key: Uint32Array, width: number): boolean {
    if (key.length !== width) return false;
    for (let index = 0; index < width; index++) if (key[index] !== this.#key[index]) return false;
    return true;
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    const mask = this.#table.length - 1;
    for (const [index, { hash }] of this.#known.entries()) {
      let place = hash & mask;
      while (this.#table[place] !== 0) place = (place + 1) & mask;
      this.#table[place] = index + 1;
    }
  }
}
