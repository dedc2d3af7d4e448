import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAddress, cellAt, type RawRow, textCell } from '@shared/base/sheet-cell';
import { holdsFigures } from '@shared/model/import-fields';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { mineralOfWord } from '../values/known-minerals';
import { isCountryAnywhere } from '../values/new-names';
import { findCountry, findMaterial, isSupplierName, type Vocabulary } from '../values/vocabulary';
import { type Heading, headingOf, headsNames, isSum, onlyText, saysOther } from './heading-of';
import { opensNote } from './row-rules';

/** The longest name of a case. */
const LONGEST = 120;

/**
 * A heading of a case: a text alone, in the column of the names below it, that is none of the names and nothing known.
 * "Constrained nickel supply" above what is needed is a case too, and no kind of figures. Null for any other row.
 */
export function caseHeading(row: RawRow, mapping: Mapping, vocabulary: Vocabulary): Heading | null {
  const first = onlyText(row, LONGEST);
  if (first === null || !headsNames(first.column, mapping)) return null;
  const text = first.cell.text.trim().replace(/\s*[:：]$/, '');
  if (!/\p{L}{2}/u.test(text) || opensNote(text) || isSum(text)) return null;
  if (findMaterial(vocabulary, text) !== null || mineralOfWord(text) !== null) return null;
  if (findCountry(vocabulary, text) !== null || isCountryAnywhere(text) || isSupplierName(vocabulary, text))
    return null;
  const fields = [...(headingOf(row, mapping, vocabulary)?.said.keys() ?? [])];
  const isCase =
    fields.length === 0 ? !saysOther(text) : fields.join() === 'counts' && isOfSame(text, mapping);
  return isCase ? { column: first.column, said: new Map([['breakdown', textCell(text)]]) } : null;
}

/** Whether the kind of figures in a heading is that of the file, or a supply by which a case of another kind is called. */
function isOfSame(text: string, { counts }: Mapping): boolean {
  const kind = kindIn(text);
  return (
    kind !== null && counts != null && (kind === counts || (kind === 'purchases' && counts !== 'imports'))
  );
}

/**
 * The columns in which cases stand as headings above groups of rows that are called the same, so that only the heading tells
 * whose a figure is.
 * @param rows the first ones below the header
 */
export function casesIn(
  rows: readonly RawRow[],
  mapping: Mapping,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const figures = figureColumns(mapping);
  const names = Object.entries(mapping.columns).flatMap(([column, field]) =>
    holdsFigures(field) || field === 'source' || field === 'note' ? [] : [Number(column)],
  );
  /** What a row is called -> the headings that it stands below. */
  const called = new Map<string, Set<string>>();
  const found = new Set<number>();
  let above: { readonly column: number; readonly address: string } | null = null;
  for (const row of rows) {
    const heading = caseHeading(row, mapping, vocabulary);
    if (heading !== null) above = { column: heading.column, address: cellAddress(row.row, heading.column) };
    if (heading !== null || above === null) continue;
    if (!figures.some((column) => !isBlank(cellAt(row, column).text))) continue;
    if (isSum(cellAt(row, above.column).text)) continue;
    const key = names.map((column) => nameKey(cellAt(row, column).text)).join('|');
    const headings = called.get(key) ?? new Set();
    called.set(key, headings.add(above.address));
    if (headings.size > 1) found.add(above.column);
  }
  return found;
}
