import { causesOf, causesOfCounted } from '@shared/features/importing/causes';
import type { Cause, ImportProblem } from '@shared/features/importing/diff';

/** A problem, or the line of one that is put into words where somebody asks. */
type Found = ImportProblem | number;

/** All problems of a diff, errors first, each by the row. */
export interface Problems {
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** The first so many; absent: all of them. */
  first(most?: number): readonly ImportProblem[];
  causes(): readonly Cause[];
}

/** Problems that are all in words. */
export function problemsOf(problems: readonly ImportProblem[]): Problems {
  const sorted = [...problems].sort(
    (a, b) => Number(a.level === 'warning') - Number(b.level === 'warning') || a.row - b.row,
  );
  const errors = sorted.filter(({ level }) => level === 'error').length;
  return {
    counts: { errors, warnings: sorted.length - errors },
    first: (most) => sorted.slice(0, most),
    causes: () => causesOf(sorted),
  };
}

/**
 * The problems of lines while they are found. One kind is a warning that nearly every row of a file can have, which is put
 * into words where it is shown: a figure that jumps against the year before.
 */
export class LineProblems {
  readonly #isOut: Uint8Array;
  readonly #jumps: Uint8Array;
  /** Of each line: those before it is seen whether it jumps, and those behind. */
  readonly #before = new Map<number, ImportProblem[]>();
  readonly #behind = new Map<number, ImportProblem[]>();
  readonly #found: Found[] = [];
  readonly #rows: Uint32Array;
  #inWords: (line: number) => ImportProblem = () => {
    throw new Error('nobody has looked for jumps');
  };

  /** @param rows of the sheet, by line */
  constructor(rows: Uint32Array) {
    this.#rows = rows;
    this.#isOut = new Uint8Array(rows.length);
    this.#jumps = new Uint8Array(rows.length);
  }

  /** A problem of no line, or of one that has it already. */
  tell(problem: ImportProblem): void {
    this.#found.push(problem);
  }

  /** Puts a problem to a line. */
  put(line: number, problem: ImportProblem): void {
    const side = this.#jumps[line] === 1 ? this.#behind : this.#before;
    const own = side.get(line);
    if (own === undefined) side.set(line, [problem]);
    else own.push(problem);
    if (problem.level === 'error') this.#isOut[line] = 1;
  }

  /** The line jumps. */
  jump(line: number): void {
    this.#jumps[line] = 1;
    this.#found.push(line);
  }

  /** Says how a jump is put into words. */
  tellJumps(inWords: (line: number) => ImportProblem): void {
    this.#inWords = inWords;
  }

  /** Whether anything keeps a row out. */
  isOut(line: number): boolean {
    return this.#isOut[line] === 1;
  }

  has(line: number): boolean {
    return this.#jumps[line] === 1 || this.#before.has(line);
  }

  of(line: number): readonly ImportProblem[] {
    const before = this.#before.get(line) ?? [];
    if (this.#jumps[line] !== 1) return before;
    return [...before, this.#inWords(line), ...(this.#behind.get(line) ?? [])];
  }

  /** All of them, in their order. */
  all(): Problems {
    const rowOf = (found: Found) => (typeof found === 'number' ? (this.#rows[found] ?? 0) : found.row);
    const rank = (found: Found) => Number(typeof found === 'number' || found.level === 'warning');
    const sorted = this.#found.sort((a, b) => rank(a) - rank(b) || rowOf(a) - rowOf(b));
    const errors = sorted.filter((found) => rank(found) === 0).length;
    const inWords = (found: Found) => (typeof found === 'number' ? this.#inWords(found) : found);
    return {
      counts: { errors, warnings: sorted.length - errors },
      first: (most) => sorted.slice(0, most).map(inWords),
      causes: () => causesOfCounted(this.#byCause(sorted)),
    };
  }

  /** Jumps are of one cause: the first of them stands for all. */
  #byCause(sorted: readonly Found[]): (readonly [ImportProblem, number])[] {
    const counted: [ImportProblem, number][] = [];
    let jumps: [ImportProblem, number] | null = null;
    for (const found of sorted) {
      if (typeof found !== 'number') counted.push([found, 1]);
      else if (jumps !== null) jumps[1] += 1;
      else {
        jumps = [this.#inWords(found), 1];
        counted.push(jumps);
      }
    }
    return counted;
  }
}
