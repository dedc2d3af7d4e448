import { addDays, daysBetween, type IsoDate, isoDate } from '../base/calendar';
import type { Language } from '../base/message';
import { MONTHS } from '../words/day-label';

/** A date on a time axis: how far along it lies (0 to 1), and what is written there. */
export interface TimeTick {
  readonly day: number;
  readonly fraction: number;
  readonly label: string;
}

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60] as const;
const MOST_TICKS = 13;

/** Firsts of months within a window, as many as fit: the one axis that clock and curve share. */
export function monthTicks(start: IsoDate, days: number, language: Language): readonly TimeTick[] {
  const months = days / 30.4;
  const step = STEPS_IN_MONTHS.find((candidate) => months / candidate <= MOST_TICKS) ?? 60;
  const ticks: TimeTick[] = [];
  let year = Number(start.slice(0, 4));
  let month = Number(start.slice(5, 7));
  for (;;) {
    const date = isoDate(`${year}-${String(month).padStart(2, '0')}-01`);
    const day = daysBetween(start, date);
    if (day >= days) return ticks;
    if (day >= 0 && (month - 1) % Math.min(step, 12) === 0 && (step <= 12 || year % (step / 12) === 0)) {
      ticks.push({
        day,
        fraction: day / days,
        label: tickLabel(year, month, step, language),
      });
    }
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}

/** A January is written as its year; the other months by their names, so that twelve of them stand side by side. */
function tickLabel(year: number, month: number, step: number, language: Language): string {
  if (step >= 12) return language === 'ja' ? `${year}年` : String(year);
  if (month === 1) return String(year);
  return language === 'ja' ? `${month}月` : String(MONTHS[month - 1]);
}

/** The calendar day that a (fractional) day of the run falls on. */
export function dateAt(start: IsoDate, day: number): IsoDate {
  return addDays(start, Math.floor(day));
}
