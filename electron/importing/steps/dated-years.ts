import { foldText } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';

/**
 * The columns of years whose days say nothing but the year: databases write a year as its first day (1971-01-01 00:00:00).
 * @param texts column -> header text
 * @param rows those below the header
 */
export function datedYears(
  { columns }: Pick<Mapping, 'columns'>,
  texts: ReadonlyMap<number, string>,
  rows: readonly RawRow[],
): ReadonlySet<number> {
  const found = Object.entries(columns).flatMap(([key, field]) => {
    const column = Number(key);
    if (field !== 'year') return [];
    const days = rows.map((row) => cellAt(row, column).text.trim()).filter((text) => text !== '');
    if (days.length === 0 || !days.every((text) => DAY.test(text))) return [];
    const years = new Set(days.map((text) => text.slice(0, 4)));
    const isFirst = years.size > 1 && days.every((text) => FIRST_DAY.test(text));
    return isFirst || YEAR.test(foldText((texts.get(column) ?? '').replace(/_/g, ' '))) ? [column] : [];
  });
  return new Set(found);
}

const DAY = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2}.*)?$/;
const FIRST_DAY = /^\d{4}-01-01(?!\d)/;
/** A head that is the word for a year and nothing else. */
const YEAR = /^(?:calendar |reference )?(?:years?|jahre?|année|anno|año|ano)$|^(?:年|年次|年份|연도)$/;
