import { isBlank, nameKey } from './fold-text';
import { matchHeaderWords } from './header-words';
import type { Beside, Mapping } from './mapping';
import { cellAt, type RawRow } from './raw-row';

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

/** The mapping of each of the tables that stand side by side; the mapping itself when there is one table. */
export function mappingsBeside(mapping: Mapping): readonly Mapping[] {
  const { beside = null } = mapping;
  if (beside === null || beside.length === 0) return [mapping];
  return [mapping, ...beside.map((other) => shifted(mapping, other))];
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

function shifted(mapping: Mapping, { shift, material, year, economy }: Beside): Mapping {
  const { across = null } = mapping;
  return {
    ...mapping,
    columns: Object.fromEntries(
      Object.entries(mapping.columns).map(([column, field]) => [Number(column) + shift, field]),
    ),
    across: across === null ? null : { ...across, columns: across.columns.map((column) => column + shift) },
    material: material ?? mapping.material,
    year: year ?? mapping.year,
    economy: economy ?? mapping.economy,
    beside: null,
  };
}

function firstColumn(mapping: Mapping | undefined): number {
  return Math.min(...Object.keys(mapping?.columns ?? {}).map(Number), ...(mapping?.across?.columns ?? []));
}
