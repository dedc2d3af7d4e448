import { isBlank } from '@shared/base/fold-text';
import { cellAddress, cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { findCountry, type Vocabulary } from '../values/vocabulary';
import { caseHeading, casesIn } from './case-headings';
import { type HeadingField, hasOpenFields, headingOf, unknownHeading } from './heading-of';
import { endsSection } from './measured-row';
import type { ReadRow } from './read-row';
import { type FieldCell, problemAt, type RowContext } from './row-context';

/** Headings in rows of their own: a material above its countries, a country above its suppliers. */
export interface Headings {
  /** Whether a row is a heading. What it says is kept for the rows below it, and holds until the next of its kind. */
  take(row: RawRow): boolean;
  /** A row of data has come that is no heading for certain, while no heading holds. */
  pass(): void;
  /** The readings of a row below a heading, with a warning the first time. */
  tell(row: RawRow, reads: readonly ReadRow[]): readonly ReadRow[];
}

/** Column -> what the headings in it name that are known. */
export function headingsIn(
  rows: readonly RawRow[],
  mapping: Mapping,
  vocabulary: Vocabulary,
): Map<number, Set<HeadingField>> {
  const found = new Map<number, Set<HeadingField>>();
  for (const row of rows) {
    const heading = headingOf(row, mapping, vocabulary);
    if (heading === null) continue;
    const seen = found.get(heading.column) ?? new Set();
    found.set(heading.column, seen);
    for (const field of heading.said.keys()) seen.add(field);
  }
  return found;
}

/** What a heading of a kind of figures says of that kind alone. */
const OF_KIND = ['counts', 'stage', 'unit'] as const;

/** Where columns give all that a heading could say. */
const NO_HEADINGS: Headings = { take: () => false, pass: () => undefined, tell: (_row, reads) => reads };

/**
 * @param context the one of the sheet: headings are kept in it
 * @param rows the first ones below the header: what any of their headings names, those before it name as well
 */
export function createHeadings(
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
  rows: readonly RawRow[] = [],
): Headings {
  if (context.rulesOff.has('headings')) return NO_HEADINGS;
  const cases = casesIn(rows, mapping, vocabulary);
  if (!hasOpenFields(mapping) && cases.size === 0) return NO_HEADINGS;
  const { headings } = context;
  const suppliers = context.columns.get('supplier') ?? [];
  const isSeries = context.target === 'series';
  /** Column -> what the headings in it have named. */
  const before = headingsIn(rows, mapping, vocabulary);
  /** The addresses of headings right below which rows stand: another heading on their level ends what they say. */
  const heads = new Set<string>();
  let hasRows = false;
  let last = '';
  return {
    take(row) {
      const ofCase = cases.size === 0 ? null : caseHeading(row, mapping, vocabulary);
      const isCase = ofCase !== null && cases.has(ofCase.column);
      const known = isCase ? ofCase : headingOf(row, mapping, vocabulary);
      const other = isCase ? null : unknownHeading(row, mapping, vocabulary, known, before);
      for (const heading of [known, other]) {
        if (heading === null) continue;
        const { said, column } = heading;
        const seen = before.get(column) ?? new Set();
        before.set(column, seen);
        // "Reserves" ends what "Mine production (kt)" has said, its stage and its unit as well.
        if (said.has('counts'))
          for (const field of OF_KIND) if (headings.get(field)?.column === column) headings.delete(field);
        last = cellAddress(row.row, column);
        const beside = said.has('breakdown') ? OF_KIND : said.has('counts') ? (['breakdown'] as const) : [];
        for (const field of beside) if (heads.has(headings.get(field)?.address ?? '')) headings.delete(field);
        for (const [field, cell] of said) {
          seen.add(field);
          headings.set(field, { cell, column, address: last });
        }
        hasRows = false;
      }
      if (known !== null || other !== null) return true;
      const isEmpty = row.cells.every((cell) => cell === undefined || isBlank(cell.text));
      const namesCountry =
        headings.has('country') &&
        suppliers.some((column) => findCountry(vocabulary, cellAt(row, column).text) !== null);
      // A group of suppliers ends with a blank row, and no country stands among the suppliers of another.
      if (!isSeries && ((isEmpty && hasRows) || namesCountry)) headings.delete('country');
      // A row that says itself what it counts, or that stands as far left as the heading, is no part of what that heads.
      const counted = headings.get('counts');
      if (!isEmpty && counted !== undefined && endsSection(row, context))
        for (const field of OF_KIND)
          if (headings.get(field)?.address === counted.address) headings.delete(field);
      if (!isEmpty) {
        hasRows = true;
        heads.add(last);
      }
      return false;
    },
    pass() {
      hasRows = true;
    },
    tell(row, reads) {
      const ofCase = headings.get('breakdown');
      if (ofCase !== undefined && !isSeries) return reads.map((read) => withoutCase(read, ofCase, context));
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

/** A figure that is told from others by its case alone, in a table that keeps none: nobody could tell whose it is. */
function withoutCase(read: ReadRow, { cell, address }: FieldCell, context: RowContext): ReadRow {
  if (read.kind !== 'candidate' && read.kind !== 'figure') return read;
  const row = read.kind === 'figure' ? read.figure.row : read.candidate.row;
  const problem = problemAt(context, row, address, 'error', 'import.heading.case', { text: cell.text });
  return { kind: 'rejected', row, problems: [problem] };
}
