const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of the calendar, to the day, month or year that is given; other text stays as it is. */
export function writeDate(iso: string, ja: boolean): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day] = parts;
  if (month === undefined) return ja ? `${year}年` : `${year}`;
  const name = ja ? `${Number(month)}月` : (MONTHS[Number(month) - 1] ?? month);
  if (day === undefined) return ja ? `${year}年${name}` : `${name} ${year}`;
  return ja ? `${year}年${name}${Number(day)}日` : `${Number(day)} ${name} ${year}`;
}

/** 2026/7/31, to the day, month or year that is given; other text stays as it is. */
export function shortDate(iso: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(iso) ? iso.split('-').map(Number).join('/') : iso;
}

/** One date, or from one to another as a document has them, "2025-07 to 2026-02-26", each written by itself. */
export function spanOfDates(
  text: string,
  write: (date: string) => string,
  span: (from: string, to: string) => string,
): string {
  const [, from, to] = /^(\d{4}\S*) to (\d{4}\S*)$/.exec(text) ?? [];
  return from === undefined || to === undefined ? write(text) : span(write(from), write(to));
}
