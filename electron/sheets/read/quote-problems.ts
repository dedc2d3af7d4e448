import { cellAddress } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import type { ReadRow } from '../../importing/steps/read-row';
import { problemAt, type RowContext } from '../../importing/steps/row-context';
import type { StrayQuote } from '../../importing/values/delimited-text';
import { saidWith, TOLD_AT } from './sheet-notices';

/** What is to be said of the stray quotes of a table, each beside its row; those above the first row beside that one. */
export class QuoteProblems {
  readonly #byRow = new Map<number, ImportProblem[]>();
  readonly #moved = new Set<number>();
  #above: ImportProblem[] = [];

  constructor(strays: readonly StrayQuote[], context: RowContext, { headerRow, lastRow }: Mapping) {
    for (const stray of strays) {
      const { row, readAs, fits } = stray;
      if (lastRow != null && row > lastRow) continue;
      const isAbove = row <= headerRow;
      const problem = problemOf(stray, isAbove, context);
      if (isAbove) this.#above.push(problem);
      else this.#byRow.set(row, [...(this.#byRow.get(row) ?? []), problem]);
      if (!isAbove && readAs === 'row' && !fits) this.#moved.add(row);
    }
  }

  get isEmpty(): boolean {
    return this.#byRow.size === 0 && this.#above.length === 0;
  }

  /** Whether the cells of a row may stand in other columns than they should. */
  hasMoved(row: number): boolean {
    return this.#moved.has(row);
  }

  tells(row: number): boolean {
    return this.#above.length > 0 || this.#byRow.has(row);
  }

  /** Adds what is to be said to what became of a row; a row whose cells may have moved is rejected. */
  tell(row: number, reads: readonly ReadRow[]): readonly ReadRow[] {
    if (!this.tells(row)) return reads;
    const problems = [...this.#above, ...(this.#byRow.get(row) ?? [])];
    this.#above = [];
    if (this.#moved.has(row)) return [{ kind: 'rejected', row, problems }];
    const index = reads.findIndex(({ kind }) => TOLD_AT.includes(kind));
    const read = reads[index];
    if (read !== undefined) return reads.with(index, saidWith(read, problems));
    const [only] = reads;
    const isLeftOut = reads.length === 1 && only?.kind === 'left_out' && only.problem === undefined;
    const out = isLeftOut ? only : ({ kind: 'left_out', row, reason: 'note' } as const);
    return [...(isLeftOut ? [] : reads), ...problems.map((problem): ReadRow => ({ ...out, problem }))];
  }
}

function problemOf(stray: StrayQuote, isAbove: boolean, context: RowContext): ImportProblem {
  const { row, column, line, text, cells, width, readAs, fits } = stray;
  const address = cellAddress(row, column);
  if (readAs === 'cell')
    return problemAt(context, row, address, 'warning', 'import.quote.doubt', { line, text });
  if (fits) return problemAt(context, row, address, 'warning', 'import.quote.open', { line, text });
  const level = isAbove ? 'warning' : 'error';
  return problemAt(context, row, address, level, 'import.quote.moved', { line, text, cells, width });
}
