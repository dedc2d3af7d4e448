import { cellAddress } from '@shared/base/sheet-cell';
import type { ShareSetKey } from '@shared/model/tables/share';
import { NONE, PairIndex } from './pair-index';

/** The first row that gives a supplier in a set, and the cell of its value. */
interface FirstRow {
  readonly row: number;
  readonly valueCell: string;
}

/** A share set in which rows give somebody: the same for all of them. */
interface GivenSet {
  readonly set: ShareSetKey;
  /** Its place among them. */
  readonly place: number;
}

/** Which row gave whom first in each set, by numbers: of a hundred thousand rows no object is kept. */
export class GivenRows {
  readonly #sets = new Map<string, GivenSet>();
  readonly #numbers = new Map<string, number>();
  readonly #places = new PairIndex(1_024);
  readonly #rows: number[] = [];
  readonly #columns: number[] = [];
  /** The cells of values that do not stand in the row that gives them. */
  readonly #elsewhere = new Map<number, string>();

  /** The set under a key, which is given here for the first time unless it was before. */
  setOf(key: string, set: ShareSetKey): GivenSet {
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const given = { set, place: this.#sets.size };
    this.#sets.set(key, given);
    return given;
  }

  /** The number of a supplier, by its key (repeated-rows.ts). */
  numberOf(who: string): number {
    const known = this.#numbers.get(who);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(who, number);
    return number;
  }

  /** Whether a row has given a supplier in a set, each by its number. */
  has(set: number, who: number): boolean {
    return this.#places.find(set, who) !== NONE;
  }

  /** The row that gave it first; null where none has. */
  first(set: number, who: number): FirstRow | null {
    const place = this.#places.find(set, who);
    if (place === NONE) return null;
    const row = this.#rows[place] ?? 0;
    return { row, valueCell: this.#elsewhere.get(place) ?? cellAddress(row, this.#columns[place] ?? 0) };
  }

  /** A row gives a supplier that none has given in the set. @param cell of the value, where it does not stand in that row */
  give(set: number, who: number, row: number, column: number, cell: string | null = null): void {
    const place = this.#rows.push(row) - 1;
    this.#columns.push(column);
    if (cell !== null) this.#elsewhere.set(place, cell);
    this.#places.put(set, who, place);
  }
}
