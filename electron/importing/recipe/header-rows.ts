import { isBlank, nameKey } from '@shared/base/fold-text';
import { remembered } from '@shared/base/remembered';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { findYear, readYear } from '@shared/base/years';
import { isTotal } from '../steps/row-rules';
import { withCountedYears } from '../values/era-years';
import { kindIn } from '../values/figure-kinds';
import { holdsOtherThings, matchHeaderWords } from '../values/header-words';
import { mineralOfWord } from '../values/known-minerals';
import { readList } from '../values/list-cells';
import { moneyUnit } from '../values/money-unit';
import { datesAsMonths, periodOf } from '../values/period-header';
import { readBasis, readUnit } from '../values/read-unit';
import { unitInName } from '../values/unit-in-name';
import { findCountry, findMaterial, type Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';

/** The rows of a header, from 1, and what each column's header says, rows joined. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Finds the header among the first rows of a sheet: one to three rows with the words of at least two fields. */
export function findHeaderRows(
  rows: readonly RawRow[],
  vocabulary: Vocabulary | null = null,
): HeaderRows | null {
  let best = -1;
  let bestScore = 1.3;
  rows.forEach((row, index) => {
    const score = headerScore(row, vocabulary);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  if (best < 0) return null;
  return headerAround(rows, best, vocabulary);
}

/** The rows of the header that a row belongs to, at most three. */
export function headerAround(
  rows: readonly RawRow[],
  best: number,
  vocabulary: Vocabulary | null,
): HeaderRows | null {
  let first = best;
  let last = best;
  while (first > 0 && best - first < 2 && isGroupRow(rows[first - 1], rows[first], vocabulary)) first -= 1;
  while (last - first < 2 && continuesHeader(rows[last + 1], rows[last], vocabulary)) last += 1;
  const block = rows.slice(first, last + 1);
  const firstRow = block[0];
  const lastRow = block.at(-1);
  if (firstRow === undefined || lastRow === undefined) return null;
  return { first: firstRow.row, last: lastRow.row, texts: headerTexts(block) };
}

/**
 * The header whose last row is known: the rows above it that belong to it, or that row alone.
 * @param first the first row where a person has said it
 */
export function headerEndingAt(
  rows: readonly RawRow[],
  last: number,
  vocabulary: Vocabulary | null,
  first: number | null = null,
): HeaderRows {
  if (first !== null)
    return { first, last, texts: headerTexts(rows.filter(({ row }) => row >= first && row <= last)) };
  const near = rows.filter(({ row }) => row > last - 3 && row <= last + 3);
  const [found] = near
    .map((row, index) => ({
      score: headerScore(row, vocabulary),
      header: headerAround(near, index, vocabulary),
    }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ header }) => (header?.last === last ? [header] : []));
  if (found !== undefined) return found;
  return { first: last, last, texts: headerTexts(rows.filter(({ row }) => row === last)) };
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
  return datesAsMonths(withCountedYears(texts));
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
export function headerScore(row: RawRow, vocabulary: Vocabulary | null): number {
  const cells = filledCells(row);
  const fields = new Map<string, number>();
  let numbers = 0;
  const { kinds: across, cells: labelled } = acrossLabels(cells, vocabulary);
  if (across >= 2) fields.set('across', 1);
  for (const cell of cells) {
    if (isFigure(cell)) {
      numbers += 1;
      continue;
    }
    if (cell.text.length > 40 || isLabelled(cell.text)) continue;
    const words = matchHeaderWords(cell.text);
    for (const [field, score] of words) fields.set(field, Math.max(fields.get(field) ?? 0, score));
    // Reserves, prices, stocks: figures of another table.
    if (words.size === 0 && kindIn(cell.text) !== null) fields.set('figures', 0.7);
  }
  // A year or a unit alone behind who or what the figures are of: Country, 2031; Partner, t.
  const isOne = cells.length - numbers >= 2 && fields.size === 1 && !fields.has('across');
  if (
    isOne &&
    ONE_NAME.some((field) => fields.get(field) === 1) &&
    cells.some((cell) => isYearLabel(cell) || isUnitWord(cell.text))
  )
    return 1.31;
  if (fields.size === 1 && across >= 2 && numbers === 0 && areConsecutive(cells)) return 1.305;
  // A crosstab may leave the corner blank: its labels alone are the header.
  if (fields.size === 1 && across >= 3 && labelled >= cells.length - 1) return 1.4;
  const sums = across < 2 ? 0 : cells.filter(({ text }) => isTotal(text)).length;
  if (across >= 2 && labelled + sums >= cells.length && isBlank(cellAt(row, 1).text)) return 1.35;
  if (fields.size < 2 || numbers * 3 > cells.length) return 0;
  return [...fields.values()].reduce((sum, score) => sum + score, 0) - numbers * 0.5;
}

/** Whether years stand side by side, one after the other: 2031, 2032; figures seldom do. */
function areConsecutive(cells: readonly RawCell[]): boolean {
  const years = cells.filter(isYearLabel).map(({ text }) => findYear(text)?.year ?? 0);
  const steps = years.slice(1).map((year, index) => Math.abs(year - (years[index] ?? 0)));
  return years.length >= 2 && steps.every((step) => step === 1);
}

const ONE_NAME = ['country', 'supplier', 'material', 'economy'];

function isMaterialName(text: string, vocabulary: Vocabulary | null): boolean {
  return vocabulary !== null && !isUnitWord(text) && findMaterial(vocabulary, text) !== null;
}

function isUnitWord(text: string): boolean {
  return readUnit(text).kind === 'mass';
}

/** How many years, months, countries or materials a row names in cells of their own, the labels of a crosstab, and in how many cells. */
function acrossLabels(
  cells: readonly RawCell[],
  vocabulary: Vocabulary | null,
): { readonly kinds: number; readonly cells: number } {
  const labels = {
    year: [] as string[],
    month: [] as string[],
    country: [] as string[],
    material: [] as string[],
  };
  for (const cell of cells) {
    if (cell.text.length > 24) continue;
    const period = periodOf(cell.text);
    if (period !== null) labels.month.push(period.label);
    else if (isYearLabel(cell)) labels.year.push(nameKey(cell.text));
    const country = vocabulary === null ? null : findCountry(vocabulary, cell.text);
    if (country !== null) labels.country.push(country);
    const mineral = mineralOfWord(unitInName(cell.text)?.name ?? cell.text);
    const material =
      vocabulary === null ? null : (findMaterial(vocabulary, cell.text) ?? mineral?.symbol ?? null);
    if (material !== null) labels.material.push(material);
  }
  const [most = { kinds: 0, cells: 0 }] = Object.values(labels)
    .map((found) => ({ kinds: new Set(found).size, cells: found.length }))
    .sort((a, b) => b.kinds - a.kinds || b.cells - a.cells);
  return most;
}

/** A year alone, as a header has it: 2024, "2024", 令和6年, FY2024 - and no quantity that happens to be near 2000. */
function isYearLabel({ value }: RawCell): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1950 && value <= 2100;
  return typeof value === 'string' && saysYear(value);
}

const saysYear = remembered((text: string): boolean => {
  if (readYear(text).kind === 'year') return true;
  // 2023年（t）: a year with the unit of its column behind it.
  // 2024–25 s, 2026f: with the mark of an estimate, a forecast, a provisional or a revised figure.
  const bare = text.replace(/\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*$|(?<=\d)\s*[efprs*†‡¹²³⁴-⁹]+$/, '');
  return bare !== '' && bare !== text && readYear(bare).kind === 'year';
});

/** A row above the header that labels groups of its columns: several different texts, no data. */
function isGroupRow(
  row: RawRow | undefined,
  below: RawRow | undefined,
  vocabulary: Vocabulary | null,
): boolean {
  const cells = filledCells(row);
  const distinct = new Set(cells.map(({ text }) => nameKey(text)));
  if (row === undefined || below === undefined || row.row !== below.row - 1 || cells.length < 2) return false;
  // A title with a comma falls into two cells of a text file, and is no label of columns all the same.
  const corner = cellAt(row, 1);
  if (cells.some((cell) => cell.text.length > 40 && cell !== corner)) return false;
  // 単位： in a cell of its own labels the cell behind it, not a group of columns.
  if (cells.some((cell) => isFigure(cell) || isLabelled(cell.text) || /[:：∶]\s*$/.test(cell.text)))
    return false;
  if (isAgain(filledCells(below)) && acrossLabels(cells, vocabulary).kinds >= 2) return true;
  if (corner.text.length > 40) return false;
  // "単位：トン", or a unit alone at the right above the table, speaks of the table and stands beside its title.
  for (const { text } of cells) if (isUnitAlone(text)) distinct.delete(nameKey(text));
  if (cells.some(({ text }) => findYear(text) === null && matchHeaderWords(text).size > 0))
    return distinct.size >= 2;
  // Labels that come again below (R4, R5, R4, R5) need something above that tells them apart: ネオジム, ジスプロシウム; 輸出, 輸入.
  const labels = acrossLabels(filledCells(below), vocabulary);
  if (distinct.size >= 2 && labels.kinds >= 2 && labels.cells > labels.kinds) return true;
  // One year beside a title says when the table is of; years above groups of columns are several, or stand beside such.
  const years = cells.filter(({ text }) => findYear(text) !== null);
  const others = cells.filter(({ text }) => findYear(text) === null && isAside(text));
  return years.length > 0 && new Set([...years, ...others].map(({ text }) => nameKey(text))).size >= 2;
}

/** Whether a row says the same again and again, so that only what stands above tells its columns apart. */
function isAgain(cells: readonly RawCell[]): boolean {
  return new Set(cells.map(({ text }) => nameKey(text))).size <= cells.length / 2;
}

/** A unit with nothing else said: 単位：トン, （単位：ｔ、％）, (t), Unit: kg REO. */
function isUnitAlone(text: string): boolean {
  return /^[([（【]?\s*(?:単位|单位|單位|단위|units?)\s*[:：=]/i.test(text) || readUnit(text).kind === 'mass';
}

/** A row below that is still header: more field names, units, bases, years, or the lower half of merged cells. */
function continuesHeader(
  row: RawRow | undefined,
  above: RawRow | undefined,
  vocabulary: Vocabulary | null,
): boolean {
  const cells = filledCells(row);
  if (row === undefined || above === undefined || row.row !== above.row + 1 || cells.length === 0)
    return false;
  const aboveKeys = new Set(filledCells(above).map(({ text }) => nameKey(text)));
  const isLabelRow = acrossLabels(cells, vocabulary).kinds >= 2 && !cells.some(isFigure);
  let fresh = 0;
  for (const cell of cells) {
    const same = aboveKeys.has(nameKey(cell.text));
    const isYear = isYearLabel(cell);
    if (isFigure(cell) || readList(cell.text) !== null) return false;
    // A material alone below the header is a heading of rows: "Rare earths".
    if (cells.length === 1 && isMaterialName(cell.text, vocabulary)) return false;
    const isLabel = isLabelRow && acrossLabels([cell], vocabulary).kinds > 0;
    const isUnit = ['mass', 'percent', 'fraction', 'basis_only'].includes(
      readUnit(cell.text.replace(/^[(（]|[)）]$/g, '')).kind,
    );
    const isMoney = cell.text.length <= 24 && moneyUnit(cell.text) !== null;
    const isMultiple = UNIT_BEHIND.test(cell.text.trim());
    const isWord = [...matchHeaderWords(cell.text).values()].some((score) => score >= 0.7);
    const isBasis = readBasis(cell.text) !== null && cell.text.length <= 12;
    if (
      !same &&
      !isUnit &&
      !isMoney &&
      !isMultiple &&
      !isWord &&
      !isYear &&
      !isBasis &&
      !isLabel &&
      !isAside(cell.text)
    )
      return false;
    if (!same) fresh += 1;
  }
  return fresh > 0 || cells.every(({ merged }) => merged !== null);
}

/** A unit behind one word that multiplies it, well spelt or not: Mio t, Billion EUR. */
const UNIT_BEHIND = /^\p{L}{3,8}\.? (?:t|kg|tonnes|EUR|USD|JPY)$/u;

/** Words of columns that are not read: changes, money, numbering, totals. */
function isAside(text: string): boolean {
  return /前年|比$|％|%|累[計计]|合[計计]|^[計计]$|total/i.test(text) || holdsOtherThings(text);
}

/** A number that is no year, no month and no span of them (2024年1～6月累計). */
export function isFigure(cell: RawCell): boolean {
  return (
    isNumberLike(cell) &&
    !(
      typeof cell.value === 'string' &&
      findYear(cell.text) !== null &&
      (matchHeaderWords(cell.text).size > 0 || kindIn(cell.text) !== null)
    ) &&
    !isYearLabel(cell) &&
    periodOf(cell.text) === null &&
    (typeof cell.value !== 'string' || !/[年月期]/.test(cell.text))
  );
}

/** "対象国：日本", "Stage: separation": a line above the table that says something of all of it. */
function isLabelled(text: string): boolean {
  const [label = '', value] = text.split(/\s*[:：]\s*/);
  return (
    value !== undefined &&
    value !== '' &&
    matchHeaderWords(label).size > 0 &&
    readUnit(value).kind === 'unknown'
  );
}
