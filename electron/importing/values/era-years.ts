import { ERAS } from '@shared/base/dated-names';
import { foldText } from '@shared/base/fold-text';
import { findYear } from '@shared/base/years';

/** The last year of a column that was written with its era or counted on from one: where counting goes on. */
export type EraYears = Map<number, { readonly row: number; readonly year: number }>;

/** First years minus one of the eras that a count goes on in, the newest first. */
const BEFORE_ERAS = [...new Set(Object.values(ERAS))];

/** Whether a text names a year by its era: 令和元年, R4, 平成30年度. Counting goes on from there. */
export function namesEra(text: string): boolean {
  return /^(?:令和|平成|昭和|[rhs]\s*\.?\s*\d)/.test(foldText(text));
}

/**
 * The year of a bare count below a year of an era, as yearbooks write it: 平成30年, 令和元年, 2, 3. Only the year that
 * follows is taken; a count that skips one says nothing.
 */
export function countedYear(text: string, column: number, row: number, years: EraYears): number | null {
  const before = years.get(column);
  const count = /^(\d{1,2})\s*年?度?$/.exec(foldText(text))?.[1];
  if (before === undefined || count === undefined) return null;
  const base = BEFORE_ERAS.find((era) => era < before.year) ?? 0;
  const year = base + Number(count);
  // Each cell of a crosstab asks for the year of its row.
  const follows = before.row === row ? year === before.year : year === before.year + 1;
  return follows ? year : null;
}

/**
 * Headers in which the count goes on from an era to their left (平成30年, 令和元年, 2年, 3年), with the year written out. A count
 * that is neither the year to its left nor the next one stays as it is.
 */
export function withCountedYears(texts: ReadonlyMap<number, string>): Map<number, string> {
  let before: number | null = null;
  return new Map(
    [...texts].map(([column, text]) => {
      const count = /^(\d{1,2})\s*(年度?)(?=$|[\s(])/.exec(foldText(text));
      if (count === null || before === null) {
        const year = findYear(text)?.year;
        if (year !== undefined) before = namesEra(text) ? year : null;
        return [column, text];
      }
      const year: number = (BEFORE_ERAS.find((era) => era < (before ?? 0)) ?? 0) + Number(count[1]);
      if (year !== before && year !== before + 1) return [column, text];
      before = year;
      return [column, text.replace(/^\s*[\d０-９]+/, String(year))];
    }),
  );
}
