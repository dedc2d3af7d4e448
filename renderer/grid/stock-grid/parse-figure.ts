import { readNumber } from '@shared/importing/read-number';

/** What a person typed into a stock cell. */
export type FigureEntry =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Reads "41.1", "４１．１ t", "12,5": a comma before one or two last digits is a decimal comma. Percentages are no stocks. */
export function parseFigure(text: string): FigureEntry {
  const commaIsDecimal = /^[^.．]*\d[,，][0-9０-９]{1,2}(?![0-9０-９])/u.test(text.trim());
  const reading = readNumber(text, commaIsDecimal ? ',' : '.');
  if (reading.kind === 'blank') return { kind: 'blank' };
  const unit = reading.kind === 'number' ? (reading.unit ?? 't') : '';
  if (reading.kind !== 'number' || reading.percent || unit !== 't') return { kind: 'unreadable', text };
  return { kind: 'figure', value: reading.value };
}
