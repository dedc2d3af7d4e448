import { readNumber } from '@shared/base/numbers';

/** What a person typed into a share cell. */
export type ShareEntry =
  | { readonly kind: 'percent' | 'tonnes'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Reads "45", "12,5 %", "４５．５", "1,980 t". A bare number means what the column means. A comma before one or two
 * digits is a decimal comma, since nobody groups thousands so.
 */
export function parseEntry(text: string, column: 'percent' | 'tonnes'): ShareEntry {
  const commaIsDecimal = /^[^.．]*\d[,，][0-9０-９]{1,2}(?![0-9０-９])/u.test(text.trim());
  const reading = readNumber(text, commaIsDecimal ? ',' : '.');
  if (reading.kind === 'blank') return { kind: 'blank' };
  if (reading.kind !== 'number') return { kind: 'unreadable', text };
  if (reading.percent) return { kind: 'percent', value: reading.value };
  if (reading.unit === null) return { kind: column, value: reading.value };
  return reading.unit === 't' ? { kind: 'tonnes', value: reading.value } : { kind: 'unreadable', text };
}
