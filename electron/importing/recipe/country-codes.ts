import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ImportField } from '@shared/model/import-fields';
import { countriesNamed } from '../steps/country-meant';
import { findCountry, findCountryOfCell, type Vocabulary } from '../values/vocabulary';

/**
 * The columns with codes of ISO 3166 in the place of names that several countries bear ("Congo"), where a column beside them gives the code of
 * each and no name is of another country: nothing has to be asked then.
 */
export function withCountryCodes(
  columns: Readonly<Record<number, ImportField>>,
  width: number,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): Record<number, ImportField> {
  const found = { ...columns };
  for (const [key, field] of Object.entries(columns)) {
    const column = Number(key);
    const isShared = data.some((row) => countriesNamed(cellAt(row, column).text) !== null);
    if ((field !== 'country' && field !== 'economy') || !isShared) continue;
    for (let code = 1; code <= width; code++) {
      if (found[code] !== undefined || !data.every((row) => areOne(row, column, code, vocabulary))) continue;
      delete found[column];
      found[code] = field;
      break;
    }
  }
  return found;
}

/** Whether the code of a row is that of a country which its name can mean. */
function areOne(row: RawRow, column: number, code: number, vocabulary: Vocabulary): boolean {
  const [name, sign] = [cellAt(row, column).text, cellAt(row, code).text.trim()];
  if (name.trim() === '') return sign === '';
  const coded = CODE.test(sign) ? findCountry(vocabulary, sign) : null;
  const named = findCountryOfCell(vocabulary, name);
  const isMeant = countriesNamed(name)?.some((one) => one === coded) ?? (named === null || named === coded);
  return coded !== null && isMeant;
}

const CODE = /^[A-Z]{2,3}$/;
