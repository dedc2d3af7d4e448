/** Memory for arrays of days that are read for a while and then given back: a run takes hundreds of them. */
export class ScratchPool {
  #memory = new Float64Array(0);
  #used = 0;

  /** An array in which anything may stand, for as long as the work lasts that it was taken in. */
  readonly take = (length: number): Float64Array => {
    if (this.#used + length > this.#memory.length) {
      // Arrays that are out keep the memory that they have.
      this.#memory = new Float64Array(2 * Math.max(this.#memory.length, length));
      this.#used = 0;
    }
    this.#used += length;
    return this.#memory.subarray(this.#used - length, this.#used);
  };

  /** Does some work and gives back what was taken in it. */
  lend<Value>(work: () => Value): Value {
    const before = this.#used;
    try {
      return work();
    } finally {
      this.#used = before;
    }
  }
}

/** An array of its own, for what is kept. */
export const takeNew = (length: number): Float64Array => new Float64Array(length);
