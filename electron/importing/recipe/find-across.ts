import { foldText, isBlank } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { type ColumnField, holdsFigures, type ImportField } from '@shared/model/import-fields';
import type { Across, AcrossField } from '@shared/model/mapping';
import { acrossLabel } from '../steps/across-label';
import { isTotal } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { holdsOtherThings, matchHeaderWords } from '../values/header-words';
import { moneyUnit } from '../values/money-unit';
import { isSameHeader, MONTH } from '../values/period-header';
import { nameBeforeUnit } from '../values/unit-in-name';
import type { Vocabulary } from '../values/vocabulary';
import { isNumberLike } from './column-content';
import { numbersIn } from './numbers-in';

/** Stages and kinds of figures across are a person's to say: their words stand above much else. */
const PROPOSED = ['year', 'month', 'country', 'supplier', 'economy', 'material'] as const;

/** The columns of a crosstab among those that no field has taken; null when there are not two of a kind, or one material with its unit. */
export function findAcross(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  columns: Readonly<Record<number, ImportField>>,
  vocabulary: Vocabulary,
): Across | null {
  const named = new Set<string>(Object.values(columns).filter((field) => !holdsFigures(field)));
  let best: Across | null = null;
  const annual = annualColumn(texts, columns);
  for (const field of PROPOSED) {
    if (field === 'month' && annual !== null) continue;
    if (named.has(field) || ((field === 'country' || field === 'supplier') && isWho(named))) continue;
    const isFree = (column: number) => {
      const taken = columns[column];
      return (taken === undefined || taken === 'quantity' || taken === 'share') && holdsNumbers(column, data);
    };
    const found = labelled(field, texts, isFree, vocabulary);
    const isEnough = found.size > 1 || (field === 'material' && isOnlyFigure(found, texts, columns));
    if (!isEnough || found.size <= (best?.columns.length ?? 0)) continue;
    const later =
      field === 'material'
        ? labelled(field, unseen(texts, data, columns), () => true, vocabulary)
        : new Map();
    const columnsFound = [
      ...found.values(),
      ...[...later].flatMap(([label, own]) => (found.has(label) ? [] : [own])),
    ].flat();
    // Next year by quarters, the years behind it as they are: a year of its own stands among the parts of others.
    const years = field === 'month' ? [...labelled('year', texts, isFree, vocabulary).values()].flat() : [];
    const inUse = [...columnsFound, ...years, ...othersOf(field, columnsFound, texts, data, columns)];
    const value = isShareOf(inUse, texts) ? 'share' : 'quantity';
    // What an ore holds of each is no share of what is produced of it.
    if (field === 'material' && value === 'share' && !areOfWhole(inUse, data)) continue;
    best = { field, value, columns: inUse };
  }
  const free = PROPOSED.filter(
    (field) => field !== 'month' && !named.has(field) && !(isWho(named) && WHO.has(field)),
  );
  const pair = findPair(free, texts, data, columns, vocabulary);
  return pair !== null && pair.columns.length >= (best?.columns.length ?? 0) ? pair : best;
}

/** Whether one material with a unit of mass is all that stands above figures: "NdPr (t)" says the figure as well as the material. */
function isOnlyFigure(
  found: ReadonlyMap<string, readonly number[]>,
  texts: ReadonlyMap<number, string>,
  columns: Readonly<Record<number, ImportField>>,
): boolean {
  const own = [...found.values()].flat();
  const others = Object.keys(columns)
    .map(Number)
    .filter((column) => !own.includes(column));
  const [only] = own;
  if (
    only === undefined ||
    own.length > 1 ||
    columns[only] !== undefined ||
    others.some((column) => holdsFigures(columns[column] ?? 'note'))
  )
    return false;
  return findUnit(texts.get(only) ?? '').kind === 'mass';
}

/**
 * The free columns by what their headers say. Of two under one label the second is a column of footnote marks where its
 * header says nothing else, or the share beside the quantity; otherwise both are kept, and told as one too many.
 */
function labelled(
  field: AcrossField,
  texts: ReadonlyMap<number, string>,
  isFree: (column: number) => boolean,
  vocabulary: Vocabulary,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [column, text] of texts) {
    const label = acrossLabel(field, text, vocabulary);
    if (label === null || !isFree(column)) continue;
    const before = found.get(label) ?? [];
    const others = before.map((other) => texts.get(other) ?? '');
    if (others.some((other) => isSameHeader(other, text) || SHARE.test(other) !== SHARE.test(text))) continue;
    found.set(label, [...before, column]);
  }
  // A rank or ratio gives way to the figure that it is of, wherever it stands.
  for (const [label, columns] of found) {
    const figures = columns.filter((column) => !ASIDE.test(texts.get(column) ?? ''));
    if (figures.length > 0) found.set(label, figures);
  }
  for (const [label, columns] of found) found.set(label, weighed(columns, texts));
  return found;
}

/** Of columns under one label those whose heads say a mass, where the others say money or no more than the label. */
function weighed(columns: readonly number[], texts: ReadonlyMap<number, string>): number[] {
  const said = columns.map((column) => ({ column, text: texts.get(column) ?? '' }));
  const inMass = said.filter(({ text }) => findUnit(text).kind === 'mass');
  const isBare = (text: string) => inMass.some((one) => one.text !== text && one.text.startsWith(text));
  const isWeighed =
    inMass.length > 0 &&
    said.every(
      (one) =>
        inMass.includes(one) || moneyUnit(one.text) !== null || VALUE.test(one.text) || isBare(one.text),
    );
  return (isWeighed ? inMass : said).map(({ column }) => column);
}

/**
 * Columns of figures between and behind the countries of a crosstab whose header names none that is known: the rest of
 * the world, a country that the project has not met. Their cells are read and rejected, so that no tonne is lost unseen.
 */
function othersOf(
  field: AcrossField,
  found: readonly number[],
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  columns: Readonly<Record<number, ImportField>>,
): number[] {
  if (field === 'material') return otherGoods(found, texts, data, columns);
  if (field !== 'country' && field !== 'supplier') return [];
  return [...texts].flatMap(([column, text]) => {
    const taken = columns[column];
    const isFree = taken === undefined || taken === 'quantity' || taken === 'share';
    const isName =
      /\p{L}{2}/u.test(text) && text.length <= LONGEST_NAME && !holdsOtherThings(text) && !isTotalHead(text);
    const isOwn = !found.includes(column) && column > Math.min(...found) && findYear(text) === null;
    // The rest of the world has a rule of its own (interpret-across.ts).
    return isFree && isName && !isRest(text) && isOwn && !/%|％/.test(text) && holdsNumbers(column, data)
      ? [column]
      : [];
  });
}

/** Columns between materials that a name and a unit stand above, and of whose name nobody knows anything: other goods. */
function otherGoods(
  found: readonly number[],
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  columns: Readonly<Record<number, ImportField>>,
): number[] {
  return [...texts].flatMap(([column, text]) => {
    const name = nameBeforeUnit(text) ?? '';
    const isFree = columns[column] === undefined || columns[column] === 'quantity';
    const isGood =
      /\p{L}{3}/u.test(name) &&
      matchHeaderWords(name).size === 0 &&
      kindIn(name) === null &&
      findYear(name) === null &&
      !holdsOtherThings(text) &&
      !isTotalHead(name) &&
      !isRest(name);
    return !found.includes(column) && isFree && isGood && holdsNumbers(column, data) ? [column] : [];
  });
}

const LONGEST_NAME = 40;

/** A total with the unit of its column behind it: "World t REO", "Total (kg)". */
function isTotalHead(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.some((_, index) => {
    const rest = words.slice(index + 1).join(' ');
    return isTotal(words.slice(0, index + 1).join(' ')) && (rest === '' || findUnit(rest).kind !== 'blank');
  });
}

/**
 * The first columns of figures that stand for the same year or month and differ in words that say nothing known: 輸出 and
 * 輸入, a plan and what became of it, two firms. Nobody can tell then which is meant. Empty where there are none.
 */
export function undecidedColumns(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  columns: Readonly<Record<number, ImportField>>,
  vocabulary: Vocabulary,
): number[] {
  for (const field of ['year', 'month'] as const) {
    if (field === 'month' && annualColumn(texts, columns) !== null) continue;
    const found = new Map<string, number[]>();
    for (const [column, text] of texts) {
      const taken = columns[column];
      if (taken !== undefined && taken !== 'quantity') continue;
      const label = acrossLabel(field, text, vocabulary);
      if (label === null || SHARE.test(text) || ASIDE.test(text) || !holdsNumbers(column, data)) continue;
      found.set(label, [...(found.get(label) ?? []), column]);
    }
    for (const [first, ...others] of [...found.values()].map((columns) => weighed(columns, texts))) {
      const other = others.find(
        (column) => !isSameHeader(texts.get(first ?? 0) ?? '', texts.get(column) ?? ''),
      );
      if (first !== undefined && other !== undefined) return [first, other];
    }
  }
  return [];
}

/** A crosstab under a title that says ％ and no unit of mass holds shares: 調達先別構成比（％）. */
export function inPercent(
  across: Across | null,
  texts: ReadonlyMap<number, string>,
  titles: readonly string[],
): Across | null {
  if (across === null || across.value === 'share') return across;
  const said = [...titles, ...across.columns.map((column) => texts.get(column) ?? '')].map(
    (text) => findUnit(text).kind,
  );
  return said.includes('percent') && said.every((kind) => kind === 'percent' || kind === 'blank')
    ? { ...across, value: 'share' }
    : across;
}

/** Two things across at once, such as years over countries; null when no header names two, each of at least two kinds. */
function findPair(
  fields: readonly AcrossField[],
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  columns: Readonly<Record<number, ImportField>>,
  vocabulary: Vocabulary,
): Across | null {
  let best: Across | null = null;
  for (const [order, field] of fields.entries()) {
    for (const second of fields.slice(order + 1)) {
      if (WHO.has(field) && WHO.has(second)) continue; // one name would be taken for both
      const found = new Map<
        string,
        { readonly column: number; readonly labels: readonly [string, string] }
      >();
      for (const [column, text] of texts) {
        const taken = columns[column];
        if (taken !== undefined && taken !== 'quantity' && taken !== 'share') continue;
        const labels = [acrossLabel(field, text, vocabulary), acrossLabel(second, text, vocabulary)] as const;
        const [first, other] = labels;
        if (first === null || other === null || !holdsNumbers(column, data)) continue;
        const key = `${first}|${other}`;
        if (!found.has(key)) found.set(key, { column, labels: [first, other] });
      }
      const kinds = [0, 1].map(
        (index) => new Set([...found.values()].map(({ labels }) => labels[index])).size,
      );
      if (kinds.some((count) => count < 2) || found.size <= (best?.columns.length ?? 2)) continue;
      const inUse = [...found.values()].map(({ column }) => column);
      best = { field, second, value: isShareOf(inUse, texts) ? 'share' : 'quantity', columns: inUse };
    }
  }
  return best;
}

function isShareOf(columns: readonly number[], texts: ReadonlyMap<number, string>): boolean {
  return columns.every((column) => SHARE.test(texts.get(column) ?? ''));
}

/** Whether percentages are parts of what stands down: their columns come to about a hundred, or to one. */
function areOfWhole(columns: readonly number[], data: readonly RawRow[]): boolean {
  const sums = columns.map((column) => numbersIn(column, data).reduce((sum, value) => sum + value, 0));
  const isWhole = (sum: number) => (sum > 60 && sum < 105) || (sum > 0.6 && sum < 1.05);
  return sums.filter(isWhole).length * 2 > sums.length;
}

/** What stands beside a quantity and is none: ranks, ratios, differences, counts of cases, columns of footnote marks. */
const ASIDE =
  /順位|比|率|差|件数|指数|\brank\b|\bratio\b|\bindex\b|\b(?:foot)?notes?\b|\bflags?\b|\bsymbols?\b|\bmarks?\b|\bstatus\b|備考|备注|注記/i;

/** Beside a weight the value of trade, with its money or without. */
const VALUE = /\bvalue\b|金額|价值|金额|금액/i;

const SHARE = /%|％|割合|構成比|シェア|\bshare\b|占比|비중/i;

/** Fields that are told by the name of a country or firm. */
const WHO: ReadonlySet<AcrossField> = new Set(['country', 'supplier', 'economy']);

/** The column "Quantity-Year" beside "Quantity-Jan" and its sisters: the file adds the months up itself. Null without one. */
export function annualColumn(
  texts: ReadonlyMap<number, string>,
  columns: Readonly<Record<number, ColumnField>>,
): number | null {
  const months = new Set([...texts.values()].flatMap((text) => periodKey(text, MONTH) ?? []));
  const found = [...texts].find(
    ([column, text]) => columns[column] === 'quantity' && months.has(periodKey(text, ANNUAL) ?? ''),
  );
  return found?.[0] ?? null;
}

/** A head without its month, "quantity2-#"; null where it names none, or nothing besides. */
export const monthKey = (text: string): string | null => periodKey(text, MONTH);

function periodKey(text: string, period: RegExp): string | null {
  const folded = foldText(text);
  const key = folded.replace(period, '#');
  return key === folded || key === '#' ? null : key;
}

function isWho(named: ReadonlySet<string>): boolean {
  return named.has('country') || named.has('supplier');
}

/** The heads of free columns that say what they count and of which no figure is seen yet: a metal that nobody made in the first years. */
export function unseen(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  columns: Readonly<Record<number, ColumnField>>,
): Map<number, string> {
  const isBlankYet = (column: number) => data.every((row) => isBlank(cellAt(row, column).text));
  return new Map(
    [...texts].filter(
      ([column, text]) => columns[column] === undefined && kindIn(text) !== null && isBlankYet(column),
    ),
  );
}

export function holdsNumbers(column: number, data: readonly RawRow[]): boolean {
  const filled = data
    .map((row) => cellAt(row, column))
    .filter((cell) => !isBlank(cell.text) || cell.fault !== null);
  return filled.length > 0 && filled.filter(isNumberLike).length * 2 >= filled.length;
}

const ANNUAL = /(?<![a-z])(?:year|annual)(?![a-z])|年間|年計/;
