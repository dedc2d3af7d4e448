/** Nothing is kept under a pair. */
export const NO_LINE = -1;

/** A number for each pair of a set and a supplier, in one array: a hundred thousand entries of a map cost ten times as much. */
export class PairIndex {
  readonly #sets: Uint32Array;
  readonly #others: Uint32Array;
  /** The number and one; 0 for a free place. */
  readonly #numbers: Uint32Array;
  readonly #mask: number;

  /** @param most pairs that are put in at most */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#sets = new Uint32Array(size);
    this.#others = new Uint32Array(size);
    this.#numbers = new Uint32Array(size);
  }

  /** The number under a pair, or NO_LINE. */
  find(set: number, other: number): number {
    return (this.#numbers[this.#placeOf(set, other)] ?? 0) - 1;
  }

  /** Keeps a number under a pair that has none. @returns the number that it has already, or NO_LINE */
  put(set: number, other: number, number: number): number {
    const place = this.#placeOf(set, other);
    const known = this.#numbers[place] ?? 0;
    if (known !== 0) return known - 1;
    this.#sets[place] = set;
    this.#others[place] = other;
    this.#numbers[place] = number + 1;
    return NO_LINE;
  }

  /** Where a pair stands, or would stand. */
  #placeOf(set: number, other: number): number {
    let place = (Math.imul(set, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & this.#mask;
    while (this.#numbers[place] !== 0 && (this.#sets[place] !== set || this.#others[place] !== other))
      place = (place + 1) & this.#mask;
    return place;
  }
}
