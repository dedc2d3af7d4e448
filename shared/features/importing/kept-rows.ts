import { nameKey } from '../../base/fold-text';
import { cellAt, type RawRow } from '../../base/sheet-cell';
import type { Mapping } from '../../model/mapping';

/**
 * Whether a row is among those that a mapping keeps: its cell in each column with a condition is one of the values, however
 * width, case and spaces are written.
 */
export function keptRows(keep: Mapping['keep']): (row: RawRow) => boolean {
  const wanted = Object.entries(keep ?? {}).map(
    ([column, values]) => [Number(column), new Set(values.map(nameKey))] as const,
  );
  return (row) => wanted.every(([column, keys]) => keys.has(nameKey(cellAt(row, column).text)));
}
