import { nameKey } from '../../base/fold-text';
import type { Notice } from '../../base/refusal';
import type { Mapping } from '../../model/mapping';
import type { FormPlace, TablePlace } from './inspection';

/** How a file differs from the template by which it would be read, in words; null: it does not. Years and dates change from file to file. */
export function otherThanSaved({ title, sheet }: FormPlace, form: Mapping['form']): Notice | null {
  if (sheet !== null && form?.sheet != null && sheetKey(sheet) !== sheetKey(form.sheet))
    return { code: 'refusal.form.sheet', params: { found: sheet, kept: form.sheet } };
  const kept = form?.title ?? null;
  if (title !== null && kept !== null)
    return nameKey(title) === nameKey(kept)
      ? null
      : { code: 'refusal.form.title', params: { found: title, kept } };
  if (kept !== null) return { code: 'refusal.form.titleGone', params: { kept } };
  // A form kept by an earlier version does not tell a file without a title from one that nobody looked at.
  if (title !== null && form?.said != null)
    return { code: 'refusal.form.titleNew', params: { found: title } };
  return null;
}

/** A mapping by which a file is read although it differs from the template: from now on the form has its title and sheet. */
export function asSameForm(mapping: Mapping, seen: FormPlace): Mapping {
  const { form = null } = mapping;
  return form === null ? mapping : { ...mapping, form: { ...form, ...seen } };
}

/**
 * A mapping without the last row of its table where that was found in the sheet: the same table of the next file can be
 * longer, and would be cut there without a word.
 */
export function ofAnyLength(mapping: Mapping, tables: readonly TablePlace[]): Mapping {
  const found = tables.find(({ headerRow }) => headerRow === mapping.headerRow)?.lastRow ?? null;
  return found !== null && mapping.lastRow === found ? { ...mapping, lastRow: null } : mapping;
}

/** Sheets called by their dates are one sheet. */
export const sheetKey = (name: string): string => nameKey(name.replace(DATES, ''));
const DATES =
  /\d+|元(?=年)|(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?(?![a-z])/gi;
