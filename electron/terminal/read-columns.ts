import { columnLetters } from '@shared/base/sheet-cell';
import type { FileInspection } from '@shared/features/importing/inspection';
import type { ColumnField } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';

/** A column of the table that was read: its letters, its header, and the field that it gives; null for one left out. */
export interface ReadColumn {
  readonly column: string;
  readonly header: string;
  readonly field: ColumnField | null;
}

/** The columns of the sheet with a header, from left to right. Text files have one sheet, whatever the mapping calls it. */
export function readColumns({ sheets, format }: FileInspection, mapping: Mapping): ReadColumn[] {
  const sheet = format === 'text' ? sheets[0] : sheets.find(({ name }) => name === mapping.sheet);
  const [row = [], above = []] = [mapping.headerRow - 1, mapping.headerRow - 2].map(
    (index) => sheet?.rows[index] ?? [],
  );
  // A title stands alone in its row; labels of groups of columns do not.
  const isGroup = above.filter((text) => text.trim() !== '').length > 1;
  const width = Math.max(row.length, above.length);
  return Array.from({ length: width }, (_, index): ReadColumn => {
    const header = [isGroup ? above[index] : '', row[index]]
      .map((text) => (text ?? '').trim())
      .filter(Boolean)
      .join(' ');
    const across = mapping.across?.columns.includes(index + 1) === true ? mapping.across.value : null;
    return { column: columnLetters(index + 1), header, field: mapping.columns[index + 1] ?? across };
  }).filter(({ header }) => header !== '');
}
