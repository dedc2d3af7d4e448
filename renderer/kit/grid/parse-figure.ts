import { readNumber } from '@shared/base/numbers';

/** What a person typed into a cell. */
export type FigureEntry =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** What a cell holds; its sign or unit may be typed behind the number and says nothing new. */
export type FigureUnit = 'tonnes' | 'percent' | 'million_yen' | 'days';

const WRITTEN: Readonly<Record<FigureUnit, readonly string[]>> = {
  tonnes: ['t', 't reo', 'トン'],
  percent: [],
  days: ['d', 'days', 'day', '日'],
  million_yen: ['百万円', 'm yen', 'million yen'],
};

/** Reads "41.1", "４１．１ t", "12,5": a comma before one or two last digits is a decimal comma. Only a percentage takes %. */
export function parseFigure(text: string, unit: FigureUnit = 'tonnes'): FigureEntry {
  const commaIsDecimal = /^[^.．]*\d[,，][0-9０-９]{1,2}(?![0-9０-９])/u.test(text.trim());
  const reading = readNumber(text, commaIsDecimal ? ',' : '.');
  if (reading.kind === 'blank') return { kind: 'blank' };
  if (reading.kind !== 'number' || (reading.percent && unit !== 'percent'))
    return { kind: 'unreadable', text };
  if (reading.unit !== null && !WRITTEN[unit].includes(reading.unit)) return { kind: 'unreadable', text };
  return { kind: 'figure', value: reading.value };
}
