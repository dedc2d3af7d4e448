import { type IsoDate, parseIsoDate, readDate } from '@shared/base/calendar';
import { foldText } from '@shared/base/fold-text';
import { readYear } from '@shared/base/years';

/** What a cell says when a day is expected; `either`: day and month can be read both ways. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'either' }
  | { readonly kind: 'unknown' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads 2026-04-01, 2026/4/1, 令和8年4月1日, 1 April 2026, Apr 1, 2026, 25/12/2026; a day that can be two is none. */
export function readDay(text: string): DayReading {
  const folded = foldText(text)
    .trim()
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '');
  const plain = readDate(folded);
  if (plain !== null) return { kind: 'day', day: plain };
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  const era = /^(.+年)\s*(\d{1,2})月\s*(\d{1,2})日?$/.exec(folded);
  if (era !== null) {
    const year = readYear(era[1] ?? '');
    return year.kind === 'year' ? dayOf(String(year.year), era[2], era[3]) : UNKNOWN;
  }
  const lettered =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s-]*([a-z]{3})[a-z]*\.?[\s,-]*(\d{4})$/.exec(folded) ??
    /^([a-z]{3})[a-z]*\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/.exec(folded);
  if (lettered !== null) {
    const [, one = '', two = '', year] = lettered;
    const [word, day] = /^\d/.test(one) ? [two, one] : [one, two];
    const month = MONTHS.indexOf(word) + 1;
    return month === 0 ? UNKNOWN : dayOf(year, String(month), day);
  }
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(folded) ?? [];
  if (first === undefined || second === undefined) return UNKNOWN;
  if (first === second || Number(second) > 12) return dayOf(year, first, second);
  return Number(first) > 12 ? dayOf(year, second, first) : { kind: 'either' };
}

const UNKNOWN = { kind: 'unknown' } as const;

function dayOf(year = '', month = '', day = ''): DayReading {
  const found = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found === null ? UNKNOWN : { kind: 'day', day: found };
}
