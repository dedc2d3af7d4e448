import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAddress, cellAt, type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import { findYear, readYear } from '@shared/base/years';
import { type ColumnField, NAMES } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import { isPartOfYear } from '../values/part-of-year';
import { readStage } from '../values/stage-names';
import { findCountry, findMaterial, type Vocabulary } from '../values/vocabulary';
import type { ReadRow } from './read-row';
import { problemAt, type RowContext } from './row-context';

/** What a heading can say of the rows below it. */
const HEADING_FIELDS = ['material', 'year', 'country', 'stage'] as const;
type HeadingField = (typeof HEADING_FIELDS)[number];

/** Headings in rows of their own: a material above its countries, a country above its suppliers. */
export interface Headings {
  /** Whether a row is a heading. What it says is kept for the rows below it, and holds until the next of its kind. */
  take(row: RawRow): boolean;
  /** The readings of a row below a heading, with a warning the first time. */
  tell(row: RawRow, reads: readonly ReadRow[]): readonly ReadRow[];
}

/** The longest heading. */
const LONGEST = 60;

/**
 * What a row says of those below it: one text and no figure, which names a material, year, country or stage that no
 * column gives. Null for any other row.
 */
function headingOf(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
): { readonly field: HeadingField; readonly cell: RawCell; readonly column: number } | null {
  const first = onlyText(row) ?? yearBeforeTotals(row, mapping);
  if (first === null) return null;
  const text = first.cell.text.trim().replace(/^(?:\(?[0-9a-z][.)]|[・■●◆【])\s*|\s*[:：】]$/gi, '');
  const names: Readonly<Record<HeadingField, () => boolean>> = {
    material: () => findMaterial(vocabulary, text) !== null,
    year: () => readYear(text).kind === 'year' && !isPartOfYear(text),
    country: () => findCountry(vocabulary, text) !== null,
    stage: () => readStage(text) !== null,
  };
  const field = HEADING_FIELDS.find((field) => isOpen(field, mapping) && names[field]());
  return field === undefined ? null : { field, cell: textCell(text), column: first.column };
}

/** The one text of a row; a heading that is merged over the whole table stands in each of its columns. Null for any other row. */
function onlyText(row: RawRow): { readonly cell: RawCell; readonly column: number } | null {
  let first: { readonly cell: RawCell; readonly column: number } | null = null;
  for (const [index, cell] of row.cells.entries()) {
    if (cell === undefined || (isBlank(cell.text) && cell.fault === null)) continue;
    if (cell.fault !== null) return null;
    if (first === null) {
      if (cell.text.length > LONGEST) return null;
      first = { cell, column: index + 1 };
      continue;
    }
    // Asked of every row: most have two cells that say different things.
    if (typeof first.cell.value === 'number') return null;
    if (cell.text !== first.cell.text && nameKey(cell.text) !== nameKey(first.cell.text)) return null;
  }
  return first;
}

/** A year in a row that names nothing else and has figures of its own: those of all rows below it together. */
function yearBeforeTotals(
  row: RawRow,
  mapping: Mapping,
): { readonly cell: RawCell; readonly column: number } | null {
  const filled = row.cells.flatMap((cell, index) =>
    cell === undefined || isBlank(cell.text) ? [] : [{ cell, column: index + 1 }],
  );
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0 || !/^(?:19|20|21)\d{2}$/.test(first.cell.text.trim()))
    return null;
  const { columns } = mapping;
  const names = Object.entries(columns).filter(([, field]) => NAMES.has(field));
  const isFree =
    columns[first.column] === undefined && mapping.across?.columns.includes(first.column) !== true;
  const isAlone = names.length > 0 && names.every(([column]) => isBlank(cellAt(row, Number(column)).text));
  const areFigures = others.every(({ cell }) => /^[-\d.,\s]+$/.test(cell.text));
  return isFree && isAlone && areFigures ? { cell: textCell(first.cell.text), column: first.column } : null;
}

/** Whether no column gives a field. A country is looked for above the names of suppliers only. */
function isOpen(field: HeadingField, { columns, across }: Mapping): boolean {
  const mapped = new Set<ColumnField>(Object.values(columns));
  if (across != null) mapped.add(across.field === 'month' ? 'year' : across.field);
  if (across?.second != null) mapped.add(across.second);
  return !mapped.has(field) && (field !== 'country' || mapped.has('supplier'));
}

/** A material, year or stage that only headings within the table give: that of the first stands for what lacks one. */
export function withHeadings(guessed: Mapping, data: readonly RawRow[], vocabulary: Vocabulary): Mapping {
  const found = data.flatMap((row) => headingOf(row, guessed, vocabulary) ?? []);
  const first = (field: string) => found.find((heading) => heading.field === field)?.cell.text ?? '';
  return {
    ...guessed,
    material: guessed.material ?? findMaterial(vocabulary, first('material')),
    year: guessed.year ?? findYear(first('year'))?.year ?? null,
    stage: guessed.stage ?? readStage(first('stage')),
  };
}

/** Where columns give all that a heading could say. */
const NO_HEADINGS: Headings = { take: () => false, tell: (_row, reads) => reads };

/** @param context the one of the sheet: headings are kept in it */
export function createHeadings(mapping: Mapping, vocabulary: Vocabulary, context: RowContext): Headings {
  if (context.rulesOff.has('headings')) return NO_HEADINGS;
  if (!HEADING_FIELDS.some((field) => isOpen(field, mapping))) return NO_HEADINGS;
  const { headings } = context;
  const suppliers = context.columns.get('supplier') ?? [];
  let hasRows = false;
  return {
    take(row) {
      const found = headingOf(row, mapping, vocabulary);
      if (found !== null) {
        const { field, cell, column } = found;
        headings.set(field, { cell, column, address: cellAddress(row.row, column) });
        hasRows = false;
        return true;
      }
      const isEmpty = row.cells.every((cell) => cell === undefined || isBlank(cell.text));
      const namesCountry = suppliers.some(
        (column) => findCountry(vocabulary, cellAt(row, column).text) !== null,
      );
      // A group of suppliers ends with a blank row, and no country stands among the suppliers of another.
      if ((isEmpty && hasRows) || namesCountry) headings.delete('country');
      if (!isEmpty) hasRows = true;
      return false;
    },
    tell(row, reads) {
      const [heading] = headings.values();
      const index = reads.findIndex(({ kind }) => kind === 'candidate');
      const read = reads[index];
      if (heading === undefined || read?.kind !== 'candidate' || context.said.has('heading')) return reads;
      context.said.add('heading');
      const params = { text: heading.cell.text, at: heading.address };
      const address = cellAddress(row.row, heading.column);
      const warning = problemAt(context, row.row, address, 'warning', 'import.heading.filled', params);
      return reads.with(index, { ...read, warnings: [warning, ...read.warnings] });
    },
  };
}
