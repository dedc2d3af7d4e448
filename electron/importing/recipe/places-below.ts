import { isBlank } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { isUnder } from '../steps/measured-row';
import { saysPlaceBelow } from '../values/place-words';
import { isNumberLike } from './column-content';

/** The longest name of a place. */
const LONGEST = 60;

/**
 * The column of places below a country, by the word above it: states, provinces, deposits. Their figures are none of the
 * country, whichever rows there are. Null where there is none.
 * @param texts column -> header text
 * @param filled the rows with figures that are looked at
 */
export function placesBelow(
  { columns }: Pick<Mapping, 'columns'>,
  texts: ReadonlyMap<number, string>,
  filled: readonly RawRow[],
): number | null {
  const ofCountry = namesWho({ columns });
  for (const [column, text] of texts) {
    const isPlace = saysPlaceBelow(text) || (!ofCountry && REGION.test(text.trim()));
    // Rows without a place are those of the country.
    if (columns[column] === undefined && isPlace && holdsNames(column, filled, 1)) return column;
  }
  return null;
}

/** Whether a column says of whom the figure of each row is. */
export function namesWho({ columns }: Pick<Mapping, 'columns'>): boolean {
  return Object.values(columns).some((field) => field === 'country' || field === 'supplier');
}

/**
 * Whether a column has names in the rows that are looked at, and no numbers and no parts of names above.
 * @param least rows with a name: all but a sum at the end, which may bear none
 */
export function holdsNames(column: number, filled: readonly RawRow[], least = filled.length - 1): boolean {
  const cells = filled.map((row) => cellAt(row, column)).filter(({ text }) => !isBlank(text));
  return (
    cells.length > 0 &&
    cells.length >= least &&
    cells.every(
      (cell) =>
        !isNumberLike(cell) && /\p{L}/u.test(cell.text) && !isUnder(cell.text) && cell.text.length <= LONGEST,
    )
  );
}

const REGION = /^(?:regions?|region name|region_name|regionen|région|región|地域|地区)$/i;
