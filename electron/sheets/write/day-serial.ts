import { dayNumber, type IsoDate } from '@shared/base/calendar';

/** Day serial of 1970-01-01 in the 1900 system. */
const EPOCH = 25_569;

/**
 * A date as a spreadsheet counts it (1900 system). Written as a number with a date format, so that no time zone ever
 * touches it.
 */
export function daySerial(date: IsoDate): number {
  return dayNumber(date) + EPOCH;
}
