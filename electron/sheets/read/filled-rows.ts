/**
 * Counts the rows of a sheet in which a value stands, from its XML as it streams by, without reading cells: a sheet
 * that is formatted to its last row has a million rows, and few of them hold anything. Names with a prefix are not
 * looked for; then fewer are counted than there are.
 */
export class FilledRows {
  #count = 0;
  /** Whether the row that is open at the end of the pieces so far has a value. */
  #open = false;

  get count(): number {
    return this.#count;
  }

  /** Counts a row that was read. */
  add(): void {
    this.#count += 1;
  }

  /** @param text the next piece; no tag is cut by its end */
  take(text: string): void {
    const values = new NextOf(text, '</v>');
    const inline = new NextOf(text, '</is>');
    let at = 0;
    for (;;) {
      const end = text.indexOf('</row>', at);
      const isFilled = this.#open || values.liesWithin(at, end) || inline.liesWithin(at, end);
      this.#open = end < 0 && isFilled;
      if (end < 0) return;
      if (isFilled) this.#count += 1;
      at = end + 6;
    }
  }
}

/** Where a mark comes next; each place of the text is looked at once, however many rows it has. */
class NextOf {
  readonly #text: string;
  readonly #mark: string;
  #next: number;

  constructor(text: string, mark: string) {
    this.#text = text;
    this.#mark = mark;
    this.#next = text.indexOf(mark);
  }

  /** @param to below zero: the end of the text */
  liesWithin(from: number, to: number): boolean {
    if (this.#next >= 0 && this.#next < from) this.#next = this.#text.indexOf(this.#mark, from);
    return this.#next >= 0 && (to < 0 || this.#next < to);
  }
}
