import type { IsoDate } from '@shared/base/calendar';
import { readDay } from '@shared/base/read-date';
import { cellAt, type RawRow, shownText } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';

/** In which order a column writes 03/04/2026, where other days of it show that; null where none does. */
export type DayOrder = 'day_first' | 'month_first' | null;

/**
 * The columns of years that hold days, and not months written as their first or last day: daily prices have a row for each
 * day. A day that can be two is one as well.
 * @param rows those below the header that are looked through
 */
export function dailyColumns(
  { columns }: Pick<Mapping, 'columns'>,
  rows: readonly RawRow[],
): ReadonlyMap<number, DayOrder> {
  const found = Object.entries(columns).flatMap(([key, field]): [number, DayOrder][] => {
    const column = Number(key);
    if (field !== 'year') return [];
    const texts = new Set(rows.map((row) => shownText(cellAt(row, column)).trim()).filter(Boolean));
    const order = orderOf(texts);
    const days = [...texts].flatMap((text) => dayIn(text, order) ?? []);
    const isDay = (day: IsoDate | 'either') => day === 'either' || !(isFirst(day) || isLast(day));
    const months = new Set(days.map((day) => day.slice(0, 7)));
    return days.some(isDay) || months.size < days.length ? [[column, order]] : [];
  });
  return new Map(found);
}

/** The day that a text says; null where it says none, `either` where it can be two. */
export function dayIn(text: string, order: DayOrder): IsoDate | 'either' | null {
  const reading = readDay(text);
  if (reading.kind === 'day') return reading.day;
  if (reading.kind !== 'either') return null;
  const [first = '', second = '', year = ''] = text.normalize('NFKC').split(/[/.-]/);
  if (order === null) return 'either';
  const inOrder = readDay(
    order === 'day_first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`,
  );
  return inOrder.kind === 'day' ? inOrder.day : 'either';
}

/** How the days of a column are written, by those that can only be read in one order. */
function orderOf(texts: ReadonlySet<string>): DayOrder {
  const orders = new Set(
    [...texts].flatMap((text): DayOrder[] => {
      const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(text.normalize('NFKC')) ?? [];
      if (first === undefined || first === second) return [];
      return Number(first) > 12 ? ['day_first'] : Number(second) > 12 ? ['month_first'] : [];
    }),
  );
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

const isFirst = (day: IsoDate): boolean => day.endsWith('-01');
const isLast = (day: IsoDate): boolean => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};
