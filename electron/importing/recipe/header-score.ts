import { derivedOfText } from '@shared/base/derived';
import { foldText, isBlank, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { findYear, readYear } from '@shared/base/years';
import { isTotal } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { holdsOtherThings, matchHeaderWords } from '../values/header-words';
import { mineralOfWord } from '../values/known-minerals';
import { moneyUnit } from '../values/money-unit';
import { periodOf } from '../values/period-header';
import { readUnit } from '../values/read-unit';
import { unitInName } from '../values/unit-in-name';
import { findCountry, findMaterial, type Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';
import { isMeasuredHead } from './measured-head';

export function filledCells(row: RawRow | undefined): RawCell[] {
  const filled: RawCell[] = [];
  for (const cell of row?.cells ?? []) if (cell !== undefined && !isBlank(cell.text)) filled.push(cell);
  return filled;
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
    // Reserves, prices, stocks: figures of another table; or figures whose unit stands behind their name.
    if (words.size === 0 && (kindIn(cell.text) !== null || isMeasuredHead(cell.text)))
      fields.set('figures', 0.7);
  }
  // Lowest and highest of a price, each in a column of its own.
  const ends = new Set(
    cells.map(({ text }) => ENDS.exec(foldText(text))?.[0]).filter((end) => end !== undefined),
  );
  if (ends.size >= 2) fields.set('figures', 0.7);
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

/** Prices are said by their ends and what lies between. */
const ENDS = /^(?:low|high|mid(?:point)?|average|mean|bid|ask|offer)$/;

/** Whether years stand side by side, one after the other: 2031, 2032; figures seldom do. */
function areConsecutive(cells: readonly RawCell[]): boolean {
  const years = cells.filter(isYearLabel).map(({ text }) => findYear(text)?.year ?? 0);
  const steps = years.slice(1).map((year, index) => Math.abs(year - (years[index] ?? 0)));
  return years.length >= 2 && steps.every((step) => step === 1);
}

const ONE_NAME = ['country', 'supplier', 'material', 'economy'];

export function isUnitWord(text: string): boolean {
  return readUnit(text).kind === 'mass';
}

/** How many years, months, countries or materials a row names in cells of their own, the labels of a crosstab, and in how many cells. */
export function acrossLabels(
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
export function isYearLabel({ value }: RawCell): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1950 && value <= 2100;
  return typeof value === 'string' && saysYear(value);
}

const saysYear = derivedOfText((text: string): boolean => {
  if (readYear(text).kind === 'year') return true;
  // 2023年（t）: a year with the unit of its column behind it.
  // 2024–25 s, 2026f: with the mark of an estimate, a forecast, a provisional or a revised figure.
  const bare = text.trim().replace(/[(（[【][^()（）[\]【】]*[)）\]】]$|(?<=\d)\s*[efprs*†‡¹²³⁴-⁹]+$/, '');
  return bare !== '' && bare !== text && readYear(bare).kind === 'year';
});

/** A number that is no year, no month and no span of them (2024年1～6月累計). */
export function isFigure(cell: RawCell): boolean {
  return (
    isNumberLike(cell) &&
    !(
      typeof cell.value === 'string' &&
      findYear(cell.text) !== null &&
      (matchHeaderWords(cell.text).size > 0 ||
        kindIn(cell.text) !== null ||
        isMeasuredHead(cell.text) ||
        isOtherHead(cell.text))
    ) &&
    !isYearLabel(cell) &&
    periodOf(cell.text) === null &&
    (typeof cell.value !== 'string' || !/[年月期]/.test(cell.text))
  );
}

/** "2031 Value" is a head; 2031円 is money. */
function isOtherHead(text: string): boolean {
  return holdsOtherThings(text) && moneyUnit(text.replace(/(?:19|20|21)\d{2}/, ' ').trim()) === null;
}

/** "対象国：日本", "Stage: separation": a line above the table that says something of all of it. */
export function isLabelled(text: string): boolean {
  const [label = '', value] = text.split(/\s*[:：]\s*/);
  return (
    value !== undefined &&
    value !== '' &&
    matchHeaderWords(label).size > 0 &&
    readUnit(value).kind === 'unknown'
  );
}
