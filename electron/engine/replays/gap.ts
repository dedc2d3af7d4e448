import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import type { Gap, Recorded } from '@shared/model/replay';
import type { Moment } from '@shared/model/what-if-result';

/**
 * Days by which a computed date comes after the recorded one. A side without a day gives a bound: a computed day
 * before the end of a silent record is at least that much too early, a run that ends without the recorded thing at
 * least that much too late.
 * @param recorded what the record says
 * @param computed null where the run shows no such day
 * @param computedUntil last day of the run
 */
export function gapOf(recorded: Recorded, computed: Moment | null, computedUntil: IsoDate): Gap {
  if (computed !== null) {
    const days = daysBetween(recorded.date, computed.date);
    if (recorded.kind === 'on') return { kind: 'days', days };
    // The record is silent up to its end: what is computed for later than that does not speak against it.
    return days > 0 ? { kind: 'agrees' } : { kind: 'at_most', days: days - 1 };
  }
  if (recorded.kind === 'not_until') return { kind: 'agrees' };
  return { kind: 'at_least', days: daysBetween(recorded.date, addDays(computedUntil, 1)) };
}
