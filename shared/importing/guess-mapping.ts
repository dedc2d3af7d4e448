import type { SavedMapping } from '../domain/import-record';
import type { MassBasis } from '../domain/mass-basis';
import type { Stage } from '../domain/stage';
import { findAcross } from './find-across';
import { fingerprint } from './fingerprint';
import { foldText } from './fold-text';
import { findHeaderRows, type HeaderRows, headerTexts } from './header-rows';
import { matchHeaderWords } from './header-words';
import type { Mapping, MassUnit } from './mapping';
import { matchColumns } from './match-columns';
import type { RawRow } from './raw-row';
import { readBasis, readUnit } from './read-unit';
import { findYear } from './read-year';
import { missingFields } from './required-fields';
import type { GuessedMapping, Vocabulary } from './rows';
import { findStage } from './stage-names';
import { findCountry, findMaterial } from './vocabulary';

/** What a person has already chosen; it wins over every guess. */
export type MappingChoices = Partial<Mapping>;

/**
 * A first guess of how a sheet is read. Without a header the guess has header row 0 and no columns.
 * @param rows the first rows of the sheet, up to some 60
 */
export function guessMapping(
  sheet: string,
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
  choices: MappingChoices,
  saved: readonly SavedMapping[],
): GuessedMapping {
  const header = chosenHeader(rows, choices.headerRow, vocabulary) ?? findHeaderRows(rows, vocabulary);
  const base = { sheet, encoding: choices.encoding ?? null, separator: choices.separator ?? null };
  if (header === null) {
    const mapping: Mapping = { ...base, headerRow: 0, columns: {}, ...NOTHING, ...given(choices) };
    return {
      mapping,
      confidence: {},
      remembered: null,
      missing: missingFields(mapping),
      fingerprint: fingerprint([]),
    };
  }
  const data = rows.filter((row) => row.row > header.last);
  const titles = rows
    .filter((row) => row.row < header.first)
    .flatMap((row) => row.cells.map((cell) => cell?.text ?? ''));
  const matched = matchColumns(header.texts, data, vocabulary);
  const across = findAcross(header.texts, data, matched.columns, vocabulary);
  const columns = across === null ? matched.columns : withoutValues(matched.columns);
  const { confidence } = matched;
  const quantityText =
    header.texts.get(across?.columns[0] ?? 0) ??
    textOfField(header, columns, 'quantity') ??
    textOfField(header, columns, 'share') ??
    '';
  const has = (field: string) =>
    across?.field === field || Object.values(columns).some((mapped) => mapped === field);
  const width = Math.max(0, ...header.texts.keys());
  const print = fingerprint(Array.from({ length: width }, (_, index) => header.texts.get(index + 1) ?? ''));
  const memory = saved.find((item) => item.fingerprint === print) ?? null;
  const guessed: Mapping = {
    ...base,
    headerRow: header.last,
    columns,
    across,
    economy: has('economy') ? null : economyOf(titles, vocabulary),
    material: has('material') ? null : (materialOf(titles, vocabulary) ?? findMaterial(vocabulary, sheet)),
    stage: has('stage') ? null : stageOf([...titles, sheet]),
    year: has('year') ? null : (findYear(quantityText)?.year ?? yearOf(titles)),
    unit: has('unit') ? null : unitOf([quantityText, ...titles]),
    basis: has('basis') ? null : (readBasis(quantityText) ?? basisOf(titles)),
  };
  const mapping: Mapping = {
    ...guessed,
    ...(memory === null ? {} : remembered(memory.mapping, guessed)),
    ...given(choices),
  };
  const sure =
    memory === null
      ? confidence
      : Object.fromEntries(Object.keys(mapping.columns).map((column) => [column, 1]));
  return {
    mapping,
    confidence: sure,
    remembered: memory?.name ?? null,
    missing: missingFields(mapping),
    fingerprint: print,
  };
}

const NOTHING = { economy: null, material: null, stage: null, year: null, unit: null, basis: null } as const;

/** Where this file says something itself (its year, unit, basis), that wins over the file that was remembered. */
function remembered(from: Mapping, guessed: Mapping): Partial<Mapping> {
  return {
    columns: from.columns,
    // Which columns stand across is seen in the file: next year has one more of them.
    across: from.across == null ? null : (sameAcross(from, guessed) ?? from.across),
    economy: from.economy,
    material: guessed.material ?? from.material,
    stage: guessed.stage ?? from.stage,
    year:
      guessed.year ??
      (Object.values(from.columns).includes('year') || from.across?.field === 'year' ? null : from.year),
    unit: guessed.unit ?? from.unit,
    basis: guessed.basis ?? from.basis,
    ...(from.decimal === undefined ? {} : { decimal: from.decimal }),
  };
}

/** The choices that say something: null and absent leave the guess. */
function given(choices: MappingChoices): MappingChoices {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== null && value !== undefined),
  );
}

function sameAcross(from: Mapping, guessed: Mapping) {
  return guessed.across?.field === from.across?.field ? guessed.across : null;
}

/** In a crosstab the columns across hold the values. */
function withoutValues(columns: Mapping['columns']): Mapping['columns'] {
  return Object.fromEntries(
    Object.entries(columns).filter(([, field]) => field !== 'quantity' && field !== 'share'),
  );
}

function chosenHeader(
  rows: readonly RawRow[],
  last: number | undefined,
  vocabulary: Vocabulary,
): HeaderRows | null {
  if (last === undefined || last < 1) return null;
  const found = findHeaderRows(rows, vocabulary);
  if (found?.last === last) return found;
  const row = rows.find((item) => item.row === last);
  return row === undefined ? null : { first: last, last, texts: headerTexts([row]) };
}

function textOfField(header: HeaderRows, columns: Mapping['columns'], field: string): string | null {
  const column = Object.entries(columns).find(([, mapped]) => mapped === field)?.[0];
  return column === undefined ? null : (header.texts.get(Number(column)) ?? null);
}

function stageOf(texts: readonly string[]): Stage | null {
  return texts.map(findStage).find((stage) => stage !== null) ?? null;
}

/** "対象国：日本", "Importer: Japan" above the table. */
function economyOf(titles: readonly string[], vocabulary: Vocabulary): string | null {
  for (const title of titles) {
    for (const [, label = '', value = ''] of foldText(title).matchAll(/(\S+)\s*:\s*(\S+)/g)) {
      const country = matchHeaderWords(label).has('economy') ? findCountry(vocabulary, value) : null;
      if (country !== null && vocabulary.economies.has(country)) return country;
    }
  }
  return null;
}

/** "品目：ジスプロシウム", "Material: Dy", or one material alone in the words of the titles. */
function materialOf(titles: readonly string[], vocabulary: Vocabulary): string | null {
  const found = new Set<string>();
  for (const title of titles) {
    for (const [, label = '', value = ''] of foldText(title).matchAll(/([^\s:]+)\s*:\s*([^\s:、,]+)/g)) {
      const material = matchHeaderWords(label).has('material') ? findMaterial(vocabulary, value) : null;
      if (material !== null) return material;
    }
    for (const word of title.split(/[\s、，,:：()（）・／/「」]|の|別/)) {
      const material = word.length < 3 ? null : findMaterial(vocabulary, word);
      if (material !== null) found.add(material);
    }
  }
  // A title on the rare earths names one of them as well: the closer word is meant.
  if (found.size === 2) found.delete('REE');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function yearOf(titles: readonly string[]): number | null {
  const years = new Set(titles.map((text) => findYear(text)?.year).filter((year) => year !== undefined));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** "単位：トン（酸化物換算）", "Unit: t REO", or a unit in brackets behind a column name. */
function unitOf(texts: readonly string[]): MassUnit | null {
  for (const text of texts) {
    const folded = foldText(text);
    const behindWord = /(?:単位|units?)\s*[:=]?\s*(.+?)\)?$/.exec(folded)?.[1];
    const bracketed = [...folded.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inner]) => inner ?? '');
    for (const part of [behindWord ?? '', ...bracketed, ...folded.split(/[\s,]+/).slice(1)]) {
      const reading = readUnit(part);
      if (reading.kind === 'mass') return reading.unit;
    }
  }
  return null;
}

function basisOf(titles: readonly string[]): MassBasis | null {
  const found = new Set(titles.map(readBasis).filter((basis) => basis !== null));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
