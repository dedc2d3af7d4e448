import { clockInJapan } from '@shared/base/japan-time';

/** Days of cover at an instant: what is left of the days that a stock was good for when its day began in Japan. */
export interface CoverClock {
  /** Days left, 0 or more. */
  readonly daysLeft: number;
  /** The instant at which it is used up, ISO with the offset of Japan; null behind the cap. */
  readonly usedUpAt: string | null;
  /** Whether more is left than the clock shows. */
  readonly isCapped: boolean;
}

/** Ten years: a cover beyond them says nothing of a day. */
const MOST_DAYS = 3_650;
const DAY_MS = 86_400_000;

/**
 * The clock of a cover: a day ends at midnight in Japan, whoever looks from where, and a cover is used up evenly.
 * Source: docs/engine.md 4.4.
 * @param start the day whose beginning in Japan the stock is of
 * @param days of cover, 0 or more; infinite where nothing is drawn
 * @param asOf the instant that is looked from, ISO with an offset; one before the start counts as the start
 */
export function coverClock(start: string, days: number, asOf: string): CoverClock {
  const begins = Date.parse(`${start}T00:00:00+09:00`);
  const now = Math.max(begins, Date.parse(asOf));
  const left = Math.max(0, days - (now - begins) / DAY_MS);
  const isCapped = left > MOST_DAYS;
  return {
    daysLeft: Math.min(left, MOST_DAYS),
    usedUpAt: isCapped ? null : inJapan(begins + days * DAY_MS),
    isCapped,
  };
}

/** An instant as a clock in Japan shows it, to the minute that has begun. */
function inJapan(instant: number): string {
  return `${clockInJapan(new Date(instant).toISOString()).slice(0, 16)}+09:00`;
}
