import { isNumberLike } from './column-content';
import { isBlank, nameKey } from './fold-text';
import { matchHeaderWords } from './header-words';
import { cellAt, type RawRow } from './raw-row';
import { readBasis, readUnit } from './read-unit';
import { findYear, readYear } from './read-year';

/** The rows of a header, from 1, and what each column's header says, rows joined. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Finds the header among the first rows of a sheet: one to three rows with the words of at least two fields. */
export function findHeaderRows(rows: readonly RawRow[]): HeaderRows | null {
  let best = -1;
  let bestScore = 1.3;
  rows.forEach((row, index) => {
    const score = headerScore(row);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  if (best < 0) return null;
  let first = best;
  let last = best;
  while (first > 0 && best - first < 2 && isGroupRow(rows[first - 1], rows[first])) first -= 1;
  while (last - first < 2 && continuesHeader(rows[last + 1], rows[last])) last += 1;
  const block = rows.slice(first, last + 1);
  const firstRow = block[0];
  const lastRow = block.at(-1);
  if (firstRow === undefined || lastRow === undefined) return null;
  return { first: firstRow.row, last: lastRow.row, texts: headerTexts(block) };
}

/** The joined header texts of given rows, for a header that a person has chosen. */
export function headerTexts(block: readonly RawRow[]): Map<number, string> {
  const texts = new Map<number, string>();
  const width = Math.max(0, ...block.map((row) => row.cells.length));
  for (let column = 1; column <= width; column++) {
    const parts: string[] = [];
    block.forEach((row, index) => {
      const text = cellAt(row, column).text.trim() || groupLabel(block, index, column);
      if (text !== '' && !parts.some((part) => nameKey(part) === nameKey(text))) parts.push(text);
    });
    if (parts.length > 0) texts.set(column, parts.join(' '));
  }
  return texts;
}

/** A blank cell above a filled one belongs to the label on its left, as when cells are centred across a selection. */
function groupLabel(block: readonly RawRow[], index: number, column: number): string {
  const below = block[index + 1];
  const row = block[index];
  if (row === undefined || below === undefined || isBlank(cellAt(below, column).text)) return '';
  for (let left = column - 1; left > 0; left--) {
    const text = cellAt(row, left).text.trim();
    if (text !== '') return isBlank(cellAt(below, left).text) ? '' : text;
  }
  return '';
}

function filledCells(row: RawRow | undefined) {
  return (row?.cells ?? [])
    .filter((cell) => cell !== undefined && !isBlank(cell.text))
    .map((cell) => cell ?? null)
    .filter((cell) => cell !== null);
}

/** Sum of the confidences of the distinct fields that a row names, less what its numbers say against it. */
function headerScore(row: RawRow): number {
  const cells = filledCells(row);
  const fields = new Map<string, number>();
  let numbers = 0;
  for (const cell of cells) {
    if (isNumberLike(cell) && readYear(cell.value).kind !== 'year') {
      numbers += 1;
      continue;
    }
    if (cell.text.length > 40) continue;
    for (const [field, score] of matchHeaderWords(cell.text))
      fields.set(field, Math.max(fields.get(field) ?? 0, score));
  }
  if (fields.size < 2 || numbers * 3 > cells.length) return 0;
  return [...fields.values()].reduce((sum, score) => sum + score, 0) - numbers * 0.5;
}

/** A row above the header that labels groups of its columns: several different texts, no data. */
function isGroupRow(row: RawRow | undefined, below: RawRow | undefined): boolean {
  const cells = filledCells(row);
  const distinct = new Set(cells.map(({ text }) => nameKey(text)));
  if (row === undefined || below === undefined || row.row !== below.row - 1 || cells.length < 2) return false;
  if (cells.some((cell) => isNumberLike(cell) && readYear(cell.value).kind !== 'year')) return false;
  const speaks = cells.some(({ text }) => matchHeaderWords(text).size > 0 || findYear(text) !== null);
  return distinct.size >= 2 && speaks;
}

/** A row below that is still header: more field names, units, bases, years, or the lower half of merged cells. */
function continuesHeader(row: RawRow | undefined, above: RawRow | undefined): boolean {
  const cells = filledCells(row);
  if (row === undefined || above === undefined || row.row !== above.row + 1 || cells.length === 0)
    return false;
  const aboveKeys = new Set(filledCells(above).map(({ text }) => nameKey(text)));
  let fresh = 0;
  for (const cell of cells) {
    const same = aboveKeys.has(nameKey(cell.text));
    const isYear = readYear(cell.value).kind === 'year';
    if (isNumberLike(cell) && !isYear) return false;
    const isUnit = ['mass', 'percent', 'fraction', 'basis_only'].includes(
      readUnit(cell.text.replace(/^[(（]|[)）]$/g, '')).kind,
    );
    const isWord = [...matchHeaderWords(cell.text).values()].some((score) => score >= 0.7);
    const isBasis = readBasis(cell.text) !== null && cell.text.length <= 12;
    if (!same && !isUnit && !isWord && !isYear && !isBasis && !/前年|比$|％|%/.test(cell.text)) return false;
    if (!same) fresh += 1;
  }
  return fresh > 0 || cells.every(({ merged }) => merged !== null);
}
