import { readNumber } from '@shared/base/numbers';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';

/** The numbers of a column, as far as its cells are plain ones. */
export function numbersIn(column: number, data: readonly RawRow[]): number[] {
  return data.flatMap((row) => {
    const { value, text } = cellAt(row, column);
    if (typeof value === 'number') return [value];
    const read = readNumber(text, '.');
    return read.kind === 'number' ? [read.value] : [];
  });
}
