import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { isUnder } from '../steps/measured-row';
import { isTotal } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { knownMineral, mineralOfWord } from '../values/known-minerals';
import { bareName } from '../values/new-names';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';

/** Part of the rows with figures that have to bear a name. */
const LEAST_NAMED = 0.6;
const LONGEST = 60;

/**
 * The one column of names left of the figures that has no word above it and that nobody has taken: in a statistic that
 * names its materials nowhere else, these are they. Null where there is none, or several.
 * @param texts column -> header text
 */
export function nameColumn(
  mapping: Pick<Mapping, 'columns' | 'across' | 'counts'>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
): number | null {
  const figures = figureColumns(mapping);
  const filled = data.filter((row) => figures.some((column) => !isBlank(cellAt(row, column).text)));
  const first = Math.min(...figures);
  const found: number[] = [];
  for (let column = 1; column < first && Number.isFinite(first); column++) {
    if (mapping.columns[column] !== undefined || !isBlank(texts.get(column) ?? '')) continue;
    const names = filled.map((row) => cellAt(row, column)).filter((cell) => !isBlank(cell.text));
    const kinds = new Set(names.map(({ text }) => nameKey(text)));
    const isNames = names.every((cell) => !isNumberLike(cell) && cell.text.length <= LONGEST);
    // Lines that say what each of them counts are no names: Production, Exports, Price.
    const saysKinds = names.some(({ text }) => {
      const kind = kindIn(text);
      return kind !== null && kind !== mapping.counts;
    });
    const isTotals = names.every(({ text }) => isTotal(text));
    if (isNames && !saysKinds && !isTotals && kinds.size > 1 && names.length >= filled.length * LEAST_NAMED)
      found.push(column);
  }
  const [only, more] = found;
  return only === undefined || more !== undefined ? null : only;
}

/**
 * The column left of the figures that has no word above it and says what they count: kinds of figures in rows of their own, and
 * below each of them its parts, behind dashes or further right. Null where there is none.
 */
export function partsColumn(
  mapping: Pick<Mapping, 'columns' | 'across'>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
): number | null {
  const figures = figureColumns(mapping);
  const isFilled = (row: RawRow) => figures.some((column) => !isBlank(cellAt(row, column).text));
  for (let column = 1; column < Math.min(...figures) && figures.length > 0; column++) {
    if (mapping.columns[column] !== undefined || !isBlank(texts.get(column) ?? '')) continue;
    const named = (isPart: boolean) =>
      data.flatMap((row) =>
        isFilled(row) === isPart && !isBlank(cellAt(row, column).text) ? [cellAt(row, column).text] : [],
      );
    const parts = named(true);
    const areParts = parts.length > 1 && parts.every((text) => isUnder(text) || kindIn(text) !== null);
    if (areParts && parts.some(isUnder) && named(false).some((text) => kindIn(text) !== null)) return column;
  }
  return null;
}

/**
 * Whether materials that are known anywhere stand in a column, in half of its names at least: else these can be uses, firms, parts. Of
 * names with a code each, as classifications of goods have them, one is enough: nobody gives such codes to technologies.
 */
export function namesMinerals(column: number, data: readonly RawRow[], vocabulary: Vocabulary): boolean {
  const texts = data
    .map((row) => cellAt(row, column).text)
    .filter((text) => !isBlank(text) && !isTotal(text));
  const names = [...new Set(texts.map(bareName))];
  const isOne = (name: string) => findMaterial(vocabulary, name) !== null || knownMineral(name) !== null;
  const hasOne = (name: string) => name.split(/[^\p{L}]+/u).some((word) => mineralOfWord(word) !== null);
  const known = names.filter((name) => isOne(name) || hasOne(name)).length;
  return known * 2 >= names.length || (known > 0 && areCoded(column, data));
}

/** Whether the column before one says a code for each of its names, and another one for another name. */
function areCoded(column: number, data: readonly RawRow[]): boolean {
  const codes = new Map<string, string>();
  for (const row of data) {
    const [name, code] = [cellAt(row, column).text, cellAt(row, column - 1).text].map(nameKey);
    if (name === undefined || code === undefined || isBlank(name)) continue;
    if (!GOODS_CODE.test(code) || (codes.get(name) ?? code) !== code) return false;
    codes.set(name, code);
  }
  return codes.size > 1 && new Set(codes.values()).size === codes.size;
}

/** Four signs at least: a rank is shorter. */
const GOODS_CODE = /^(?=.{4,})[a-z]{0,4}\d[\d.\- ]*$/;

/**
 * The column left of the figures that has no word above it and names groups of rows in the first of each, beside the one that
 * names the rows; null where there is none.
 */
export function stubBeside(
  names: number,
  mapping: Pick<Mapping, 'columns' | 'across'>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
): number | null {
  const figures = figureColumns(mapping);
  const filled = data.filter((row) => figures.some((column) => !isBlank(cellAt(row, column).text)));
  for (let column = 1; column < Math.min(...figures) && figures.length > 0; column++) {
    const isFree = mapping.columns[column] === undefined && isBlank(texts.get(column) ?? '');
    const cells = filled.map((row) => cellAt(row, column)).filter((cell) => !isBlank(cell.text));
    if (column !== names && isFree && cells.length > 1 && !cells.some(isNumberLike)) return column;
  }
  return null;
}

/** Whether every name in a column is a material that the project knows, sums apart. */
export function namesMaterials(column: number, data: readonly RawRow[], vocabulary: Vocabulary): boolean {
  const names = data
    .map((row) => cellAt(row, column).text)
    .filter((text) => !isBlank(text) && !isTotal(text));
  return names.length > 0 && names.every((text) => findMaterial(vocabulary, text) !== null);
}

/** Whether materials stand in a column as headings of their own rows, and none among the names of these: uses below each metal. */
export function headsMaterials(
  column: number,
  mapping: Pick<Mapping, 'columns' | 'across'>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): boolean {
  const figures = figureColumns(mapping);
  const isMaterial = ({ text }: RawCell) =>
    findMaterial(vocabulary, text) !== null || mineralOfWord(text) !== null;
  const namesOf = (isFilled: boolean) =>
    data
      .filter((row) => figures.some((one) => !isBlank(cellAt(row, one).text)) === isFilled)
      .map((row) => cellAt(row, column))
      .filter(({ text }) => !isBlank(text) && !isTotal(text));
  const headings = namesOf(false);
  // A group of uses below each metal heads rows as well.
  return headings.filter(isMaterial).length > 1 && !namesOf(true).some(isMaterial);
}
