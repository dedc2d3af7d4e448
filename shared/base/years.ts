import { ERAS, MONTHS } from './dated-names';
import { derivedOfText } from './derived';
import { foldText } from './fold-text';
import type { CellValue } from './sheet-cell';
import { yearEnded } from './year-ended';
import { FIRST_YEAR, LAST_YEAR } from './year-range';

/** What a cell or header says about a year. `fiscal`: a fiscal year (April to March in Japan), named by its first year. */
type YearReading =
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: 'out_of_range'; readonly value: number }
  /** 03/04/25: the year stands last or first. */
  | { readonly kind: 'either'; readonly last: number; readonly first: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not_a_year' };

/** Reads 2026, FY2026, 2026年度, 令和8年, R8, 2026-03-31, 2026/27; a number has to be a whole year. */
export function readYear(value: CellValue): YearReading {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'not_a_year' };
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return { kind: 'not_a_year' };
    return value < 1e5 || readMonth(value) === null
      ? inRange(value, false)
      : inRange(Math.floor(value / 100), false);
  }
  return yearOfText(value);
}

const yearOfText = derivedOfText((text: string): YearReading => {
  const folded = inDigits(foldText(text)).replace(STATUS, '').replace(YEAR_BESIDE, '').trim();
  if (folded === '') return { kind: 'blank' };
  const ended = yearEnded(folded);
  if (ended !== null && ended.length === folded.length) return inRange(ended.year, ended.fiscal);
  for (const [pattern, read] of SHAPES) {
    const match = pattern.exec(folded);
    if (match !== null) return read(match);
  }
  return { kind: 'not_a_year' };
});

/** The month (1 to 12) that a cell names beside its year or alone: 2025/07, 202507, 2025年7月, 7月, Jul, 7; null for none. */
export function readMonth(value: CellValue): number | null {
  return value === null || typeof value === 'boolean' ? null : monthOfText(String(value));
}

const monthOfText = derivedOfText((text: string): number | null => {
  const folded = foldText(text);
  const month =
    /^\d{4}\s*[-/.年]\s*(\d{1,2})\s*月?(?:[上中下]旬|[-/.]?\s*\d{1,2}\s*日?)?(?:[ t]\d{1,2}:\d{2}.*)?$/.exec(
      folded,
    )?.[1] ??
    /^(?:19|20|21)\d{2}-?m?(0[1-9]|1[0-2]|(?<=m)[1-9])$/.exec(folded)?.[1] ??
    /^(?:令和|平成|昭和|[rhs])\s*(?:\d{1,2}|元)\s*[年.]\s*(\d{1,2})\s*月?$/.exec(folded)?.[1] ??
    /^(0?[1-9]|1[0-2])\s*月?$/.exec(folded)?.[1];
  const quarter = /^q([1-4])[-/ ]?(?:19|20|21)\d{2}$|^(?:19|20|21)\d{2}[-/ ]?q([1-4])$/.exec(folded);
  if (quarter !== null) return Number(quarter[1] ?? quarter[2]) * 3;
  const inDay =
    /^(?:\d{1,2}(?:st|nd|rd|th)?[\s.-]+)?([a-z]{3})[a-z]*\.?\s*(?:\d{1,2}(?:st|nd|rd|th)?)?[\s,-]+(?:19|20|21)\d{2}$/.exec(
      folded,
    )?.[1];
  const name =
    inDay ?? /^(?:(?:19|20|21)\d{2}[- ]?)?([a-z]{3})[a-z]*\.?(?:[- ]?(?:19|20|21)\d{2})?$/.exec(folded)?.[1];
  const number = month === undefined ? MONTHS.indexOf(name ?? '') + 1 : Number(month);
  return number >= 1 && number <= 12 ? number : null;
});

/** The first year named anywhere in a text, such as a header "令和8年度 見込 数量 (t)"; null when there is none. */
export function findYear(text: string): { readonly year: number; readonly fiscal: boolean } | null {
  const folded = inDigits(foldText(text));
  // "Net zero by 2050, 2030": what is to be reached by a year is no figure of it.
  return (yearAt(folded.replace(GOAL, ' ')) ?? yearAt(folded))?.reading ?? null;
}

const GOAL = /\b(?:by|until|bis) (?:19|20|21)\d{2}\b/g;

/** All years that a title names, without those of its date of issue (令和７年６月公表, 2026/4/1 現在). */
export function yearsOfTitle(title: string): number[] {
  const years: number[] = [];
  let rest = inDigits(foldText(title)).replace(ISSUED, ' ');
  for (let found = yearAt(rest); found !== null; found = yearAt(rest)) {
    years.push(found.reading.year);
    rest = rest.slice(found.end);
  }
  return years;
}

const ISSUED =
  /(?:(?:令和|平成|昭和|[rh])?\s*\d{1,4}\s*[年./-]\s*)\d{1,2}\s*[月./-]\s*(?:\d{1,2}\s*日?)?\s*(?:に|付け?)?\s*(?:公表|発表|作成|更新|提出|発行|改訂|公布|印刷|发布)|(?:published|issued|released|updated|as of)\s+(?:on\s+)?[\w ,./-]*\d{4}/g;

function yearAt(
  folded: string,
): { readonly reading: { readonly year: number; readonly fiscal: boolean }; readonly end: number } | null {
  const ended = yearEnded(folded);
  if (ended !== null) return { reading: ended, end: ended.index + ended.length };
  const match =
    /(?:令和|平成|昭和)\s*(?:\d{1,2}|元)\s*年度?|民国\s*\d{2,3}\s*年度?|(?<![\w'])'\d{2}(?![\d'])(?:年度?)?|fy\s*'?(?:\d{4}|\d{2})(?=[abefp]?\b)|(?<![\d.,])(?:19|20|21)\d{2}(?![\d,])\s*(?:年度|年)?|\b[rhs]\d{1,2}(?:年度?|\b)|^\d{2}\/\d{2}$/.exec(
      folded,
    );
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (isSpan(match[0], folded.slice(end))) return null;
  const reading = readYear(match[0]);
  return reading.kind === 'year' ? { reading, end } : null;
}

/** Years in the signs of other scripts: 令和七年, 二〇二五年, 民國114年, 2025년도. */
function inDigits(folded: string): string {
  if (!/[年년]/.test(folded)) return folded;
  return folded
    .replace(/년(도?)/g, (_, fiscal: string) => (fiscal === '' ? '年' : '年度'))
    .replace(/民國/g, '民国')
    .replace(/[一二三四五六七八九〇零十]+(?=年)/g, (signs) =>
      signs.includes('十') ? String(countOf(signs)) : [...signs].map(digitOf).join(''),
    );
}

function digitOf(sign: string): number {
  return '一二三四五六七八九'.indexOf(sign) + 1;
}

/** 十 is 10, 二十三 is 23. */
function countOf(signs: string): number {
  const [tens = '', ones = ''] = signs.split('十');
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones));
}

/** 2020-23, 2020 to 2023: several years, and no figure of the first; 2020-21 is one that ends in the next. */
function isSpan(year: string, behind: string): boolean {
  const end = /^\s*(?:[-/~〜～]|to)\s*(\d{4}|\d{2})(?!\d)/.exec(behind)?.[1];
  const first = Number(/^\d{4}/.exec(year)?.[0] ?? Number.NaN);
  if (end === undefined || Number.isNaN(first)) return false;
  const last = end.length === 4 ? Number(end) : Math.floor(first / 100) * 100 + Number(end);
  return last > first + 1;
}

/** The word for a year beside its number: 2031 г., 2031 yılı, năm 2031. */
const YEAR_BESIDE =
  /^(?:rok|roku|năm|tahun|jaar|yıl|ano|anno|année|jahr|год)\s+(?=\d{4}$)|(?<=^\d{4})\s*(?:г\.?|год[ау]?|r\.|roku|yılı?)$/;

/** Words that say how sure the year's figures are, not which year it is. */
const STATUS =
  /[\s(]*(?:実績|見込み?|計画|予測|推計|速報|確報|actual|plan(?:ned)?|forecast|estimate|provisional|budget|target|outlook|guidance|est\.?|[efp]|(?<=\d)(?:[abr]|[*†‡]+))\)?$/;

/** The name of a month in English, short or long. */
const MONTH = `(?:${MONTHS.join('|')})[a-z]*\\.?`;

const SHAPES: readonly (readonly [RegExp, (match: RegExpExecArray) => YearReading])[] = [
  [/^(?:cy)?\s*(\d{4})$/, ([, year]) => inRange(Number(year), false)],
  // 25/26: the first is no month and no day that the second could be the month of.
  [
    /^(\d{2})\/(\d{2})$/,
    ([, first, second]) =>
      Number(first) > 12 && Number(second) === Number(first) + 1
        ? inRange(2000 + Number(first), true)
        : { kind: 'not_a_year' },
  ],
  // A month, as customs houses and statistics offices write it: 202403, 2024M03, 2024-M03.
  [/^((?:19|20|21)\d{2})-?(?:m?(?:0[1-9]|1[0-2])|m[1-9])$/, ([, year]) => inRange(Number(year), false)],
  // A quarter by itself, and the ten days of a month.
  [/^q[1-4][-/ ]?(\d{4})$/, ([, year]) => inRange(Number(year), false)],
  [/^(\d{4})[-/ ]?q[1-4]$/, ([, year]) => inRange(Number(year), false)],
  [/^(\d{4})\s*[/.年-]\s*\d{1,2}\s*月?\s*[上中下]旬$/, ([, year]) => inRange(Number(year), false)],
  // 13 May 2031; May 13, 2031.
  [
    new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?[\\s.-]+${MONTH}[\\s.,-]+(?<y>\\d{4})$`),
    ({ groups }) => inRange(Number(groups?.['y']), false),
  ],
  [
    new RegExp(`^${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})$`),
    ({ groups }) => inRange(Number(groups?.['y']), false),
  ],
  [/^fy\s*(\d{4})(?:\s*[/-]\s*\d{2,4})?$/, ([, year]) => inRange(Number(year), true)],
  [/^fy\s*'?(\d{2})(?:\s*[/-]\s*\d{2})?$/, ([, year]) => inRange(2000 + Number(year), true)],
  [
    /^(\d{4})\s*年(度)?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?$/,
    ([, year, fiscal]) => inRange(Number(year), fiscal !== undefined),
  ],
  [
    /^(\d{4})\s*年?度?\s*\(\s*(令和|平成|r|h)\s*(\d{1,2}|元)\s*年?度?\s*\)\s*(?:年)?(度)?$/,
    ([whole, year, era, count, fiscal]) =>
      agreeing(Number(year), eraYear(era, count, fiscal ?? (whole.includes('度') ? '度' : undefined))),
  ],
  [
    /^(令和|平成|昭和|[rhs])\s*\.?\s*(\d{1,2}|元)\s*(?:年(度)?)?(?:\s*\(\s*(\d{4})\s*年?度?\s*\)\s*(?:年(度)?)?)?$/,
    ([, era, count, fiscal, year, behind]) =>
      agreeing(year === undefined ? null : Number(year), eraYear(era, count, fiscal ?? behind)),
  ],
  [
    /^民国\s*(\d{2,3})\s*年(度)?$/,
    ([, count, fiscal]) => inRange(1911 + Number(count), fiscal !== undefined),
  ],
  [/^'(\d{2})(?:\s*年(度)?)?$/, ([, year, fiscal]) => inRange(century(Number(year)), fiscal !== undefined)],
  [/^(\d{4})\s*暦年$/, ([, year]) => inRange(Number(year), false)],
  [
    /^(令和|平成|昭和|[rhs])\s*(\d{1,2}|元)\s*[年.]\s*\d{1,2}\s*[月.](?:\s*\d{1,2}\s*日?)?$/,
    ([, era, count]) => eraYear(era, count, undefined),
  ],
  [
    /^(?:2019\s*年?\s*\(\s*)?(?:平成|h)\s*31\s*年?度?\s*[・/(]\s*(?:令和|r)\s*(?:元|1)\s*年?(度)?\s*\)?$/,
    ([, fiscal]) => inRange(2019, fiscal !== undefined),
  ],
  [/^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[ t]\d{1,2}:\d{2}.*)?$/, (match) => datedYear(match)],
  [
    /^(\d{4})\s*[/-]\s*(\d{4})$/,
    ([, first, second]) =>
      Number(second) === Number(first) + 1 ? inRange(Number(first), true) : { kind: 'not_a_year' },
  ],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([, , , year]) => inRange(Number(year), false)],
  [/^((?:19|20|21)\d{2})m?(?:0[1-9]|1[0-2])$/, ([, year]) => inRange(Number(year), false)],
  // Day and month may stand in either order: the year is the same.
  [/^(\d{2})[/.-](\d{1,2})[/.-](\d{2})$/, (match) => shortDate(match)],
  [/^(\d{1,6})$/, ([, value]) => ({ kind: 'out_of_range', value: Number(value) })],
];

/** 2026/27 is the fiscal year 2026; 2026/3 and 2026-03-31 are dates in 2026. */
function datedYear([, first, second, day]: RegExpExecArray): YearReading {
  const year = Number(first);
  const part = Number(second);
  if (day === undefined && part > 12) {
    return part === (year + 1) % 100 ? inRange(year, true) : { kind: 'not_a_year' };
  }
  return part >= 1 && part <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31))
    ? inRange(year, false)
    : { kind: 'not_a_year' };
}

/** 03/04/25 ends or begins with its year; where only one of the two makes a date, that one is meant. */
function shortDate([, first, middle, last]: RegExpExecArray): YearReading {
  const [a, b, c] = [Number(first), Number(middle), Number(last)];
  const isDate = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const endsWithYear = isDate(a, b) || isDate(b, a) ? century(c) : null;
  const beginsWithYear = isDate(b, c) ? century(a) : null;
  if (endsWithYear !== null && beginsWithYear !== null && endsWithYear !== beginsWithYear)
    return { kind: 'either', last: endsWithYear, first: beginsWithYear };
  const year = endsWithYear ?? beginsWithYear;
  return year === null ? { kind: 'not_a_year' } : inRange(year, false);
}

/** Two digits of a year: 70 to 99 are of the last century, as spreadsheets read them or close to it. */
export function century(digits: number): number {
  return digits >= 70 ? 1900 + digits : 2000 + digits;
}

function eraYear(
  era: string | undefined,
  count: string | undefined,
  fiscal: string | undefined,
): YearReading {
  const base = ERAS[era ?? ''];
  if (base === undefined) return { kind: 'not_a_year' };
  const number = count === '元' ? 1 : Number(count);
  return number === 0 ? { kind: 'not_a_year' } : inRange(base + number, fiscal !== undefined);
}

/** A year by its era, unless the year of our count beside it is another. */
function agreeing(year: number | null, reading: YearReading): YearReading {
  return year === null || (reading.kind === 'year' && reading.year === year)
    ? reading
    : { kind: 'not_a_year' };
}

function inRange(value: number, fiscal: boolean): YearReading {
  return value >= FIRST_YEAR && value <= LAST_YEAR
    ? { kind: 'year', year: value, fiscal }
    : { kind: 'out_of_range', value };
}
