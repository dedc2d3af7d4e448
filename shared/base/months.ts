import { type IsoDate, isoDate } from './calendar';

/** Months since the year 0, with the part of the month that has passed when the day begins. */
export function monthOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + (month - 1) + (day - 1) / daysInMonth(year, month);
}

/** The day of a month that is counted so. */
export function dateOfMonth(month: number): IsoDate {
  const whole = Math.floor(month + SAME);
  const [year, ofYear] = [Math.floor(whole / 12), (whole % 12) + 1];
  const day = 1 + Math.floor(Math.max(0, month - whole) * daysInMonth(year, ofYear) + SAME);
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  return isoDate(`${padded(year, 4)}-${padded(ofYear, 2)}-${padded(day, 2)}`);
}

/** Sums of parts of months end a hair beside a whole one. */
const SAME = 1e-9;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
