import { isBlank, nameKey } from '@shared/base/fold-text';
import { type Place, Refusal } from '@shared/base/refusal';
import { columnLetters, columnNumber } from '@shared/base/sheet-cell';

/** What stands above the columns of a table: column number -> words. */
export type Heads = ReadonlyMap<number, string>;

/**
 * The number of a column that is named by the words above it, however width, case and spaces are written, or by its
 * letters. Words go before letters.
 * @throws Refusal `refusal.import.keepColumn` with the columns that there are
 */
export function findColumn(name: string, heads: Heads, place: Place): number {
  const key = nameKey(name);
  const named = [...heads].find(([, head]) => key !== '' && nameKey(head) === key)?.[0];
  if (named !== undefined) return named;
  if (/^[A-Z]{1,3}$/.test(name)) return columnNumber(name);
  const columns = [...heads].filter(([, head]) => !isBlank(head));
  throw new Refusal(
    'refusal.import.keepColumn',
    { column: name, columns: columns.map(([at, head]) => `${columnLetters(at)} ${head}`) },
    place,
  );
}

/** How a column is named in a recipe: by its words where these are its own, else by its letters. */
export function nameOfColumn(column: number, heads: Heads): string {
  const head = (heads.get(column) ?? '').trim();
  const key = nameKey(head);
  const isOwn =
    key !== '' && head.length <= 300 && [...heads].filter(([, text]) => nameKey(text) === key).length === 1;
  return isOwn ? head : columnLetters(column);
}
