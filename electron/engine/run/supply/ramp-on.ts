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
  return (day) => rampAt(start, ramp.monthsToFull, middleOf(day));
}

/** Whether all of the capacity is there on a day and after it. */
export function isFullOn(ramp: RampModel, day: number): boolean {
  return ramp !== 'never' && startOfRamp(ramp) + ramp.monthsToFull <= middleOf(day);
}

const MS_PER_DAY = 86_400_000;

/** As monthOf() counts; plain numbers, since a run asks it for each of its days. */
function middleOf(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = (Date.UTC(year, month + 1, 1) - Date.UTC(year, month, 1)) / MS_PER_DAY;
  return year * 12 + month + (date.getUTCDate() - 0.5) / days;
}
