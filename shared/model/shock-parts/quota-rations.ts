import { dateOfDay, dayNumber, type IsoDate } from '../../base/calendar';
import { MONTHS_OF, type Period } from './quota-period';
import type { Quota } from './quota-terms';
import type { AskedStream } from './stream';

/** First day of the calendar period that holds a day number (calendar.ts), and of the one behind it. */
export function periodAround(day: number, period: Period): { readonly from: number; readonly to: number } {
  const date = dateOfDay(day);
  const year = Number(date.slice(0, 4));
  const months = MONTHS_OF[period];
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months;
  return { from: Date.UTC(year, month, 1) / 86_400_000, to: Date.UTC(year, month + months, 1) / 86_400_000 };
}

/** The days [from, to) in force of a calendar period, counted from the start of the run, and tonnes REO for them. */
interface RationedPeriod {
  readonly from: number;
  readonly to: number;
  /** The ceiling by the part of the period's days that they are. */
  readonly ceiling: number;
}

/** The periods of a quota within the days [from, to) of a run. */
function rationedPeriods(quota: Quota, start: IsoDate, from: number, to: number): RationedPeriod[] {
  const origin = dayNumber(start);
  const inForce = { from: dayNumber(quota.start) - origin, to: dayNumber(quota.end) - origin };
  const periods: RationedPeriod[] = [];
  for (let day = Math.max(from, inForce.from); day < Math.min(to, inForce.to); ) {
    const period = periodAround(origin + day, quota.period);
    const first = Math.max(day, period.from - origin);
    const last = Math.min(inForce.to, period.to - origin);
    const part = (last - first) / (period.to - period.from);
    periods.push({ from: first, to: last, ceiling: quota.ceilingTonnes * part });
    day = last;
  }
  return periods;
}

/**
 * Shares out a quota: what is asked for goes out until the ceiling of the period is reached, and on each day the groups
 * share what is left by what they ask for on that day. Nobody knows what is asked for later.
 * Source: docs/engine.md 3.6 (a ceiling per period).
 * @param asked the groups of one country; they may begin on different days
 */
export function rationsOf(quota: Quota, start: IsoDate, asked: readonly AskedStream[]): Float64Array[] {
  const rations = asked.map(({ stream }) => new Float64Array(stream.length).fill(1));
  const first = Math.min(...asked.map(({ firstDay }) => firstDay));
  const end = Math.max(...asked.map(({ firstDay, stream }) => firstDay + stream.length));
  for (const { from, to, ceiling } of rationedPeriods(quota, start, first, end)) {
    let left = ceiling;
    for (let day = from; day < to; day++) {
      let wanted = 0;
      for (const { firstDay, stream } of asked) wanted += stream[day - firstDay] ?? 0;
      const sent = Math.min(wanted, left);
      left -= sent;
      if (sent === wanted) continue;
      for (const [g, { firstDay }] of asked.entries()) {
        const ration = rations[g];
        if (ration !== undefined && day - firstDay in ration) ration[day - firstDay] = sent / wanted;
      }
    }
  }
  return rations;
}

/** What has left in the period before each day. @param firstDay day number of the first */
export function usedBefore(quota: Quota, passed: Float64Array, firstDay: number): Float64Array {
  const used = new Float64Array(passed.length);
  for (let i = 1; i < passed.length; i++) {
    const begun = Math.max(dayNumber(quota.start), periodAround(firstDay + i, quota.period).from);
    used[i] = firstDay + i <= begun ? 0 : (used[i - 1] ?? 0) + (passed[i - 1] ?? 0);
  }
  return used;
}
