import { floatAt, intAt } from '@shared/base/element-at';
import type { LaneLosses } from './lane-losses';

/** What comes undisturbed, and what of it each lane brings: tonnes REO a day, days of arrival. */
export interface Brought {
  readonly arrivals: Float64Array;
  /** `days` figures for the first lane that serves the material, then for the second, and so on. */
  readonly streams: Float64Array;
  /** First later day on which anything above differs from this day's. */
  readonly sameUntil: Int32Array;
}

/**
 * What arrives of a material in one run: what comes undisturbed, less what the events take on each lane.
 * @param losses of the lanes that serve it
 * @param run its place in them
 * @param left where it is written, tonnes REO a day
 */
export function arrivalsUnder(
  { arrivals, streams, sameUntil }: Brought,
  losses: LaneLosses,
  run: number,
  left: Float64Array,
): Float64Array {
  const days = arrivals.length;
  left.set(arrivals);
  const { dayOf, entryOf, laneOf, lossOf, firstOf } = losses;
  const last = intAt(firstOf, run + 1);
  for (let stretch = intAt(firstOf, run); stretch < last; stretch++) {
    const end = stretch + 1 < last ? (dayOf[stretch + 1] ?? days) : days;
    const [from, to] = [intAt(entryOf, stretch), intAt(entryOf, stretch + 1)];
    if (from === to) continue;
    // Days of which nothing else is said bring the same.
    for (let day = intAt(dayOf, stretch); day < end; ) {
      let lost = 0;
      for (let e = from; e < to; e++)
        lost += floatAt(streams, intAt(laneOf, e) * days + day) * floatAt(lossOf, e);
      const brings = Math.max(0, floatAt(left, day) - lost);
      const until = Math.min(end, sameUntil[day] ?? end);
      for (; day < until; day++) left[day] = brings;
    }
  }
  return left;
}
