/** Nothing is kept under a pair. */
export const NONE = -1;

/** A number for each pair of two numbers, in one array: a hundred thousand entries of a map cost ten times as much. */
export class PairIndex {
  #firsts = new Uint32Array(0);
  #seconds = new Uint32Array(0);
  /** The number and one; 0 for a free place. */
  #numbers = new Uint32Array(0);
  #mask = 0;
  #count = 0;

  /** @param most pairs that are expected; it grows with more */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#make(size);
  }

  /** The number under a pair, or NONE. */
  find(first: number, second: number): number {
    return (this.#numbers[this.#placeOf(first, second)] ?? 0) - 1;
  }

  /** Keeps a number under a pair that has none. @returns the number that it has already, or NONE */
  put(first: number, second: number, number: number): number {
    const place = this.#placeOf(first, second);
    const known = this.#numbers[place] ?? 0;
    if (known !== 0) return known - 1;
    this.#set(place, first, second, number + 1);
    this.#count += 1;
    if (this.#count * 2 > this.#mask) this.#grow();
    return NONE;
  }

  #set(place: number, first: number, second: number, number: number): void {
    this.#firsts[place] = first;
    this.#seconds[place] = second;
    this.#numbers[place] = number;
  }

  #make(size: number): void {
    this.#mask = size - 1;
    this.#firsts = new Uint32Array(size);
    this.#seconds = new Uint32Array(size);
    this.#numbers = new Uint32Array(size);
  }

  #grow(): void {
    const [firsts, seconds, numbers] = [this.#firsts, this.#seconds, this.#numbers];
    this.#make(numbers.length * 2);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if (number === 0) continue;
      const [first, second] = [firsts[at] ?? 0, seconds[at] ?? 0];
      this.#set(this.#placeOf(first, second), first, second, number);
    }
  }

  /** Where a pair stands, or would stand. */
  #placeOf(first: number, second: number): number {
    const mask = this.#mask;
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & mask;
    while (this.#numbers[place] !== 0 && (this.#firsts[place] !== first || this.#seconds[place] !== second))
      place = (place + 1) & mask;
    return place;
  }
}
