import type { RawRow } from '@shared/base/sheet-cell';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import { isRowTarget, type Target } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { Vocabulary } from '../values/vocabulary';
import { chosenTable, keptTable } from './chosen-table';
import { findByShape } from './find-by-shape';
import { findTables, type SheetTable } from './find-tables';
import { findUnheaded } from './find-unheaded';
import { guessHeadless } from './guess-headless';
import { guessTable } from './guess-table';
import { findOwnTable } from './rows-said';

/** What a person has already chosen; it wins over every guess. */
export type MappingChoices = Partial<Mapping>;

/**
 * A first guess of how a sheet is read. Without a header the guess has header row 0 and no columns. Of several tables
 * the one of a remembered form is taken, else the largest.
 * @param rows the first rows of the sheet, as many as are looked through for tables
 */
export function guessMapping(
  sheet: string,
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
  chosen: MappingChoices,
  saved: readonly SavedMapping[],
  fileName = '',
): GuessedMapping {
  const choices = given(chosen);
  const tables = tablesIn(rows, choices.into ?? null, vocabulary);
  const places = tables.map(({ first, header, lastRow, size }) => ({
    headerRow: header.last,
    firstRow: first,
    lastRow,
    size,
  }));
  const meant =
    chosenTable(rows, tables, choices, vocabulary) ??
    (choices.headerRow == null ? keptTable(rows, tables, saved, vocabulary) : null);
  const base = { sheet, encoding: choices.encoding ?? null, separator: choices.separator ?? null };
  // A header that a person has said is never replaced by another one: that it is not there is told.
  if (meant === null && (choices.headerRow ?? 0) > 0) return guessHeadless(base, rows, choices, fileName);
  const from = { sheet, rows, places, vocabulary, choices, saved, fileName };
  const guesses = (meant === null ? tables : [meant]).map((table) => ({
    table,
    guess: guessTable(table, from),
  }));
  const [best] = guesses.sort(
    (a, b) =>
      Number(b.guess.remembered !== null) - Number(a.guess.remembered !== null) ||
      Number(b.guess.kin !== null) - Number(a.guess.kin !== null) ||
      b.table.size - a.table.size,
  );
  return best?.guess ?? guessHeadless(base, rows, choices, fileName);
}

/** The tables of a sheet: of figures, else of rows that are none, which are looked for first where one was chosen, and where their header is another. */
function tablesIn(
  rows: readonly RawRow[],
  wanted: Target | null,
  vocabulary: Vocabulary,
): readonly SheetTable[] {
  const found = findTables(rows, vocabulary);
  const target = wanted !== null && isRowTarget(wanted) ? wanted : null;
  const own = findOwnTable(rows, target, found.length === 0);
  const isOther = found.every(({ header }) => header.last !== own?.header.last);
  const isOwn = own !== null && (target !== null || isOther);
  if (isOwn || found.length > 0) return isOwn ? [own] : found;
  const unheaded = target === null ? (findUnheaded(rows, vocabulary) ?? findByShape(rows, vocabulary)) : null;
  return unheaded === null ? found : [unheaded];
}

/** The choices that say something: null and absent leave the guess. */
function given(choices: MappingChoices): MappingChoices {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== null && value !== undefined),
  );
}
