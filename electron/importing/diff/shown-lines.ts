import type { DiffKind, DiffRow } from '@shared/features/importing/diff';
import type { LineView } from './diff-table';
import type { Lines } from './lines';
import { filteredRow, kindOf, lineRow } from './rows';

/** Lines as they are shown, and behind them the rows that a filter leaves out. */
export class ShownLines implements LineView {
  readonly count: number;
  readonly #lines: Lines;
  readonly #filtered: Uint32Array;

  constructor(lines: Lines, filtered: Uint32Array) {
    this.#lines = lines;
    this.#filtered = filtered;
    this.count = lines.count + filtered.length;
  }

  kindOf(line: number): DiffKind {
    return line < this.#lines.count ? kindOf(this.#lines, line) : 'left_out';
  }

  rowOf(line: number): number {
    const { count, row } = this.#lines;
    return (line < count ? row[line] : this.#filtered[line - count]) ?? 0;
  }

  hasProblems(line: number): boolean {
    return line < this.#lines.count && this.#lines.problems.has(line);
  }

  toRow(line: number): DiffRow {
    return line < this.#lines.count ? lineRow(this.#lines, line) : filteredRow(this.rowOf(line));
  }
}
