import { foldText, nameKey } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { findYear } from '@shared/base/years';
import { targetOf } from '@shared/features/importing/targets';
import { isRowTarget } from '@shared/model/import-targets';
import { figureColumns, type Mapping, WORLD } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { findUnit, scalesOnly } from '../values/find-unit';
import { materialOf } from '../values/material-of';
import { moneyUnit } from '../values/money-unit';
import { saysPartOfYear } from '../values/part-of-year';
import { readBasis } from '../values/read-unit';
import { findStage } from '../values/stage-names';
import { findMaterial, type Vocabulary } from '../values/vocabulary';
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

/**
 * Where what was chosen for all figures contradicts what the sheet says of them: each with the words that say it. What was
 * chosen is taken, but for the unit, basis and money that stand in the head of the figures.
 */
export function contradictions(mapping: Mapping, says: SheetSays, vocabulary: Vocabulary): Contradiction[] {
  if (isRowTarget(targetOf(mapping))) return [];
  const { counts = null, material, year, stage, unit, basis, money = null, country = null } = mapping;
  const said = mapping.form?.said ?? null;
  const given = new Set<string | null | undefined>([
    ...Object.values(mapping.columns),
    mapping.across?.field,
    mapping.across?.second,
  ]);
  const heads = figureColumns(mapping).flatMap((column) => says.heads.get(column) ?? []);
  const sheet = says.sheet === null ? [] : [says.sheet];
  const all = [...heads, ...says.titles, ...sheet, ...says.sayings].filter((text) => text.trim() !== '');
  const found: Contradiction[] = [];
  const names = (text: string) =>
    materialOf([text], vocabulary) === said?.material || findMaterial(vocabulary, text) === said?.material;
  /** Tells of a field for which the sheet says something else than was chosen, where its words are there. */
  const tell = <T>(
    field: string,
    chosen: T | null,
    own: T | null | undefined,
    saying: (text: string) => boolean,
    code: MessageKey,
  ): void => {
    if (chosen === null || own == null || own === chosen || given.has(field)) return;
    const text = all.find(saying);
    if (text === undefined) return;
    const isOfHead = BY_HEAD.has(field) && heads.includes(text);
    found.push({
      code: isOfHead ? 'import.otherwise.head' : code,
      params: { text: shown(text), chosen: String(chosen), stage: String(chosen) },
    });
  };
  const kind =
    counts === null || given.has('counts') || given.has('flow') ? null : otherKind(counts, heads, all);
  if (kind !== null && counts !== null)
    found.push({ code: 'import.otherwise.counts', params: { text: shown(kind), figureKind: counts } });
  tell(
    'material',
    material,
    said?.material,
    (text) => names(text.replace(/\bt?reo\b/gi, ' ')),
    'import.otherwise.field',
  );
  const ofHead = heads.find((head) => {
    const named = materialOf([head.replace(/\bt?reo\b/gi, ' ')], vocabulary);
    return named !== null && named !== material && named !== said?.material;
  });
  if (material !== null && !given.has('material') && ofHead !== undefined)
    found.push({ code: 'import.otherwise.field', params: { text: shown(ofHead), chosen: material } });
  tell('year', year, said?.year, (text) => findYear(text)?.year === said?.year, 'import.otherwise.field');
  // What goods are called in every row, "compounds of rare earth metals", names no stage.
  const isStage = (text: string) => findStage(text) === said?.stage && !says.sayings.includes(text);
  tell('stage', stage, said?.stage, isStage, 'import.otherwise.stage');
  tell(
    'basis',
    basis,
    said?.basis,
    (text) => readBasis(text) === said?.basis,
    basis === null ? 'import.otherwise.field' : BASIS_CODES[basis],
  );
  tell('unit', unit, said?.unit, (text) => unitIn(text) === said?.unit, 'import.otherwise.field');
  tell(
    'money',
    money === null ? null : nameKey(money),
    said?.money == null ? null : nameKey(said.money),
    (text) => moneyUnit(text) !== null,
    'import.otherwise.field',
  );
  if (targetOf(mapping) === 'series' && country !== WORLD)
    tell(
      'country',
      country,
      said?.country,
      (text) => countryOf([text], vocabulary) === said?.country,
      'import.otherwise.field',
    );
  const isLonger = (title: string) => spansYears(title) || saysPartOfYear(title);
  const spanning = year === null || given.has('year') ? undefined : says.titles.find(isLonger);
  if (spanning !== undefined)
    found.push({ code: 'import.otherwise.field', params: { text: shown(spanning), chosen: String(year) } });
  // Thousands, or a unit that is not read, in the title or a note of figures for which a plain one was chosen.
  const scaled =
    unit === null || given.has('unit') || said?.unit != null
      ? undefined
      : [...says.titles, ...says.notes].find((text) => isScaled(text) || isOtherUnit(text, unit));
  if (scaled !== undefined && heads.every((head) => findUnit(head).kind === 'blank'))
    found.push({ code: 'import.otherwise.field', params: { text: shown(scaled), chosen: String(unit) } });
  const other =
    mapping.economy === null || given.has('economy')
      ? null
      : whoseTrade(says.titles, mapping.economy, vocabulary);
  if (other !== null)
    found.push({
      code: 'import.otherwise.field',
      params: { text: shown(other), chosen: String(mapping.economy) },
    });
  // A statistic that names no country is filed as that of the economy, which the analyst may have said for another reason.
  const isNamed =
    given.has('country') || given.has('economy') || said?.country != null || said?.economy != null;
  if (
    targetOf(mapping) === 'series' &&
    counts !== 'price' &&
    mapping.economy !== null &&
    country === null &&
    !isNamed
  )
    found.push({ code: 'import.country.assumed', params: { chosen: mapping.economy } });
  return found;
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
