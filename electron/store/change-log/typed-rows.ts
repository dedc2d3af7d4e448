import type { Column, RowValues, TableMap } from '../schema/table-map';
import type { PackedColumn } from './packed-column';
import type { PackedImages, RowImages } from './packed-images';

/**
 * Holds images to what a row can be told from: a text for an id, the same on both sides, each id once, and in each cell a
 * value of the kind of its column. Whether a table may hold it is asked where it is written (held-rows.ts).
 * @param packed the same by the columns of the table, where they are said so: of what is alike in many rows one is looked at
 * @throws Error
 */
export function holdTypes(map: TableMap, rows: readonly RowImages[], packed: PackedImages | null): void {
  const ids = new Set<unknown>();
  for (const [before, after] of rows) {
    const id = (after ?? before)?.[0];
    if (typeof id !== 'string' || id === '' || (before !== null && before[0] !== id))
      throw new Error(`${map.sqlName}: a row without an id of its own`);
    ids.add(id);
  }
  if (ids.size !== rows.length) throw new Error(`${map.sqlName}: a row twice in one change`);
  for (const [at, column] of map.kinds.entries()) {
    const isWrong = wrongFor(column);
    const isRight = (value: RowValues[number]): boolean => value === null || !isWrong(value);
    const areRight =
      packed === null
        ? rows.every((images) => images.every((values) => isRight(values?.[at] ?? null)))
        : [packed.before[at], packed.after[at]].every((cells) => isColumnRight(column, cells ?? [], isRight));
    if (!areRight) throw new Error(`${map.sqlName}.${map.columns[at]} of another kind`);
  }
}

/** What each cell of a column says, looked at once where it says so. */
function isColumnRight(
  { kind }: Column,
  cells: PackedColumn,
  isRight: (value: RowValues[number]) => boolean,
): boolean {
  if ('all' in cells) return isRight(cells.all);
  if ('of' in cells) return cells.of.every(isRight);
  return 'runs' in cells ? kind === 'text' : cells.every(isRight); // a run is texts
}

type IsWrong = (value: unknown) => boolean;

const isNoNumber: IsWrong = (value) => typeof value !== 'number' || !Number.isFinite(value);

function wrongFor({ kind }: Column): IsWrong {
  switch (kind) {
    case 'text':
      return (value) => typeof value !== 'string';
    case 'real':
      return isNoNumber;
    case 'integer':
      return (value) => !Number.isSafeInteger(value);
    case 'boolean':
      return (value) => value !== 0 && value !== 1;
    case 'json':
      return (value) => typeof value !== 'string' || !isJson(value);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
