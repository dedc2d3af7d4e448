import type { RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import type { Mapping } from '@shared/model/mapping';
import { materialOf, materialOfName } from '../values/material-of';
import { moneyUnit } from '../values/money-unit';
import { periodOf } from '../values/period-header';
import { readBasis } from '../values/read-unit';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
import { basisOf, countryOf, economyOf, stageOf, unitOf, yearOf, yearOfSheet } from './read-titles';

/** Where a sheet says something of a whole table. */
export interface SaidIn {
  /** Titles of this table alone. */
  readonly own: readonly string[];
  /** Those, and what stands at the top of the sheet. */
  readonly titles: readonly string[];
  /** What a column says the same in every row. */
  readonly sayings: readonly string[];
  /** Lines below the table that say its unit and nothing else: "単位：トン", "Kilograms, gallium content". */
  readonly unitNotes: readonly string[];
  readonly sheet: string;
  /** A text file has no sheet of its own. */
  readonly isWorkbook: boolean;
  /** What titles and labels above the first of several tables side by side say of it alone. */
  readonly left: BesideSays | undefined;
}

/** What titles and labels above one of several tables side by side say of it alone. */
interface BesideSays {
  readonly material: string | null;
  readonly year: number | null;
  readonly economy: string | null;
}

/** From the table's own titles, else from all of them, else from what every row says. */
function told<T>({ own, titles, sayings }: SaidIn, find: (texts: readonly string[]) => T | null): T | null {
  return find(own) ?? find(titles) ?? find(sayings);
}

export function economySaid(where: SaidIn, vocabulary: Vocabulary): string | null {
  return where.left?.economy ?? told(where, (texts) => economyOf(texts, vocabulary));
}

/**
 * The material that titles, what every row says, the sheet, the heads or the name of the file say, in this order.
 * @param heads those of the columns of figures: "Production of rare earths (t)" names the material too
 */
export function materialSaid(
  where: SaidIn,
  heads: readonly string[],
  fileName: string,
  vocabulary: Vocabulary,
): string | null {
  return (
    where.left?.material ??
    told(where, (texts) => materialOf(texts, vocabulary)) ??
    findMaterial(vocabulary, where.sheet) ??
    (where.isWorkbook ? materialOfName(where.sheet, vocabulary) : null) ??
    materialOf(heads, vocabulary) ??
    materialOfName(fileName.replace(/\.[^.]*$/, ''), vocabulary)
  );
}

/**
 * What a table says of all its figures, as far as no column gives it.
 * @param head the words above the first column of figures
 * @param has whether a column gives a field
 */
export function saidOfFile(
  where: SaidIn,
  head: string,
  has: (field: string) => boolean,
  vocabulary: Vocabulary,
): Pick<Mapping, 'stage' | 'country' | 'year' | 'unit' | 'basis'> {
  const { own, titles, sayings, sheet, left } = where;
  const yearSaid = () =>
    left?.year ??
    findYear(head)?.year ??
    findYear(periodOf(head)?.year ?? '')?.year ??
    yearOf(own) ??
    yearOf(titles) ??
    (where.isWorkbook ? yearOfSheet(sheet) : null);
  return {
    // Of several titles the one that is nearest to the figures.
    stage: has('stage') ? null : stageOf([...[...own].reverse(), ...titles, sheet, ...sayings]),
    country: has('country') || has('economy') ? null : countryOf([...own, ...titles], vocabulary),
    year: has('year') ? null : yearSaid(),
    unit: has('unit') ? null : unitOf([head, ...titles, ...sayings, ...where.unitNotes]),
    basis: has('basis') ? null : (readBasis(head) ?? told(where, basisOf) ?? basisOf(where.unitNotes)),
  };
}

/** In what a title says that figures of money are: "Prices (US$/kg)". */
export function moneySaid({ titles }: SaidIn): string | null {
  const found = titles.find((title) => moneyUnit(title) !== null);
  if (found === undefined) return null;
  const [inner] = [...found.matchAll(/[(（]([^()（）]*)[)）]/g)].flatMap(([, text = '']) =>
    moneyUnit(text) === null ? [] : [text],
  );
  return (inner ?? found).trim().slice(0, LONGEST_MONEY);
}

const LONGEST_MONEY = 60;

/** What the titles and labels above each of several tables side by side say of it alone. */
export function besideSays(
  rows: readonly RawRow[],
  spans: readonly (readonly [number, number])[],
  [first, last]: readonly [number, number],
  vocabulary: Vocabulary,
): BesideSays[] {
  return spans.map(([from, to]) => {
    const texts = rows
      .filter(({ row }) => row >= first && row <= last)
      .flatMap(({ cells }) => cells.slice(from - 1, to).map((cell) => cell?.text ?? ''));
    return {
      material: materialOf(texts, vocabulary),
      year: yearOf(texts),
      economy: economyOf(texts, vocabulary),
    };
  });
}
