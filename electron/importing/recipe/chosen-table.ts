import type { RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { Vocabulary } from '../values/vocabulary';
import type { SheetTable } from './find-tables';
import { fingerprint } from './fingerprint';
import { type HeaderRows, headerEndingAt } from './header-rows';

/** The table of a template whose header a person has said by hand: nobody would find it. */
export function keptTable(
  rows: readonly RawRow[],
  tables: readonly SheetTable[],
  saved: readonly SavedMapping[],
  vocabulary: Vocabulary,
): SheetTable | null {
  for (const { mapping, fingerprint: kept } of saved) {
    if (mapping.headerFirst == null) continue;
    const table = chosenTable(rows, tables, mapping, vocabulary);
    if (table !== null && printOf(table.header) === kept) return table;
  }
  return null;
}

/** The fingerprint of a header: its words, by column. */
export function printOf({ texts }: HeaderRows): string {
  const width = Math.max(0, ...texts.keys());
  return fingerprint(Array.from({ length: width }, (_, index) => texts.get(index + 1) ?? ''));
}

/** The table of a header row that a person has chosen, whether it looks like one or not. */
export function chosenTable(
  rows: readonly RawRow[],
  tables: readonly SheetTable[],
  { headerRow: last, headerFirst = null }: Partial<Mapping>,
  vocabulary: Vocabulary,
): SheetTable | null {
  if (last === undefined || last < 1) return null;
  const known = headerFirst === null ? tables.find(({ header }) => header.last === last) : undefined;
  if (known !== undefined) return known;
  if (!rows.some(({ row }) => row === last)) return null;
  const around = tables.findLast(({ first }) => first <= last);
  const header = headerEndingAt(rows, last, vocabulary, headerFirst);
  return { first: around?.first ?? 1, header, lastRow: around?.lastRow ?? rows.at(-1)?.row ?? last, size: 0 };
}
