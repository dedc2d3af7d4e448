import { foldText, nameKey } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { findYear } from '@shared/base/years';
import { targetOf } from '@shared/features/importing/targets';
import { isRowTarget } from '@shared/model/import-targets';
import { type FormSeen, figureColumns, type Mapping, WORLD } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { findUnit, scalesOnly } from '../values/find-unit';
import { materialOf } from '../values/material-of';
import { moneyUnit } from '../values/money-unit';
import { saysPartOfYear } from '../values/part-of-year';
import { readBasis } from '../values/read-unit';
import { findStage } from '../values/stage-names';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
import { fieldsIn } from './counts-of-table';
import { countryOf } from './read-titles';
import { whoseTrade } from './whose-trade';

/** Where a sheet says something of all its figures. */
interface SheetSays {
  readonly titles: readonly string[];
  readonly heads: ReadonlyMap<number, string>;
  /** Null for a text file. */
  readonly sheet: string | null;
  /** What a column says in every row. */
  readonly sayings: readonly string[];
  /** Notes below the figures. */
  readonly notes: readonly string[];
}

/** What was chosen for a file and the sheet says otherwise. */
export interface Contradiction {
  readonly code: MessageKey;
  readonly params: Notice['params'];
}

const BASIS_CODES: Readonly<Record<MassBasis, MessageKey>> = {
  reo: 'import.otherwise.reo',
  metal: 'import.otherwise.metal',
  gross: 'import.otherwise.gross',
};

/** What was chosen for all figures, beside all that the sheet says of them. */
interface Compared {
  readonly mapping: Mapping;
  readonly vocabulary: Vocabulary;
  readonly says: SheetSays;
  /** What the file said of itself when it was guessed; null where that is not known. */
  readonly said: FormSeen['said'] | null;
  /** Whether a column gives a field: nothing is chosen of it then. */
  readonly given: (field: string) => boolean;
  /** Words above the columns of figures. */
  readonly heads: readonly string[];
  /** Those and all others that speak of all figures, the nearest first. */
  readonly texts: readonly string[];
}

/**
 * Where what was chosen for all figures contradicts what the sheet says of them: each with the words that say it. What was
 * chosen is taken, but for the unit, basis and money that stand in the head of the figures.
 */
export function contradictions(mapping: Mapping, says: SheetSays, vocabulary: Vocabulary): Contradiction[] {
  if (isRowTarget(targetOf(mapping))) return [];
  const heads = figureColumns(mapping).flatMap((column) => says.heads.get(column) ?? []);
  const sheet = says.sheet === null ? [] : [says.sheet];
  const { columns, across = null } = mapping;
  const compared: Compared = {
    mapping,
    vocabulary,
    says,
    said: mapping.form?.said ?? null,
    given: fieldsIn({ columns, across }),
    heads,
    texts: [...heads, ...says.titles, ...sheet, ...says.sayings].filter((text) => text.trim() !== ''),
  };
  return [
    ...otherCounts(compared),
    ...otherMaterial(compared),
    ...otherYear(compared),
    ...otherStage(compared),
    ...otherMeasure(compared),
    ...otherCountry(compared),
    ...longerTime(compared),
    ...scaledTitle(compared),
    ...otherEconomy(compared),
    ...assumedCountry(compared),
  ];
}

const otherwise = (text: string, chosen: string | number): Contradiction => ({
  code: 'import.otherwise.field',
  params: { text: shown(text), chosen: String(chosen) },
});

/**
 * That the sheet says something else of a field than was chosen, where its words are there; empty where it does not.
 * @param own what the sheet says, as it was read
 * @param saying whether a text says that
 */
function otherField<T extends string | number>(
  { given, texts, heads }: Compared,
  field: string,
  chosen: T | null,
  own: T | null | undefined,
  saying: (text: string) => boolean,
  code: MessageKey = 'import.otherwise.field',
): Contradiction[] {
  if (chosen === null || own == null || own === chosen || given(field)) return [];
  const text = texts.find(saying);
  if (text === undefined) return [];
  const isOfHead = BY_HEAD.has(field) && heads.includes(text);
  const params = { text: shown(text), chosen: String(chosen), stage: String(chosen) };
  return [{ code: isOfHead ? 'import.otherwise.head' : code, params }];
}

function otherCounts({ mapping, given, heads, texts }: Compared): Contradiction[] {
  const { counts = null } = mapping;
  if (counts === null || given('counts') || given('flow')) return [];
  const text = otherKind(counts, heads, texts);
  return text === null
    ? []
    : [{ code: 'import.otherwise.counts', params: { text: shown(text), figureKind: counts } }];
}

/** Another material in the titles, or in the head of the figures. */
function otherMaterial(compared: Compared): Contradiction[] {
  const { mapping, said, given, heads, vocabulary } = compared;
  const { material } = mapping;
  const withoutOxide = (text: string) => text.replace(/\bt?reo\b/gi, ' ');
  const names = (text: string) =>
    materialOf([text], vocabulary) === said?.material || findMaterial(vocabulary, text) === said?.material;
  const ofTitle = otherField(compared, 'material', material, said?.material, (text) =>
    names(withoutOxide(text)),
  );
  if (material === null || given('material')) return ofTitle;
  const ofHead = heads.find((head) => {
    const named = materialOf([withoutOxide(head)], vocabulary);
    return named !== null && named !== material && named !== said?.material;
  });
  return ofHead === undefined ? ofTitle : [...ofTitle, otherwise(ofHead, material)];
}

function otherYear(compared: Compared): Contradiction[] {
  const { mapping, said } = compared;
  return otherField(
    compared,
    'year',
    mapping.year,
    said?.year,
    (text) => findYear(text)?.year === said?.year,
  );
}

function otherStage(compared: Compared): Contradiction[] {
  const { mapping, said, says } = compared;
  // What goods are called in every row, "compounds of rare earth metals", names no stage.
  const isStage = (text: string) => findStage(text) === said?.stage && !says.sayings.includes(text);
  return otherField(compared, 'stage', mapping.stage, said?.stage, isStage, 'import.otherwise.stage');
}

/** Another basis, unit or money. */
function otherMeasure(compared: Compared): Contradiction[] {
  const { mapping, said } = compared;
  const { basis, unit, money = null } = mapping;
  const ofBasis = (text: string) => readBasis(text) === said?.basis;
  return [
    ...otherField(
      compared,
      'basis',
      basis,
      said?.basis,
      ofBasis,
      basis === null ? undefined : BASIS_CODES[basis],
    ),
    ...otherField(compared, 'unit', unit, said?.unit, (text) => unitIn(text) === said?.unit),
    ...otherField(
      compared,
      'money',
      money === null ? null : nameKey(money),
      said?.money == null ? null : nameKey(said.money),
      (text) => moneyUnit(text) !== null,
    ),
  ];
}

function otherCountry(compared: Compared): Contradiction[] {
  const { mapping, said, vocabulary } = compared;
  const { country = null } = mapping;
  if (targetOf(mapping) !== 'series' || country === WORLD) return [];
  const isCountry = (text: string) => countryOf([text], vocabulary) === said?.country;
  return otherField(compared, 'country', country, said?.country, isCountry);
}

/** A title that speaks of several years, or of a part of one, where one year was chosen. */
function longerTime({ mapping, says, given }: Compared): Contradiction[] {
  const { year } = mapping;
  if (year === null || given('year')) return [];
  const title = says.titles.find((text) => spansYears(text) || saysPartOfYear(text));
  return title === undefined ? [] : [otherwise(title, year)];
}

/** Thousands, or a unit that is not read, in the title or a note of figures for which a plain one was chosen. */
function scaledTitle({ mapping, said, says, given, heads }: Compared): Contradiction[] {
  const { unit } = mapping;
  if (unit === null || given('unit') || said?.unit != null) return [];
  const text = [...says.titles, ...says.notes].find((one) => isScaled(one) || isOtherUnit(one, unit));
  const isPlain = heads.every((head) => findUnit(head).kind === 'blank');
  return text === undefined || !isPlain ? [] : [otherwise(text, unit)];
}

/** A title that says whose trade the figures are, where they were chosen to be another's. */
function otherEconomy({ mapping, says, given, vocabulary }: Compared): Contradiction[] {
  if (mapping.economy === null || given('economy')) return [];
  const title = whoseTrade(says.titles, mapping.economy, vocabulary);
  return title === null ? [] : [otherwise(title, mapping.economy)];
}

/** A statistic that names no country is filed as that of the economy, which the analyst may have said for another reason. */
function assumedCountry({ mapping, said, given }: Compared): Contradiction[] {
  const { counts, economy, country = null } = mapping;
  const isNamed = given('country') || given('economy') || said?.country != null || said?.economy != null;
  const isAssumed = targetOf(mapping) === 'series' && counts !== 'price' && country === null && !isNamed;
  return isAssumed && economy !== null
    ? [{ code: 'import.country.assumed', params: { chosen: economy } }]
    : [];
}

/** That the year which a title names is a fiscal one, which goes by the year in which it begins. */
export function fiscalTitle(mapping: Mapping, { titles, sheet }: SheetSays): Contradiction[] {
  for (const text of [...titles, sheet ?? '']) {
    const found = findYear(text);
    if (found?.fiscal === true && found.year === mapping.year && !saysPartOfYear(text))
      return [{ code: 'import.year.fiscalTitle', params: { text: shown(text), year: found.year } }];
  }
  return [];
}

/** Fields that are read from the head of the figures before what was chosen. */
const BY_HEAD: ReadonlySet<string> = new Set(['unit', 'basis', 'money']);

const LONGEST = 100;
const shown = (text: string): string => text.trim().slice(0, LONGEST);

/** The text that says another kind than was chosen, of the nearest that say any; null where one of them says this one, or none does. */
function otherKind(
  counts: NonNullable<Mapping['counts']>,
  heads: readonly string[],
  all: readonly string[],
): string | null {
  const isSupply = (kind: string | null) => kind === 'purchases';
  for (const texts of [heads, all]) {
    const telling = texts.filter((text) => kindIn(text) !== null);
    if (telling.length === 0) continue;
    // Purchases are a word for whatever is supplied.
    const agree = telling.some((text) => kindIn(text) === counts || isSupply(kindIn(text)));
    return agree ? null : (telling[0] ?? null);
  }
  return null;
}

function unitIn(text: string): string | null {
  const reading = findUnit(text);
  return reading.kind === 'mass' ? reading.unit : null;
}

/** Whether a text names another unit of mass than was chosen. */
function isOtherUnit(text: string, unit: Mapping['unit']): boolean {
  const own = unitIn(text);
  return own !== null && own !== unit;
}

/** Whether a title speaks of several years: 2029-2031, 2029～31年. */
function spansYears(title: string): boolean {
  const [, first = '', last = ''] =
    /(?<!\d)((?:19|20)\d{2})\s*年?度?\s*(?:[-–—~〜～]|to|から)\s*((?:19|20)?\d{2})(?!\d)/.exec(
      foldText(title),
    ) ?? [];
  const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
  return first !== '' && end > Number(first) + 1;
}

/** Whether a title scales its figures, or names a unit that is not read. */
function isScaled(title: string): boolean {
  const isMass = /\b(?:t|tonn?e?s?|kg|kilograms?|tons?)\b|トン|吨|噸|톤|キロ|公斤|千克/.test(foldText(title));
  return isMass && (findUnit(title).kind === 'unknown' || scalesOnly(title));
}
