import { readYear } from '@shared/base/years';
import type { PastedPlace } from '@shared/features/importing/pasted';
import { parseDelimitedText } from '../../../importing/values/delimited-text';
import { findCountry, type Vocabulary } from '../../../importing/values/vocabulary';

/**
 * The rows of a block of the clipboard, blank ones left out. One without heads gets such as the page says: its names are
 * suppliers and countries, its figures those of the years of the page, or of the year in hand where there is one column.
 */
export function withHeads(text: string, place: PastedPlace, vocabulary: Vocabulary): string[][] {
  const rows = rowsOf(text);
  if (rows.length === 0 || hasHeads(rows)) return rows;
  const columns = columnsOf(rows);
  const isNames = (cells: readonly string[]): boolean => cells.some(isName);
  const figures = columns.filter((cells) => !isNames(cells)).length;
  const years = figures === 1 ? [place.year] : place.years;
  const names = columns.filter(isNames);
  const country =
    names.length < 2 ? undefined : names.findLast((cells) => mostlyCountries(cells, vocabulary));
  let year = 0;
  let isFirst = true;
  const heads = columns.map((cells) => {
    if (!isNames(cells)) return String(years[year++] ?? '');
    if (cells === country) return 'Country';
    const head = isFirst ? 'Supplier' : '';
    isFirst = false;
    return head;
  });
  return [heads, ...rows];
}

/** The rows of a block, without blank ones. */
export function rowsOf(text: string): string[][] {
  return parseDelimitedText(text, '\t').filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** Its cells by column, from the left. */
export function columnsOf(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => rows.map((row) => (row[at] ?? '').trim()));
}

/** Whether the first row is none of figures: it names a year, or has words alone above rows of figures. */
export function hasHeads([first = [], ...others]: readonly (readonly string[])[]): boolean {
  if (others.length === 0) return false;
  if (first.some((cell) => readYear(cell).kind === 'year')) return true;
  return (
    first.every((cell) => cell.trim() === '' || isName(cell)) && others.some((row) => row.some(isFigure))
  );
}

/** Whether a text is a name, and no figure with its unit. */
export function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !isFigure(text);
}

function isFigure(text: string): boolean {
  return /^[<>~≈約]?\s*[-−▲(]?\s*\d[\d.,'’\s]*\)?\s*(?:%|％|t|kt|kg|トン)?$/iu.test(
    text.normalize('NFKC').trim(),
  );
}

function mostlyCountries(cells: readonly string[], vocabulary: Vocabulary): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.filter((cell) => findCountry(vocabulary, cell) !== null).length * 2 > said.length;
}
