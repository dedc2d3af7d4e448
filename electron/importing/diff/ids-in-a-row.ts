/** Ids that count on from a beginning of their own: they lie side by side in the file and in its log, as random ones do not. */
export class IdsInARow {
  readonly beginning: string;
  #number = 0;

  constructor(beginning: string) {
    this.beginning = beginning;
  }

  /** The number of the next one, behind the beginning. */
  number(): number {
    this.#number += 1;
    return this.#number;
  }

  next(): string {
    return `${this.beginning}${this.number()}`;
  }
}
