import { startOfRamp } from '@shared/model/ramp-start';
import type { RampModel } from '@shared/model/what-if';
import { rampAt } from '../../projects/ramp-output';

/**
 * The part of a plant's capacity that is there on a day, read at the middle of it. Source: docs/engine.md 12.3.
 * @returns by day number (calendar.ts), 0..1
 */
export function rampOn(ramp: RampModel): (day: number) => number {
  if (ramp === 'never') return () => 0;
  const start = startOfRamp(ramp);
  let month = monthWith(0);
  return (day) => {
    if (day < month.from || day >= month.to) month = monthWith(day);
    return rampAt(start, ramp.monthsToFull, middleIn(month, day));
  };
}

/** Whether all of the capacity is there on a day and after it. */
export function isFullOn(ramp: RampModel, day: number): boolean {
  return ramp !== 'never' && startOfRamp(ramp) + ramp.monthsToFull <= middleIn(monthWith(day), day);
}

const MS_PER_DAY = 86_400_000;

/** A month, counted as monthOf() does, and the days from which and to which it goes. */
interface Month {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** A run asks for its days in order: one month is looked up for all of its days. */
function monthWith(day: number): Month {
  const date = new Date(day * MS_PER_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const [from, to] = [Date.UTC(year, month, 1) / MS_PER_DAY, Date.UTC(year, month + 1, 1) / MS_PER_DAY];
  return { number: year * 12 + month, from, to };
}

function middleIn({ number, from, to }: Month, day: number): number {
  return number + (day - from + 0.5) / (to - from);
}
