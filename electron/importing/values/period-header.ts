import { MONTHS } from '@shared/base/dated-names';
import { derivedOfText } from '@shared/base/derived';
import { foldText, nameKey } from '@shared/base/fold-text';
import { yearEnded } from '@shared/base/year-ended';
import { century, findYear } from '@shared/base/years';

/** A part of a year that a header names: a month, a quarter or a half. */
export interface Period {
  /** Its first month, 1 to 12, counted from the first month of the year that the file means. */
  readonly from: number;
  /** How many months it has. */
  readonly months: 1 | 3 | 6;
  /** Its year, where the header says so: "2026年", "2026年度". */
  readonly year: string | null;
  readonly label: string;
}

/** The month that a header names, and its year where it says so: "2025年1月", "1月 数量", "Jan", "Jan-26", "2025M01". */
export function monthOf(
  text: string,
): { readonly month: number; readonly year: string | null; readonly label: string } | null {
  const folded = foldText(text);
  const match = MONTH.exec(folded);
  if (match === null || isCumulative(text) || isWholeYear(folded) || TWELVE.test(folded)) return null;
  const [, counted, name, numbered] = match;
  const number = counted ?? numbered;
  const month = number !== undefined ? Number(number) : MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
  const digits = /(?<![a-z])[a-z]{3,9}\.?(?:-|\s*')(\d{2})(?!\d)/.exec(folded)?.[1];
  const year =
    yearIn(folded.replace(/\d{1,2}月/, ' ').replace(/m(?=\d{1,2}(?!\d))/, ' ')) ??
    (name === undefined || digits === undefined ? null : `${century(Number(digits))}年`);
  return { month, year, label: `${year ?? ''}-${month}` };
}

/** The month, quarter or half year that a header names: "Jan", "Q1 2026", "1Q26", "2026年第1四半期", "H2 FY26", 上期, 4～6月; null for running totals. */
export const periodOf = derivedOfText((text: string): Period | null => {
  const ended = ENDED.exec(foldText(text));
  if (ended !== null) return endedPeriod(ended);
  const month = monthOf(text);
  if (month !== null) return { from: month.month, months: 1, year: month.year, label: month.label };
  const folded = foldText(text);
  if (TOTALS.test(folded)) return null;
  const span = SPAN.exec(folded);
  if (span !== null) return ofSpan(Number(span[1]), Number(span[2]), yearIn(folded.replace(span[0], ' ')));
  if (isCumulative(text)) return null;
  for (const [months, pattern] of PARTS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const number = orderOf(match);
    const year = yearIn(folded.replace(match[0], ' ')) ?? shortYear(folded.replace(match[0], ' '));
    if (year === null && /^h[12]$/.test(match[0])) continue; // 平成2年, or something else altogether
    return { from: (number - 1) * months + 1, months, year, label: `${year ?? ''}-${months}x${number}` };
  }
  return null;
});

/** Whether a year is named by its last month, and no part of one beside it: Year ended 30 June 2031, 2031年3月期. */
function isWholeYear(folded: string): boolean {
  return yearEnded(folded) !== null;
}

/** Three or six months up to one: "Quarter ended 30 June 2031"; null for those that begin in the year before. */
function endedPeriod([, quarter, , name = '', year = '']: RegExpExecArray): Period | null {
  const months = quarter === undefined ? 6 : 3;
  const from = MONTHS.indexOf(name) + 2 - months;
  return from < 1 ? null : { from, months, year: `${year}年`, label: `${year}年-${from}+${months}` };
}

/** Which quarter or half it is. */
function orderOf(match: RegExpExecArray): number {
  const sign = match.slice(1).find((found) => found !== undefined);
  if (sign === undefined) return /上|前|상|1st|first/.test(match[0]) ? 1 : 2;
  return '一二三四'.indexOf(sign) + 1 || Number(sign);
}

/** Three or six months from the beginning of a quarter on; any other span is no part of a year to be added up. */
function ofSpan(from: number, to: number, year: string | null): Period | null {
  const months = ((to - from + 12) % 12) + 1;
  if ((months !== 3 && months !== 6) || from % 3 !== 1) return null;
  return { from, months, year, label: `${year ?? ''}-${from}+${months}` };
}

/**
 * The periods that make up a year without counting a month twice: its months, then the quarters and halves that none of
 * them is in. Quarters beside their months are sums of what is there already. Where no header says that the year is a
 * calendar year, its first quarter can begin with April: quarters or halves are taken alone then if they make it up, and
 * are not added to the months of a fiscal year.
 */
export function withoutOverlap<T extends Period>(periods: readonly T[]): T[] {
  const alone = ([1, 3, 6] as const).map((months) => periods.filter((period) => period.months === months));
  const isFiscal = periods.some(({ year }) => year?.endsWith('年度') === true);
  if (isFiscal || periods.every(({ year }) => year === null)) {
    const whole = alone.find((parts) => new Set(parts.flatMap(monthsOf)).size === 12);
    if (whole !== undefined) return whole;
  }
  const taken = new Set<number>();
  const kept = new Set<T>();
  for (const period of isFiscal ? (alone.find(({ length }) => length > 0) ?? []) : alone.flat()) {
    const months = monthsOf(period);
    if (months.some((month) => taken.has(month))) continue;
    for (const month of months) taken.add(month);
    kept.add(period);
  }
  return periods.filter((period) => kept.has(period));
}

/** 10～3月 goes on into the next year. */
function monthsOf({ from, months }: Period): number[] {
  return Array.from({ length: months }, (_, index) => ((from - 1 + index) % 12) + 1);
}

/**
 * Header texts with dates as months where they are months: 2030-01-31 beside 2030-02-28. Dates of which each has a year
 * to itself stay as they are, and stand for their years; so do 2009/10, 2010/11, 2011/12.
 */
export function datesAsMonths(texts: Map<number, string>): Map<number, string> {
  const months = new Map<string, Set<string>>();
  for (const text of texts.values()) {
    const [, year, month] = DATED.exec(text.trim()) ?? [];
    if (year !== undefined && month !== undefined)
      months.set(year, (months.get(year) ?? new Set()).add(month));
  }
  if (![...months.values()].some(({ size }) => size > 1)) return texts;
  return new Map(
    [...texts].map(([column, text]) => {
      const [, year, month] = DATED.exec(text.trim()) ?? [];
      return [column, year === undefined ? text : `${year}-M${month}`];
    }),
  );
}

/** The year in a header as a label that says whether it is a fiscal one. */
export function yearIn(text: string): string | null {
  const found = findYear(text);
  return found === null ? null : `${found.year}${found.fiscal ? '年度' : '年'}`;
}

/** Cumulative figures and spans of months: 累計, 1～6月, "Jan-Jun". */
export function isCumulative(text: string): boolean {
  const folded = foldText(text);
  return TOTALS.test(folded) || SPANS.test(folded);
}

/** Whether two headers say the same. */
export function isSameHeader(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Behind a quarter or half two digits are its year: 1Q26, Q1'26, "Q1 26". */
function shortYear(rest: string): string | null {
  const digits = /^\s*(?:cy)?[-'/ ]*(\d{2})\s*$/.exec(rest)?.[1];
  return digits === undefined ? null : `20${digits}年`;
}

const DATED = /^((?:19|20|21)\d{2})[-/.](0[1-9]|1[0-2])(?:[-/.]\d{2})?$/;
export const MONTH =
  /(?<!\d)(1[0-2]|0?[1-9])\s*月(?!末|日)|(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])|(?<!\d)(?:19|20|21)\d{2}-?m(0?[1-9]|1[0-2])(?!\d)/;
const PARTS: readonly (readonly [3 | 6, RegExp])[] = [
  [
    3,
    /(?<![a-z])(?<!(?<!\d)[1-4])q\s*([1-4])(?![0-9])|(?<!\d)([1-4])\s*q(?![a-z])|(?:第\s*)?([1-4一二三四])\s*\/?\s*(?:四半期|季度|분기)|\bquarter\s*([1-4])(?!\d)|\b([1-4])(?:st|nd|rd|th) quarter\b|(?<![\d.])([1-4])(?:\.|er?|re|eme|ème|o|°)? ?(?:trimestre|quartal)\b/,
  ],
  [
    6,
    /(?<![a-z])(?<!(?<!\d)[12])h([12])(?![0-9])|(?<!\d)([12])h(?![a-z])|上半?期|下半?期|上半年|下半年|상반기|하반기|\b(?:1st|first|2nd|second) half\b|(?<![\d.])([12])(?:\.|er?|re|eme|ème|o|°)? ?(?:semestre|halbjahr)\b/,
  ],
];
/** 1～3月, 4月-9月, 10～翌年3月. */
const SPAN = /(?<!\d)(1[0-2]|0?[1-9])\s*月?\s*[-~〜～至]\s*(?:翌年?)?(1[0-2]|0?[1-9])\s*月/;
const MONTH_NAME = '(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** Twelve months up to one, from month to month: no figure of that month, nor of its year. */
export const TWELVE =
  /\b(?:ltm|ttm|mat|trailing|rolling|moving annual|(?:last|past) (?:12|twelve) months)\b|直近12[かヶカ]?月/;
/** A quarter or a half by its last day. */
const ENDED =
  /\b(?:(quarter|three months|3 months)|(half[- ]year|six months|6 months))[- ](?:end(?:ed|ing)|to) (?:\d{1,2}(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?,? ((?:19|20)\d{2})/;
/** Sums, and figures from the beginning of the year on. */
const TOTALS =
  /累[計计]|누계|合[計计]|합계|[総总][計计]|小[計计]|\btotal\b|cumulative|\bytd\b|to[- ]date|年初至今|まで/;
/** Spans of months: 1～6月. */
const SPANS = new RegExp(
  `月\\s*[-~〜～から]|\\d\\s*[-~〜～至]\\s*\\d{1,2}\\s*月|${MONTH_NAME}\\.?(?:\\s*\\d{4})?\\s*(?:[-~]|to|through|bis|until)\\s*${MONTH_NAME}`,
);
