import { derivedOfText } from '../base/derived';

/**
 * The year in which the period of a published figure begins, a fiscal year by its own number: 2024, FY2024, 2024年度, 2026-01,
 * 2024-H1, 2021/2024. Null for a period in other words, whose year a person says.
 */
export function yearOfPeriod(period: string): number | null {
  const year = /^(?:FY|CY)?\s?(\d{4})(?=$|[-/年])/i.exec(period.trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a period is one whole year: 2024, FY2024, 2024年度. */
export function isWholeYear(period: string): boolean {
  return /^(?:FY|CY)?\s?\d{4}(?:年|年度)?$/i.test(period.trim());
}

/** Whether a period is one month: 2024-12. */
export const isMonth: (period: string) => boolean = derivedOfText((period) =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(period),
);

/** Whether each month that a period names is one of a year: not 2026-13, nor 2024-12/2025-00. */
export function hasRealMonths(period: string): boolean {
  return [...period.matchAll(/(?<!\d)\d{4}-(\d{2})(?!\d)/g)].every(([, month]) => {
    const number = Number(month);
    return number >= 1 && number <= 12;
  });
}
