import { type DecimalMark, type NumberReading, readNumber } from '@shared/base/numbers';
import type { Around, RawCell } from '@shared/base/sheet-cell';

/** What a cell says when a number is expected: the number that it holds, with the words of its format, or its text. */
export function readCellNumber(cell: RawCell, decimal: DecimalMark | null): NumberReading {
  if (typeof cell.value === 'boolean') return { kind: 'not_a_number', reason: 'text' };
  if (typeof cell.value !== 'number') return readNumber(cell.text, decimal);
  if (cell.around !== undefined) return readShown(cell.value, cell.around);
  return { kind: 'number', value: cell.value, estimated: false, percent: cell.percent, unit: null };
}

/** A number with what its format writes around it: "25000 kg", "ca. 20", "25 万t", and "<20", which is no figure. */
function readShown(value: number, { before, behind, scale }: Around): NumberReading {
  const read = readNumber(`${before}1 ${behind}`, '.');
  if (read.kind !== 'number') return read.kind === 'censored' ? { ...read, value } : read;
  return { ...read, value: (value / scale) * read.value };
}
