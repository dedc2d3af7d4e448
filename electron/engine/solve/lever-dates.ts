import { addDays, daysBetween, type IsoDate, yearOf } from '@shared/base/calendar';
import { isBought, type Lever } from '@shared/model/lever';

/** Days of a month in which so much can be bought. */
export const MONTH = 365 / 12;

/**
 * A lever that is decided on a day: nothing of it is there before its lead is over. A flow that begins within a year of the run has
 * its first step from that day on, and goes by the year from New Year; stock is bought from then on, `inTime` of it by the first day
 * of the run. Source: docs/engine.md 10.1.
 * @param decided the day of the decision
 * @param start first day of the run
 */
export function dated(lever: Lever, decided: IsoDate, start: IsoDate): Lever {
  const from = addDays(decided, lever.leadDays);
  if (lever.kind === 'stock') {
    const months = Math.max(0, daysBetween(from, start) / MONTH);
    const inTime = from > start ? 0 : lever.perMonth === null ? null : lever.perMonth * months;
    return { ...lever, from, inTime };
  }
  if (isBought(lever) || lever.kind === 'orderedSaving') return { ...lever, from };
  const isThereAllYear = from <= start || from.endsWith('-01-01');
  const first = yearOf(from) + (isThereAllYear ? 0 : 1);
  const { startYear: own, yearsToFull } = lever.ramp;
  const startYear = Math.max(first, own ?? first);
  // What has begun is not ramped up again for a contract: its steps go on from where they stand.
  const stepsDone = own === null ? 0 : startYear - own;
  const isWithinYear = !isThereAllYear && startYear === first;
  const ramp = { startYear, yearsToFull, stepsDone, ...(isWithinYear ? { fromDay: from } : {}) };
  return { ...lever, from, ramp };
}
