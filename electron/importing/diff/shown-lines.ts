import type { DiffKind, DiffRow } from '@shared/features/importing/diff';
import type { LeftOut } from '../steps/left-out';
import type { LineView } from './diff-table';
import type { Lines } from './lines';
import { kindOf, leftOutRow, lineRow } from './rows';

/** The lines of shares as they are shown. */
export function shownLines(lines: Lines): LineView {
  return {
    count: lines.count,
    kindOf: (line) => kindOf(lines, line),
    rowOf: (line) => lines.row[line] ?? 0,
    hasProblems: (line) => lines.problems.has(line),
    toRow: (line) => lineRow(lines, line),
  };
}

/** Lines as they are shown, and behind them what a rule leaves out. */
export class WithLeftOut implements LineView {
  readonly count: number;
  readonly #lines: LineView;
  readonly #out: LeftOut;

  constructor(lines: LineView, out: LeftOut) {
    this.#lines = lines;
    this.#out = out;
    this.count = lines.count + out.count;
  }

  kindOf(line: number): DiffKind {
    return line < this.#lines.count ? this.#lines.kindOf(line) : 'left_out';
  }

  rowOf(line: number): number {
    const { count } = this.#lines;
    return line < count ? this.#lines.rowOf(line) : this.#out.numberOf(line - count);
  }

  hasProblems(line: number): boolean {
    return line < this.#lines.count && this.#lines.hasProblems(line);
  }

  toRow(line: number): DiffRow {
    const { count } = this.#lines;
    return line < count ? this.#lines.toRow(line) : leftOutRow(this.#out.rowOf(line - count));
  }
}
