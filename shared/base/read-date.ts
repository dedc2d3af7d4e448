import { type IsoDate, parseIsoDate } from './calendar';
import { ERAS, MONTHS } from './dated-names';
import { derivedOfText } from './derived';
import { foldText } from './fold-text';

/** What a text says when a day is expected; `either`: day and month can be read both ways; `no_such_day`: 30 February. */
type DayReading =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'either' }
  | { readonly kind: 'no_such_day' }
  | { readonly kind: 'unknown' };

const FORMS = [
  /^(?<y>\d{4})\D(?<m>\d{1,2})\D(?<d>\d{1,2})\D?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<era>令和|平成|昭和|[rhs])\s*(?<y>\d{1,2}|元)\s*[年./-]\s*(?<m>\d{1,2})\s*[月./-]\s*(?<d>\d{1,2})\s*日?$/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?<m>[a-z]{3})[a-z]*\.?[\s,-]*(?<y>\d{4})$/,
  /^(?<m>[a-z]{3})[a-z]*\.?\s*(?<d>\d{1,2})(?:st|nd|rd|th)?[\s,]+(?<y>\d{4})$/,
];

/**
 * Reads 2026-04-01, 2026/4/1, 20260401, 2026/6月上旬 (the last day of the ten), 2026年4月1日, 令和8年4月1日, R8.4.1, 1 April 2026, Apr 1, 2026, 25/12/2026, in any width
 * and with a time behind them; a day that can be two is none.
 */
export function readDay(text: string): DayReading {
  const folded = foldText(text)
    .trim()
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '');
  for (const form of FORMS) {
    const { y, m = '', d, era } = form.exec(folded)?.groups ?? {};
    if (y === undefined) continue;
    const year = era === undefined ? y : String((ERAS[era] ?? Number.NaN) + (y === '元' ? 1 : Number(y)));
    return dayOf(year, /\d/.test(m) ? m : String(MONTHS.indexOf(m) + 1), d);
  }
  const [, ofYear, ofMonth, third] =
    /^(\d{4})\s*[/.年-]\s*(\d{1,2})\s*月?\s*([上中下])旬$/.exec(folded) ?? [];
  if (ofYear !== undefined && ofMonth !== undefined) {
    // The last day of ten: 上旬 goes to the 10th, 下旬 to the end of its month.
    const last = new Date(Date.UTC(Number(ofYear), Number(ofMonth), 0)).getUTCDate();
    return dayOf(ofYear, ofMonth, third === '上' ? '10' : third === '中' ? '20' : String(last));
  }
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(folded) ?? [];
  if (first === undefined || second === undefined) return UNKNOWN;
  if (first === second || Number(second) > 12) return dayOf(year, first, second);
  return Number(first) > 12 ? dayOf(year, second, first) : { kind: 'either' };
}

/** Whether a text is written as a day that its month has not: 29 Feb 2027, 令和9年2月29日, 31/04/2026. */
export const isNoDay = derivedOfText((text: string): boolean => readDay(text).kind === 'no_such_day');

/** The day that a person types; null for what is none, or could be two (04/01/2026). */
export function readDate(text: string): IsoDate | null {
  const reading = readDay(text);
  return reading.kind === 'day' ? reading.day : null;
}

/**
 * The day of a year that is said without it, the month first: 12/1, 12月1日. Null for what is no such day.
 * @param year of the day that stands in the field, else of today
 */
export function readDayOfYear(text: string, year: number): IsoDate | null {
  const [, month, day] = /^(\d{1,2})\s*[/月]\s*(\d{1,2})\s*日?$/.exec(foldText(text).trim()) ?? [];
  if (month === undefined || day === undefined) return null;
  const reading = dayOf(String(year), month, day);
  return reading.kind === 'day' ? reading.day : null;
}

const UNKNOWN = { kind: 'unknown' } as const;

function dayOf(year = '', month = '', day = ''): DayReading {
  const found = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (found !== null) return { kind: 'day', day: found };
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth && Number(day) >= 1 && Number(day) <= 31 ? { kind: 'no_such_day' } : UNKNOWN;
}
