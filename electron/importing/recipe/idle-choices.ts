import { columnLetters } from '@shared/base/sheet-cell';
import { FILE_FIELDS, type FileField } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import type { Contradiction } from './contradictions';
import type { Heads } from './find-column';

/**
 * What was chosen for all figures while a column gives it for each: the column holds, and the choice only where its cell is
 * blank. Of who supplies a file nothing is filled in.
 */
export function idleChoices(mapping: Mapping, heads: Heads): Contradiction[] {
  return FILE_FIELDS.flatMap((field): Contradiction[] => {
    const chosen = field === 'counts' ? null : (mapping[field] ?? null); // rows of other kinds are left out by it
    const column = chosen === null ? null : givingColumn(field, mapping);
    if (chosen === null || column === null) return [];
    const text = (heads.get(column) ?? '').trim().slice(0, LONGEST);
    const params = { column: columnLetters(column), text, chosen: String(chosen) };
    return [{ code: field === 'supplier' ? 'import.otherwise.named' : 'import.otherwise.column', params }];
  });
}

/** The first column that gives a field, itself or by what stands above it; null: none does. */
function givingColumn(field: FileField, { columns, across = null }: Mapping): number | null {
  const gives = (one: string | null | undefined): boolean =>
    one === field || (field === 'supplier' && one === 'country');
  const own = Object.entries(columns).find(([, one]) => gives(one))?.[0];
  if (own !== undefined) return Number(own);
  return gives(across?.field) || gives(across?.second) ? (across?.columns[0] ?? null) : null;
}

const LONGEST = 100;
