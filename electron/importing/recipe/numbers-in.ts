import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { type DecimalMark, readNumber } from '@shared/base/numbers';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';

/**
 * The numbers of a column, as far as its cells are plain ones.
 * @param mark the decimal mark by which they are read; left out, the one that they settle among themselves, else a point
 */
export function numbersIn(column: number, data: readonly RawRow[], mark?: DecimalMark): number[] {
  const texts = (): readonly string[] => data.map((row) => cellAt(row, column).text);
  let by = mark;
  return data.flatMap((row) => {
    const { value, text } = cellAt(row, column);
    if (typeof value === 'number') return [value];
    by ??= deriveDecimalMark(texts()) ?? '.';
    const read = readNumber(text, by);
    return read.kind === 'number' ? [read.value] : [];
  });
}

/** The decimal marks that the numbers of some rows may have: the one that they settle, else either. */
export function possibleMarks(data: readonly RawRow[]): readonly DecimalMark[] {
  const texts = data.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell === undefined || typeof cell.value === 'number' ? [] : [cell.text])),
  );
  const settled = deriveDecimalMark(texts);
  return settled === null ? ['.', ','] : [settled];
}
