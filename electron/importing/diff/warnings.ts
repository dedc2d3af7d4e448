import type { ImportProblem } from '@shared/features/importing/diff';

/** A problem that was found, and how many lines had jumped by then. */
export interface Found {
  readonly problem: ImportProblem;
  readonly jumps: number;
}

/** The warnings of a diff by row, and in a row as they were found. Those of lines that jump are put into words where they are asked for. */
export class Warnings {
  readonly count: number;
  readonly #told: readonly Found[];
  readonly #rows: Uint32Array;
  readonly #inWords: (line: number) => ImportProblem;
  /** Lines that jump, in their order, and places among them by row; null where that is the same. */
  readonly #lines: Uint32Array;
  readonly #byRow: Uint32Array | null;

  /** @param told by row; @param jumps 1 for each line that does; @param rows of the sheet, by line */
  constructor(
    told: readonly Found[],
    jumps: Uint8Array,
    rows: Uint32Array,
    inWords: (line: number) => ImportProblem,
  ) {
    this.#told = told;
    this.#rows = rows;
    this.#inWords = inWords;
    this.#lines = placesOf(jumps);
    this.#byRow = inOrder(this.#lines, rows);
    this.count = told.length + this.#lines.length;
  }

  first(most: number): ImportProblem[] {
    const first: ImportProblem[] = [];
    let next = 0;
    for (let at = 0; at < this.#lines.length && first.length < most; at++) {
      const end = this.#before(at, next);
      for (const { problem } of this.#told.slice(next, end)) first.push(problem);
      next = end;
      first.push(this.#inWords(this.#lineAt(at)));
    }
    for (const { problem } of this.#told.slice(next, next + most)) first.push(problem);
    return first.slice(0, most);
  }

  /** All of them with how many of its cause each stands for: jumps are of one cause, and the first stands for all. */
  counted(): (readonly [ImportProblem, number])[] {
    const end = this.#lines.length === 0 ? 0 : this.#before(0, 0);
    const each = ({ problem }: Found) => [problem, 1] as const;
    const told = this.#told.map(each);
    if (this.#lines.length === 0) return told;
    const jumps = [this.#inWords(this.#lineAt(0)), this.#lines.length] as const;
    return [...told.slice(0, end), jumps, ...told.slice(end)];
  }

  #lineAt(at: number): number {
    return this.#lines[this.#byRow?.[at] ?? at] ?? 0;
  }

  /** Behind the last that was told before the jump at a place. @param from those before it are told */
  #before(at: number, from: number): number {
    const row = this.#rows[this.#lineAt(at)] ?? 0;
    const place = this.#byRow?.[at] ?? at;
    let end = from;
    for (let found = this.#told[end]; found !== undefined; found = this.#told[++end]) {
      if (found.problem.row > row || (found.problem.row === row && found.jumps > place)) break;
    }
    return end;
  }
}

/** Where a list has ones. */
function placesOf(ones: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < ones.length; at++) count += ones[at] ?? 0;
  const places = new Uint32Array(count);
  count = 0;
  for (let at = 0; at < ones.length; at++) if (ones[at] === 1) places[count++] = at;
  return places;
}

/** The places of lines by their rows; null where they are in that order. */
function inOrder(lines: Uint32Array, rows: Uint32Array): Uint32Array | null {
  const rowAt = (place: number) => rows[lines[place] ?? 0] ?? 0;
  let isInOrder = true;
  for (let at = 1; isInOrder && at < lines.length; at++) isInOrder = rowAt(at - 1) <= rowAt(at);
  if (isInOrder) return null;
  return Uint32Array.from(lines.keys()).sort((a, b) => rowAt(a) - rowAt(b) || a - b);
}
