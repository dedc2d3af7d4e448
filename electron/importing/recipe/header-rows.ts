import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { NAMES } from '@shared/model/import-fields';
import { withCountedYears } from '../values/era-years';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { holdsOtherThings, matchHeaderWords } from '../values/header-words';
import { readList } from '../values/list-cells';
import { moneyUnit } from '../values/money-unit';
import { datesAsMonths } from '../values/period-header';
import { saysPlaceBelow } from '../values/place-words';
import { readBasis, readUnit } from '../values/read-unit';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';
import {
  acrossLabels,
  filledCells,
  headerScore,
  isFigure,
  isLabelled,
  isUnitWord,
  isYearLabel,
} from './header-score';

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
    .filter(({ header }) => header?.last === last);
  if ((found?.score ?? 0) <= 0 && isTitleAbove(rows, last))
    return { first: last + 1, last, texts: new Map() };
  if (found?.header != null) return found.header;
  return { first: last, last, texts: headerTexts(rows.filter(({ row }) => row === last)) };
}

/** Whether a row is the title right above a table that has no heads: one text, above the names of the rows. */
function isTitleAbove(rows: readonly RawRow[], last: number): boolean {
  const [own, next] = [last, last + 1].map((at) => rows.find(({ row }) => row === at));
  const [title, ...others] = filledCells(own);
  if (own === undefined || next === undefined || title === undefined || others.length > 0) return false;
  const [name, figure] = filledCells(next);
  const isBelow = name !== undefined && figure !== undefined && isFigure(figure);
  return isBelow && own.cells.indexOf(title) === next.cells.indexOf(name) && !isYearLabel(title);
}

/** The joined header texts of given rows, for a header that a person has chosen. */
export function headerTexts(block: readonly RawRow[]): Map<number, string> {
  const texts = new Map<number, string>();
  const width = Math.max(0, ...block.map((row) => row.cells.length));
  for (let column = 1; column <= width; column++) {
    const parts: string[] = [];
    block.forEach((row, index) => {
      const text = (cellAt(row, column).text.trim() || groupLabel(block, index, column)).replace(MARKS, '');
      if (text !== '' && !parts.some((part) => nameKey(part) === nameKey(text))) parts.push(text);
    });
    if (parts.length > 0) texts.set(column, parts.join(' '));
  }
  return datesAsMonths(withCountedYears(texts));
}

/** Footnotes of an encyclopaedia, which are no units: [1], [a], [note 2]. */
const MARKS = /(?:\s*\[(?:note [a-z\d]|[a-f]|\d{1,2})\])+$/i;

/** A blank cell above a filled one belongs to the label on its left, as when cells are centred across a selection. */
function groupLabel(block: readonly RawRow[], index: number, column: number): string {
  const below = block[index + 1];
  const row = block[index];
  if (row === undefined || below === undefined || isBlank(cellAt(below, column).text)) return '';
  for (let left = column - 1; left > 0; left--) {
    const text = cellAt(row, left).text.trim();
    if (text === '') continue;
    const own = cellAt(below, left).text;
    // "Gross weight" over "(kilograms)" goes on below itself, and not over the "Value" beside it.
    const goesOn = isInBrackets(own) && !isInBrackets(cellAt(below, column).text);
    return isBlank(own) || goesOn ? '' : text;
  }
  return '';
}

const isInBrackets = (text: string): boolean => /^[(（[【].*[)）\]】]$/.test(text.trim());

function isMaterialName(text: string, vocabulary: Vocabulary | null): boolean {
  return vocabulary !== null && !isUnitWord(text) && findMaterial(vocabulary, text) !== null;
}

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
  const { kinds, cells: labelled } = acrossLabels(cells, vocabulary);
  // Materials, countries or years over nearly every column: without them each column would be one of all.
  const isLabels = kinds >= 2 && cells.length - labelled <= 2 && cells.length <= filledCells(below).length;
  if (kinds >= 2 && (isLabels || isAgain(filledCells(below)))) return true;
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
  if (saysRowsBelow(row, above)) return true;
  if (fillsHeads(row, above)) return false;
  const aboveKeys = new Set(filledCells(above).map(({ text }) => nameKey(text)));
  const isLabelRow = acrossLabels(cells, vocabulary).kinds >= 2 && !cells.some(isFigure);
  let fresh = 0;
  let heads = 0;
  const unknown: RawCell[] = [];
  for (const cell of cells) {
    const same = aboveKeys.has(nameKey(cell.text));
    const isYear = isYearLabel(cell);
    if (isFigure(cell) || readList(cell.text) !== null) return false;
    // A material alone below the header is a heading of rows: "Rare earths".
    if (cells.length === 1 && isMaterialName(cell.text, vocabulary)) return false;
    // So is what the figures below it count, in what, or of which year they are, where the names of the rows begin.
    const isFirst = cells.length === 1 && cell === cellAt(row, 1) && !isBlank(cellAt(above, 1).text);
    const isOfFigures = () => kindIn(cell.text) !== null || findUnit(cell.text).kind !== 'blank';
    if (isFirst && (isYear || isOfFigures() || matchHeaderWords(cell.text).has('quantity'))) return false;
    // "Constrained nickel supply" right below years heads the rows below it.
    if (isCase(cell, cells, row, above)) return false;
    const isLabel = isLabelRow && acrossLabels([cell], vocabulary).kinds > 0;
    const isUnit = ['mass', 'percent', 'fraction', 'basis_only'].includes(
      readUnit(cell.text.replace(/^[(（]|[)）]$/g, '')).kind,
    );
    const isMoney = cell.text.length <= 24 && moneyUnit(cell.text) !== null;
    const isMultiple = UNIT_BEHIND.test(cell.text.trim());
    const isWord = [...matchHeaderWords(cell.text).values()].some((score) => score >= LEAST_WORD);
    const isBasis = readBasis(cell.text) !== null && cell.text.length <= 12;
    const isHead = isUnit || isMoney || isMultiple || isWord || isBasis || isAside(cell.text);
    if (isHead) heads += 1;
    else if (!same && !isYear && !isLabel) unknown.push(cell);
    if (unknown.length > 1) return false;
    if (!same) fresh += 1;
  }
  const [cell] = unknown;
  if (cell !== undefined && (heads < cells.length - 1 || !isHalfOfHead(cell, row, above))) return false;
  return fresh > 0 || cells.every(({ merged }) => merged !== null);
}

/** Whether a text that nobody knows stands as half of a head ("Schedule B" over "number") among words of heads, and not as the name of a row. */
function isHalfOfHead(cell: RawCell, row: RawRow, above: RawRow): boolean {
  const cells = filledCells(row);
  const isOpening = isBlank(cellAt(above, row.cells.indexOf(cell) + 1).text);
  return cells.length > LEAST_BESIDE_UNKNOWN - (isOpening ? 1 : 0) && (isOpening || cell !== cells[0]);
}

/** Whether a year stands below the word for one, or numbers like years below years and beside a name, and something else below each other head: a row of data, whatever its figures are near. */
function fillsHeads(row: RawRow, above: RawRow): boolean {
  const heads = above.cells.flatMap((cell, index) =>
    cell === undefined || isBlank(cell.text) ? [] : [{ head: cell.text, below: cellAt(row, index + 1) }],
  );
  const corner = cellAt(row, 1).text;
  const isNamed = !isBlank(corner) && findYear(corner) === null && matchHeaderWords(corner).size === 0;
  return (
    heads.length > 1 &&
    heads.every(({ head, below }) => !isBlank(below.text) && nameKey(below.text) !== nameKey(head)) &&
    heads.some(
      ({ head, below }) =>
        isYearLabel(below) &&
        (matchHeaderWords(head).get('year') === 1 || (isNamed && findYear(head) !== null)),
    )
  );
}

/** Whether a text alone below labels with a blank corner names what stands below it, and no column, though a word of it could. */
function isCase(cell: RawCell, cells: readonly RawCell[], row: RawRow, above: RawRow): boolean {
  if (cells.length > 1 || cell !== cellAt(row, 1) || !isBlank(cellAt(above, 1).text)) return false;
  const words = [...matchHeaderWords(cell.text)];
  return (
    words.length > 0 &&
    words.every(([field, score]) => score < 1 && !NAMES.has(field)) &&
    findUnit(cell.text).kind === 'blank'
  );
}

/**
 * Whether a row says below the heads of the figures what each of them is, and what the names below it are: "Federal state",
 * "Extraction", "Extraction" below "Production volumes", "Oil (t)", "Gas (t)".
 */
function saysRowsBelow(row: RawRow, above: RawRow): boolean {
  const [first, ...others] = filledCells(row);
  if (first === undefined || others.length < 2 || first !== cellAt(row, 1)) return false;
  const saysNames =
    saysPlaceBelow(first.text) ||
    [...matchHeaderWords(first.text)].some(([field, score]) => score === 1 && NAMES.has(field));
  return (
    saysNames &&
    row.cells.every(
      (cell, index) => cell === undefined || isBlank(cell.text) || !isBlank(cellAt(above, index + 1).text),
    ) &&
    others.every((cell) => !isNumberLike(cell) && cell.text.length <= LONGEST_HEAD) &&
    // What stands there comes again, as no names of rows do, and is not only what heads say anyway.
    isAgain(others) &&
    others.some(({ text }) => ![...matchHeaderWords(text).values()].some((score) => score >= LEAST_WORD))
  );
}

const LONGEST_HEAD = 40;
/** So many words of heads have to stand beside one that is none. */
const LEAST_BESIDE_UNKNOWN = 3;
/** From here on a head has the word of a field. */
const LEAST_WORD = 0.7;

/** A unit behind one word that multiplies it, well spelt or not: Mio t, Billion EUR. */
const UNIT_BEHIND = /^\p{L}{3,8}\.? (?:t|kg|tonnes|EUR|USD|JPY)$/u;

/** Words of columns that are not read: changes, money, numbering, totals. */
function isAside(text: string): boolean {
  return /前年|比$|％|%|累[計计]|合[計计]|^[計计]$|total/i.test(text) || holdsOtherThings(text);
}
