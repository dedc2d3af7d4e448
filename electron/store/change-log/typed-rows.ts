import type { Column, RowValues, TableMap } from '../schema/table-map';
import type { RowImages } from './packed-images';

/**
 * Holds images to what a row can be told from: a text for an id, the same on both sides, each id once, and in each cell a
 * value of the kind of its column. Whether a table may hold it is asked where it is written (held-rows.ts).
 * @throws Error
 */
export function holdTypes(map: TableMap, rows: readonly RowImages[]): void {
  const ids = new Set<unknown>();
  const wrong = map.kinds.map(wrongFor);
  for (const [before, after] of rows) {
    const id = (after ?? before)?.[0];
    if (typeof id !== 'string' || id === '' || (before !== null && before[0] !== id))
      throw new Error(`${map.sqlName}: a row without an id of its own`);
    ids.add(id);
    holdSide(map, before, wrong);
    holdSide(map, after, wrong);
  }
  if (ids.size !== rows.length) throw new Error(`${map.sqlName}: a row twice in one change`);
}

type IsWrong = (value: unknown) => boolean;

function holdSide({ sqlName, columns }: TableMap, values: RowValues | null, wrong: readonly IsWrong[]): void {
  if (values === null) return;
  for (let at = 0; at < columns.length; at++) {
    const value = values[at];
    if (value !== null && wrong[at]?.(value) !== false)
      throw new Error(`${sqlName}.${columns[at]} of another kind`);
  }
}

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
