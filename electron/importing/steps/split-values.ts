import { isBlank } from '@shared/base/fold-text';
import { cellAddress, type RawRow } from '@shared/base/sheet-cell';
import type { ReadRow } from './read-row';
import { problemAt, type RowContext } from './row-context';

/** Finds rows of a text file that a separator inside a value has cut into more fields than the header has. */
export interface SplitFinder {
  /** The readings of a row; an error for each that would be taken from a row with its values out of place. */
  tell(row: RawRow, reads: readonly ReadRow[]): readonly ReadRow[];
  /** Whether a row has more values than the header. */
  isSplit(row: RawRow): boolean;
}

/**
 * @param headerRows the rows of the header
 * @param data the first rows below it
 * @returns null where rows as a rule have further fields, and these are no ends of numbers: a column without a header; and
 *   where what is read has no heads
 */
export function findSplits(
  headerRows: readonly RawRow[],
  data: readonly RawRow[],
  context: RowContext,
): SplitFinder | null {
  const width = Math.max(0, ...headerRows.map(({ cells }) => cells.length));
  // Above a table without heads stands a title at most, which says nothing of how many fields a row has.
  if ([...context.columns.values()].flat().some((column) => column > width)) return null;
  const spare = data.flatMap((row) => spareCells(row, width).slice(0, 1));
  const isColumn = spare.length * 2 > data.length && !spare.some(({ text }) => NUMBER_END.test(text.trim()));
  if (isColumn) return null;
  return {
    isSplit: (row) => spareCells(row, width).length > 0,
    tell(row, reads) {
      const [first] = spareCells(row, width);
      if (first === undefined) return reads;
      const address = cellAddress(row.row, first.column);
      const problem = problemAt(context, row.row, address, 'error', 'import.row.split', { text: first.text });
      return reads.map((read) => {
        if (read.kind === 'left_out') return read;
        return { kind: 'rejected', row: row.row, problems: [problem] };
      });
    },
  };
}

/** 234 of 1,234, and 234.5 of 1,234.5. */
const NUMBER_END = /^\d{3}(?:\D|$)/;

function spareCells({ cells }: RawRow, width: number): { readonly column: number; readonly text: string }[] {
  return cells.slice(width).flatMap((cell, index) => {
    const text = cell?.text ?? '';
    return isBlank(text) ? [] : [{ column: width + index + 1, text }];
  });
}
