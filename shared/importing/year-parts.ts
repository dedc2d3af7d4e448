import { foldText } from './fold-text';
import { findYear } from './read-year';
import { remembered } from './remembered';

/** A month, quarter or half of a year that a header names. */
export interface YearPart {
  /** How many such parts make a year: 12, 4 or 2. */
  readonly of: 12 | 4 | 2;
  /** The year, where the header says it. */
  readonly year: string | null;
  /** The same for the same part of the same year. */
  readonly label: string;
}

/** The part of a year that a header names: 4月, "2025年 第1四半期", Q3, 4～6月, 上期, 2025H2; null for none, and for running totals. */
export const yearPartOf = remembered((text: string): YearPart | null => {
  const month = monthOf(text);
  if (month !== null) return { of: 12, year: month.year, label: month.label };
  const folded = foldText(text);
  if (RUNNING.test(folded)) return null;
  const year = yearIn(folded.replace(SPAN, ' ').replace(/(?<!\d)[1-4]q|q[1-4]|(?<!\d)[12]h|h[12]/g, ' '));
  const part = (of: 4 | 2, number: number | string) => ({ of, year, label: `${year ?? ''}-${of}-${number}` });
  const [, from, to] = SPAN.exec(folded) ?? [];
  if (from !== undefined && to !== undefined) {
    const length = ((Number(to) - Number(from) + 12) % 12) + 1;
    if (length === 3 && Number(from) % 3 === 1) return part(4, from);
    return length === 6 && [1, 4, 7, 10].includes(Number(from)) ? part(2, from) : null;
  }
  const quarter = QUARTER.exec(folded)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (quarter !== undefined) return part(4, '一二三四'.indexOf(quarter) + 1 || quarter);
  if (FIRST_HALF.test(folded)) return part(2, 1);
  return SECOND_HALF.test(folded) ? part(2, 2) : null;
});

/** Into how many parts the years of a crosstab are best split: the finest of which a year has all, else the finest there is. */
export function finestParts(texts: Iterable<string>): YearPart['of'] | null {
  const labels = new Map<YearPart['of'], Set<string>>();
  for (const text of texts) {
    const part = yearPartOf(text);
    if (part !== null) labels.set(part.of, (labels.get(part.of) ?? new Set()).add(part.label));
  }
  const sizes = ([12, 4, 2] as const).filter((of) => labels.has(of));
  return sizes.find((of) => (labels.get(of)?.size ?? 0) >= of) ?? sizes[0] ?? null;
}

/** The month that a header names, and its year where it says so: "2025年1月", "1月 数量", "Jan". */
export function monthOf(
  text: string,
): { readonly month: number; readonly year: string | null; readonly label: string } | null {
  const folded = foldText(text);
  const match = MONTH.exec(folded);
  if (match === null || TOTAL.test(folded)) return null;
  const month = match[1] !== undefined ? Number(match[1]) : NAMES.indexOf((match[2] ?? '').slice(0, 3)) + 1;
  const year = yearIn(folded.replace(/\d{1,2}月/, ' '));
  return { month, year, label: `${year ?? ''}-${month}` };
}

/** Whether a header is that of a total, or of several months added up. */
export function saysTotal(text: string): boolean {
  return TOTAL.test(foldText(text));
}

/** The year that a header names, in one spelling. */
export function yearIn(text: string): string | null {
  const found = findYear(text);
  return found === null ? null : `${found.year}${found.fiscal ? '年度' : '年'}`;
}

/** 1～3月, 4月-9月, 10～3月. */
const SPAN = /(?<!\d)(1[0-2]|0?[1-9])\s*月?\s*[-~〜～至]\s*(?:翌年?)?(1[0-2]|0?[1-9])\s*月/;
const QUARTER =
  /第?\s*([1-4一二三四])\s*(?:\/?\s*四半期|季度|분기)|(?<![a-z])q\s*([1-4])(?![a-z0-9])|(?<!\d)([1-4])\s*q(?![a-z])|\bquarter\s*([1-4])\b|\b([1-4])(?:st|nd|rd|th) quarter\b/;
const FIRST_HALF = /上期|上半期|上半年|상반기|(?<![a-z])h1(?!\d)|(?<!\d)1h(?![a-z])|\b(?:1st|first) half\b/;
const SECOND_HALF = /下期|下半期|下半年|하반기|(?<![a-z])h2(?!\d)|(?<!\d)2h(?![a-z])|\b(?:2nd|second) half\b/;
/** Figures from the beginning of the year on. */
const RUNNING = /累[計计]|누계|cumulative|\bytd\b|to[- ]date|年初至今|まで/;
const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  /(?<!\d)(1[0-2]|0?[1-9])\s*月(?!末|日)|(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])/;
/** Cumulative figures and spans of months: 累計, 1～6月, "Jan-Jun". */
const TOTAL =
  /累[計计]|合[計计]|[総总][計计]|小[計计]|\btotal\b|cumulative|ytd|月\s*[-~〜～から]|\d\s*[-~〜～至]\s*\d{1,2}\s*月/;
