import { foldText } from '@shared/base/fold-text';
import { yearEnded } from '@shared/base/year-ended';
import { findYear } from '@shared/base/years';
import { periodOf, TWELVE } from './period-header';

/**
 * Whether a header speaks of a part of a year: 7月 数量, 1～7月累計, 年初至今, 第1四半期, 上期, Q1, year to date. Such a figure is
 * never that of the year. January to December is the year.
 */
export function isPartOfYear(text: string): boolean {
  const folded = foldText(text);
  if (WHOLE.test(folded)) return false;
  if (yearEnded(folded) !== null) return OF_YEAR_ENDED.test(folded);
  return periodOf(text) !== null || PART.test(folded) || TWELVE.test(folded);
}

/** Whether a header speaks of the month that its row is of: 当月数量, 本月, quantity (current month). */
export const isOfRowsMonth = (text: string): boolean => OF_ROWS_MONTH.test(foldText(text));

/** Whether a header speaks of what has come together up to its row, which is the figure of no month and no year: 累計数量, 누계, cumulative. */
export function isRunningTotal(text: string): boolean {
  const folded = foldText(text);
  return RUNNING.test(folded) && !WHOLE.test(folded) && findYear(text) === null;
}

const OF_ROWS_MONTH = /[当當本今単]月|당월|\b(?:current|this|latest) month\b|\bmonthly\b/;
const RUNNING = /累[計计]|누계|\bcumulative\b|\bcumulated\b|\bytd\b|year[- ]to[- ]date/;

/** Whether a title says that its figures are those of a part of a year: 2025年7月分, 令和7年1～6月; a date of issue says nothing. */
export function saysPartOfYear(title: string): boolean {
  const folded = foldText(title);
  // A mean of months is no figure of the year, whatever year it is of.
  if (/[月日期]\s*平均|monthly (?:average|mean)|月均/.test(folded)) return true;
  if (WHOLE.test(folded)) return false;
  if (ENDED_PART.test(folded) || TWELVE.test(folded)) return true;
  if (yearEnded(folded) !== null) return OF_YEAR_ENDED.test(folded);
  const days = DAYS.exec(folded);
  if (days !== null) return !isWholeYear(days.slice(1).map(Number));
  if (ENGLISH_PART.test(folded) && !OF_A_DAY.test(folded)) return true;
  // Quarters and halves however their year stands beside them: FY2031 Q2, 2031年度第2四半期.
  if ((periodOf(title)?.months ?? 1) > 1) return true;
  return /\d{1,2}\s*月\s*末?\s*(?:日\s*)?(?:現在|時点)|累[計计]|누계|(?<!\d)\d{1,2}\s*月\s*[-~〜～至]\s*\d{1,2}\s*月|年\s*\d{1,2}\s*月\s*(?:分|中|期|累|[-~〜～至])|年\s*\d{1,2}\s*[-~〜～至]\s*\d{1,2}\s*月|年\s*(?:第\s*\d\s*四半期|上半?期|下半?期)/.test(
    folded,
  );
}

/** A part of a year that a title names by its last month: 2031年3月期 第1四半期. */
const OF_YEAR_ENDED = /四半期|半期|中間/;
/** Some months up to a day. */
const ENDED_PART = /\b(?:quarter|half[- ]year|(?:three|six|nine|[369]) months)[- ](?:end(?:ed|ing)|to)\b/;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A month, months or a quarter with their year: March 2031, January to June 2031, Q1 2031, first half of 2031. */
const ENGLISH_PART = new RegExp(
  `\\b${MONTH},? (?:19|20)\\d{2}|\\b(?:q[1-4]|h[12]),? (?:fy ?)?(?:19|20)\\d{2}|\\b(?:first|second|third|fourth) (?:quarter|half)\\b|\\byear[- ]to[- ]date\\b`,
);
/** A day as of which something holds, or on which it was published; and the twelve months of a year. */
const OF_A_DAY = new RegExp(
  `\\b(?:at|as of|end|end of|since|until|by|updated?|published|released?|issued|revised|retrieved|accessed|version|edition):? (?:on |in )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\\d{2}|${MONTH} \\d{1,2}, (?:19|20)\\d{2}|\\bjan\\w*\\.? ?(?:-|to) ?dec`,
);

/** Whether a title spans twelve months, which can lie in two calendar years: 令和7年4月～令和8年3月. */
export function saysWholeYear(title: string): boolean {
  const folded = foldText(title);
  const days = DAYS.exec(folded);
  return days === null ? WHOLE.test(folded) : isWholeYear(days.slice(1).map(Number));
}

/** From one day to another: 2025/4/1～2025/9/30, 令和7年4月1日から令和8年3月31日まで. */
const DAYS =
  /(\d{1,4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*\d{1,2}\s*日?\s*(?:[-~〜～至]|から|to)\s*(?:令和|平成|[rh])?\s*(?:(\d{1,4})\s*[年./-])?\s*(\d{1,2})\s*[月./-]\s*\d{1,2}/;

/** Whether the span from a year and month to another is twelve months; without a second year it ends in the first. */
function isWholeYear([year = 0, from = 0, end = 0, to = 0]: readonly number[]): boolean {
  return ((Number.isNaN(end) ? year : end) - year) * 12 + to - from === 11;
}

/** The year from its first month to its last, calendar or fiscal. */
const WHOLE =
  /\bjan(?:uary|\.)?\s*(?:[-~]|to)\s*dec(?:ember|\.)?(?![a-z])|(?<!\d)1\s*月?\s*[-~〜～至]\s*12\s*月|(?<!\d)4\s*月?\s*[-~〜～至]\s*(?:翌年?|(?:令和|平成|r|h)?\s*\d{1,4}\s*年)?\s*3\s*月/;
const PART =
  /\d\s*[-~〜～至]\s*\d{1,2}\s*月|月\s*[-~〜～から]|月累[計计]|年初至今|四半期|季度|上半期|下半期|上期|下期|[当當本今単]月|\bcurrent month\b|\bthis month\b|\blatest month\b|上半年|下半年|year[- ]to[- ]date|\bytd\b|(?<![a-z])q[1-4](?![a-z0-9])|\bquarter|\bquartal|\btrimestre|\bsemestre|\bhalbjahr|\bmonthly\b|\bweekly\b|\bdaily\b|(?:\/|\bper\b|\ba\b) ?(?:month|mo|mth|quarter|qtr|week|day)\b|\/ ?月|月産|月平均|日量/;
