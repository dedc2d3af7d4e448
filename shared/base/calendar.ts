/** A date of the proleptic Gregorian calendar as YYYY-MM-DD: no zone, no clock. */
export type IsoDate = string & { readonly __isoDate: true };

const MS_PER_DAY = 86_400_000;

/** Reads YYYY-MM-DD; null when it is not a real day (2026-02-30). */
export function parseIsoDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text) return null;
  return text as IsoDate;
}

/** The same for dates written in code. @throws RangeError when it is not a real day. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`"${text}" is not a date as YYYY-MM-DD`);
  return date;
}

/** Days since 1970-01-01; the engine counts in these. */
export function dayNumber(date: IsoDate): number {
  const year = digits(date, 0, 4);
  // A year below 100 would be read as one of the twentieth century.
  const instant =
    year < 100
      ? Date.parse(`${date}T00:00:00Z`)
      : Date.UTC(year, digits(date, 5, 7) - 1, digits(date, 8, 10));
  return instant / MS_PER_DAY;
}

/** Read digit by digit: a run asks for the same few dates again and again, and parsing them was a part of it. */
function digits(date: IsoDate, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = 10 * value + date.charCodeAt(at) - ZERO;
  return value;
}

const ZERO = '0'.charCodeAt(0);

/** The date of a whole day number. */
export function dateOfDay(day: number): IsoDate {
  return new Date(Math.round(day) * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** The date `count` days later (or earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return dateOfDay(dayNumber(date) + count);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 365 or 366. */
export function daysInYear(value: number): number {
  return (value % 4 === 0 && value % 100 !== 0) || value % 400 === 0 ? 366 : 365;
}
