import { isBlank, nameKey } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import { cellAt, type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import { readYear } from '@shared/base/years';
import { targetOf } from '@shared/features/importing/targets';
import { hsDigits } from '@shared/model/hs-code';
import { type ColumnField, NAMES } from '@shared/model/import-fields';
import { isRowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { mineralOfWord } from '../values/known-minerals';
import { moneyUnit } from '../values/money-unit';
import { isCountryAnywhere } from '../values/new-names';
import { besideNoAmounts } from '../values/no-amount';
import { isPartOfYear } from '../values/part-of-year';
import { periodOf } from '../values/period-header';
import { readUnit } from '../values/read-unit';
import { readStage } from '../values/stage-names';
import { saysOtherUnit, unitInName } from '../values/unit-in-name';
import { findCountry, findMaterial, isSupplierName, type Vocabulary } from '../values/vocabulary';
import { regionMembers } from './regions';
import { isTotal, isWorld, opensNote } from './row-rules';

/** What a heading can say of the rows below it. */
const HEADING_FIELDS = ['material', 'year', 'country', 'stage', 'counts', 'unit'] as const;
/** A case is none that a text names by itself (case-headings.ts). */
export type HeadingField = (typeof HEADING_FIELDS)[number] | 'breakdown';

/** Texts and their column, by the fields that they give. */
export interface Heading {
  readonly column: number;
  readonly said: ReadonlyMap<HeadingField, RawCell>;
}

/** "(Unit: kg, USD)" says in what columns are counted, and not what. */
const UNIT_LABEL = /^[([（【]?\s*(?:単位|单位|單位|단위|units?|einheit|unité|unidad)\s*[:：=]/i;

/** The longest heading. */
const LONGEST = 60;

/**
 * What a row says of those below it: one text and no figure, which names a material, year, country, stage, unit or kind of
 * figures that no column gives; "Terbium: exports (kg)" names three. Null for any other row.
 */
export function headingOf(row: RawRow, mapping: Mapping, vocabulary: Vocabulary): Heading | null {
  const first = onlyText(row) ?? besideCode(row) ?? yearBeforeTotals(row, mapping);
  if (first === null) return null;
  const { column } = first;
  const text = first.cell.text.trim().replace(/^(?:\(?[0-9a-z][.)]|[・■●◆【])\s*|\s*[:：】]$/gi, '');
  const parts = [text, ...partsOf(text)];
  const names: Readonly<Record<(typeof HEADING_FIELDS)[number], (part: string) => boolean>> = {
    material: (part) => findMaterial(vocabulary, part) !== null,
    year: (part) => readYear(part).kind === 'year' && !isPartOfYear(part),
    country: (part) => findCountry(vocabulary, part) !== null || (isSeries(mapping) && isWorld(part)),
    stage: (part) => readStage(part) !== null,
    counts: (part) =>
      part === text && !UNIT_LABEL.test(text) && (kindIn(part) !== null || besideNoAmounts(part) !== null),
    unit: (part) => ['mass', 'percent'].includes(readUnit(part).kind) || moneyUnit(part) !== null,
  };
  const said = new Map<HeadingField, RawCell>();
  for (const field of HEADING_FIELDS) {
    const part = isOpen(field, mapping, column) ? parts.find(names[field]) : undefined;
    if (part !== undefined) said.set(field, textCell(part));
  }
  const unit = said.has('unit') || !isOpen('unit', mapping, column) ? null : unitAmong(text);
  if (unit !== null) said.set('unit', textCell(unit));
  // "Dysprosium (kg)" among the materials of the rows is a row without a figure, and heads none.
  const named = mapping.columns[column] === 'material' && said.size === 1 ? unitInName(text) : null;
  if (named !== null && findMaterial(vocabulary, named.name) !== null) return null;
  return said.size === 0 ? null : { column, said };
}

/**
 * The unit among other words: "in kilograms of oxide"; also one that is not read, such as "Production (thousand carats)", which
 * keeps the figures below from being tonnes. Null where none is said.
 */
function unitAmong(text: string): string | null {
  if (findUnit(text).kind !== 'blank') return text;
  return unitInName(text) !== null || saysOtherUnit(text) ? text : null;
}

/** The parts of a heading that says several things: "Terbium: exports (kg)". */
function partsOf(text: string): string[] {
  return text.split(/\s*[:：,;、()（）]\s*|\s+[–—-]\s+/).filter((part) => part.trim() !== '');
}

/**
 * A heading whose name the project does not know: a mineral that is known elsewhere, or any text among headings of materials
 * or, in series, of countries. Null for a note, a total, a firm.
 * @param known what the row says that is known
 * @param before column -> what the headings in it have named so far
 */
export function unknownHeading(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  known: Heading | null,
  before: ReadonlyMap<number, ReadonlySet<HeadingField>>,
): Heading | null {
  const ofCode = besideCode(row);
  const first = ofCode ?? onlyText(row);
  if (first === null) return null;
  const { column } = first;
  const [text = ''] = partsOf(first.cell.text.trim());
  const isOpenHere = (field: HeadingField) =>
    isOpen(field, mapping, column) && known?.said.has(field) !== true;
  const as = (field: HeadingField): Heading => ({ column, said: new Map([[field, textCell(text)]]) });
  // A month above its rows: their figures are none of the year that was said.
  if (isOpenHere('year') && periodOf(text) !== null) return as('year');
  if (isOpenHere('material') && mineralOfWord(text) !== null) return as('material');
  if (!/\p{L}{2}/u.test(text) || opensNote(text) || saysOther(text) || isSum(text)) return null;
  if (findCountry(vocabulary, text) !== null || isSupplierName(vocabulary, text)) return null;
  if (ofCode !== null && isOpenHere('material')) return as('material');
  const isAmong = (field: HeadingField) => isOpenHere(field) && before.get(column)?.has(field) === true;
  if (isAmong('country') && (isSeries(mapping) || isCountryAnywhere(text))) return as('country');
  return isAmong('material') && !isCountryAnywhere(text) ? as('material') : null;
}

export function isSum(text: string): boolean {
  return isTotal(text) || isRest(text) || isWorld(text) || regionMembers(text) !== null;
}

/** Whether a text says a unit, a year, a stage or what is counted. */
export function saysOther(text: string): boolean {
  const isCounted = kindIn(text) !== null || besideNoAmounts(text) !== null;
  const isUnit = readUnit(text).kind !== 'unknown' || moneyUnit(text) !== null;
  return isCounted || isUnit || readStage(text) !== null || readYear(text).kind === 'year';
}

/** The one text of a row; a heading that is merged over the whole table stands in each of its columns. Null for any other row. */
export function onlyText(
  row: RawRow,
  longest = LONGEST,
): { readonly cell: RawCell; readonly column: number } | null {
  let first: { readonly cell: RawCell; readonly column: number } | null = null;
  for (const [index, cell] of row.cells.entries()) {
    if (cell === undefined || (isBlank(cell.text) && cell.fault === null)) continue;
    if (cell.fault !== null) return null;
    if (first === null) {
      if (cell.text.length > longest) return null;
      first = { cell, column: index + 1 };
      continue;
    }
    // Asked of every row: most have two cells that say different things.
    if (typeof first.cell.value === 'number') return null;
    if (cell.text !== first.cell.text && nameKey(cell.text) !== nameKey(first.cell.text)) return null;
  }
  return first;
}

/** The name of goods beside their code in a row with nothing else, as tables of trade head those of each: "Cerium compounds:", 2846.10.0000. */
function besideCode(row: RawRow): ReturnType<typeof onlyText> {
  const filled: { cell: RawCell; column: number }[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (cell === undefined || isBlank(cell.text)) continue;
    if (filled.length === 2) return null; // asked of each row of a large file
    filled.push({ cell, column: index + 1 });
  }
  const [name, code] = filled;
  if (name === undefined || code === undefined) return null;
  const isCode = code.cell.text.includes('.') && hsDigits(code.cell.text.replace(/,\s*$/, '')) !== null;
  return isCode && typeof name.cell.value !== 'number' && /\p{L}{2}/u.test(name.cell.text) ? name : null;
}

/** A year in a row that names nothing else and has figures of its own: those of all rows below it together. */
function yearBeforeTotals(
  row: RawRow,
  mapping: Mapping,
): { readonly cell: RawCell; readonly column: number } | null {
  // Asked of every row: hardly one begins with a year.
  const opening = row.cells.find((cell) => cell !== undefined && !isBlank(cell.text));
  if (opening === undefined || !/^(?:19|20|21)\d{2}$/.test(opening.text.trim())) return null;
  const filled = row.cells.flatMap((cell, index) =>
    cell === undefined || isBlank(cell.text) ? [] : [{ cell, column: index + 1 }],
  );
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0) return null;
  const { columns } = mapping;
  const names = Object.entries(columns).filter(([, field]) => NAMES.has(field));
  const isFree =
    columns[first.column] === undefined && mapping.across?.columns.includes(first.column) !== true;
  const isAlone = names.length > 0 && names.every(([column]) => isBlank(cellAt(row, Number(column)).text));
  const areFigures = others.every(({ cell }) => /^[-\d.,\s]+$/.test(cell.text));
  return isFree && isAlone && areFigures ? { cell: textCell(first.cell.text), column: first.column } : null;
}

/** Whether any heading can say something that no column does. */
export function hasOpenFields(mapping: Mapping): boolean {
  return HEADING_FIELDS.some((field) => isOpen(field, mapping, null));
}

/**
 * Whether no column gives a field. A country is looked for above the names of suppliers, and in series that name none; what
 * is counted also in the column that says it row by row.
 */
function isOpen(field: HeadingField, mapping: Mapping, column: number | null): boolean {
  const { columns, across } = mapping;
  const mapped = new Set<ColumnField>(Object.values(columns));
  if (across != null) mapped.add(across.field === 'month' ? 'year' : across.field);
  if (across?.second != null) mapped.add(across.second);
  const isFigures = !isRowTarget(targetOf(mapping));
  if (field === 'counts')
    return (
      isFigures &&
      !mapped.has('flow') &&
      (!mapped.has('counts') || (column !== null && columns[column] === 'counts'))
    );
  if (mapped.has(field)) return false;
  if (field === 'country') return mapped.has('supplier') || (isSeries(mapping) && !mapped.has('economy'));
  return field !== 'unit' || isFigures;
}

/** Whether the names of the rows stand in a column, so that a heading in it is of several of them. */
export function headsNames(column: number, mapping: Mapping): boolean {
  const field = mapping.columns[column];
  return field !== undefined && NAMES.has(field) && !isRowTarget(targetOf(mapping));
}

function isSeries(mapping: Mapping): boolean {
  return targetOf(mapping) === 'series';
}
