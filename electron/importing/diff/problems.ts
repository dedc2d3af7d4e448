import { causesOf, causesOfCounted } from '@shared/features/importing/causes';
import type { Cause, ImportProblem } from '@shared/features/importing/diff';
import { type Found, Warnings } from './warnings';

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
  /** How many lines jump. */
  #jumping = 0;
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
    this.#found.push({ problem, jumps: this.#jumping });
  }

  /** Puts a problem to a line. */
  put(line: number, problem: ImportProblem): void {
    const side = this.#jumps[line] === 1 ? this.#behind : this.#before;
    const own = side.get(line);
    if (own === undefined) side.set(line, [problem]);
    else own.push(problem);
    if (problem.level === 'error') this.#isOut[line] = 1;
  }

  /** The line jumps. Lines are told of in their order. */
  jump(line: number): void {
    this.#jumps[line] = 1;
    this.#jumping += 1;
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
    const byRow = (a: Found, b: Found) => a.problem.row - b.problem.row;
    const isError = ({ problem }: Found) => problem.level === 'error';
    const errors = this.#found
      .filter(isError)
      .sort(byRow)
      .map(({ problem }) => problem);
    const told = this.#found.filter((found) => !isError(found)).sort(byRow);
    const warnings = new Warnings(told, this.#jumps, this.#rows, this.#inWords);
    return {
      counts: { errors: errors.length, warnings: warnings.count },
      first: (most = Infinity) => [
        ...errors.slice(0, most),
        ...warnings.first(Math.max(0, most - errors.length)),
      ],
      causes: () => causesOfCounted([...errors.map((error) => [error, 1] as const), ...warnings.counted()]),
    };
  }
}
