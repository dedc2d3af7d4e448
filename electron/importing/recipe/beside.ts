import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { matchHeaderWords } from '../values/header-words';

/**
 * The columns, first and last, of tables that stand side by side: the header says the same again further to the right,
 * from the name of a country or supplier on. Empty when there is one table.
 * @param headerRow the last row of the header
 */
export function spansBeside(headerRow: RawRow | undefined): readonly (readonly [number, number])[] {
  if (headerRow === undefined) return [];
  const width = headerRow.cells.length;
  const keys = Array.from({ length: width }, (_, index) => nameKey(cellAt(headerRow, index + 1).text));
  const start = keys.findIndex((key) => key !== '');
  const isRepeated = (shift: number): boolean => {
    const own = keys.slice(start, start + shift);
    const words = own.flatMap((_, index) => [
      ...matchHeaderWords(cellAt(headerRow, start + index + 1).text).keys(),
    ]);
    return (
      own.filter((key) => key !== '').length >= 2 &&
      words.some((field) => field === 'country' || field === 'supplier') &&
      own.every((key, index) => key === '' || key === keys[start + index + shift])
    );
  };
  const [shift] = Array.from({ length: width }, (_, index) => index + 2).filter(isRepeated);
  if (start < 0 || shift === undefined) return [];
  const starts = [start];
  for (let next = start + shift; next < width; next++) {
    const before = starts.at(-1) ?? start;
    if (
      next >= before + shift &&
      keys.slice(start, start + shift).every((key, index) => key === '' || key === keys[next + index])
    )
      starts.push(next);
  }
  return starts.map((from, index) => [from + 1, starts[index + 1] ?? width] as const);
}

/** Header texts or cells of one of the tables alone. */
export function onlyIn<T>(
  span: readonly [number, number] | undefined,
  texts: ReadonlyMap<number, T>,
): ReadonlyMap<number, T> {
  if (span === undefined) return texts;
  return new Map([...texts].filter(([column]) => column >= span[0] && column <= span[1]));
}

/** A row as one of the tables sees it: without the cells of the others. */
export function partOf(row: RawRow, mappings: readonly Mapping[], index: number): RawRow {
  if (mappings.length < 2) return row;
  const from = index === 0 ? 1 : firstColumn(mappings[index]);
  const next = mappings[index + 1];
  const to = next === undefined ? row.cells.length : firstColumn(next) - 1;
  const cells = row.cells.map((cell, column) => (column + 1 >= from && column + 1 <= to ? cell : undefined));
  return cells.every((cell) => cell === undefined || isBlank(cell.text))
    ? { row: row.row, cells: [] }
    : { row: row.row, cells };
}

function firstColumn(mapping: Mapping | undefined): number {
  return Math.min(...Object.keys(mapping?.columns ?? {}).map(Number), ...(mapping?.across?.columns ?? []));
}
