import { withFormulaPrefix } from '@shared/base/formula-prefix';
import type { Values } from './values-sheet';

/**
 * A table as CSV for Excel: UTF-8 with a mark, commas, CRLF, fields in quotes where RFC 4180 asks for it. Texts that
 * a spreadsheet program would take for a formula get an apostrophe in front; numbers are this program's own and stay.
 */
export function csvOf({ columns, rows }: Values): Uint8Array {
  const lines = [columns, ...rows].map((row) => row.map(field).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = withFormulaPrefix(value);
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
