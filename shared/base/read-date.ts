import { type IsoDate, parseIsoDate } from './calendar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

const FORMS = [
  /^(?<y>\d{4})\D(?<m>\d{1,2})\D(?<d>\d{1,2})\D?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<era>令和|平成|r|h)\s*(?<y>\d{1,2}|元)\s*[年./-]\s*(?<m>\d{1,2})\s*[月./-]\s*(?<d>\d{1,2})\s*日?$/,
  /^(?<d>\d{1,2})(?:\s+|-)(?<m>[a-z]{3})[a-z]*\.?(?:\s+|-|,\s*)(?<y>\d{4})$/,
  /^(?<m>[a-z]{3})[a-z]*\.?\s+(?<d>\d{1,2}),?\s+(?<y>\d{4})$/,
];

/**
 * A day as a person types it: 2026-04-01, 2026/4/1, 20260401, 2026年4月1日, 令和8年4月1日, R8.4.1, 1 Apr 2026, April 1, 2026, in
 * any width; null for what is no day, and for 04/01/2026, which is one of two.
 */
export function readDate(text: string): IsoDate | null {
  const said = text.normalize('NFKC').trim().toLowerCase();
  for (const form of FORMS) {
    const { y, m, d, era } = form.exec(said)?.groups ?? {};
    if (y === undefined || m === undefined || d === undefined) continue;
    const year = era === undefined ? Number(y) : (ERAS[era] ?? Number.NaN) + (y === '元' ? 1 : Number(y));
    const month = /\d/.test(m) ? Number(m) : MONTHS.indexOf(m) + 1;
    return parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`);
  }
  return null;
}
