import { dateOfDay, dayNumber, type IsoDate } from '@shared/base/calendar';
import type { Moment } from '@shared/model/what-if-result';

/** Keeps 51.999999999999 (a sum of doubles) from being printed as the day before. */
const DAY_TOLERANCE = 1e-9;

/**
 * The moment `day` days after the start, with the calendar day it falls on.
 * @param day fractional days, 0 or more
 */
export function momentAt(start: IsoDate, day: number): Moment {
  // Sampled runs read the days of thousands of moments, and the date of none.
  return {
    day,
    get date() {
      return dateOfDay(dayNumber(start) + Math.floor(day + DAY_TOLERANCE));
    },
  };
}
