import { dayNumber, type IsoDate } from '../../base/calendar';
import type { ShockScope } from './scope';

/** When a shock is in force, in days of dispatch counted from the start of the run. */
interface ShockTiming {
  readonly start: number;
  readonly end: number;
  readonly recoveryDays: number;
}

/**
 * How much of a day's dispatch goes out outside of the shock: 1 before it, and after its end the straight line from
 * `level` to 1, taken at the middle of the day so that the days of the ramp add up to the area under the line.
 * Inside the shock this is `level` itself.
 * @param level what goes out during the shock, as a fraction: 0 for a ban, the approved part for a licence
 */
export function availabilityOn(day: number, timing: ShockTiming, level: number): number {
  if (day < timing.start) return 1;
  if (day < timing.end) return level;
  const since = day - timing.end;
  if (since >= timing.recoveryDays) return 1;
  return level + ((1 - level) * (since + 0.5)) / timing.recoveryDays;
}

/** When a shock is in force, in days from the start of the run. */
export function timingOf(
  shock: Pick<ShockScope, 'start' | 'end' | 'recoveryDays'>,
  start: IsoDate,
): ShockTiming {
  const origin = dayNumber(start);
  return {
    start: dayNumber(shock.start) - origin,
    end: dayNumber(shock.end) - origin,
    recoveryDays: shock.recoveryDays,
  };
}
