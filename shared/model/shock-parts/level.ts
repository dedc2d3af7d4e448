import type { ShockScope } from './scope';
import type { Stream } from './stream';
import { availabilityOn, timingOf } from './timing';

/** What a shock lets through, and what is never sent; tonnes REO a day, by the same days as the stream. */
interface LevelOutcome {
  readonly passed: Float64Array;
  readonly lost: Float64Array;
}

/**
 * Applies a level to a stream of dispatches: `level` of it goes out in [start, end), then the recovery ramp. It acts on
 * the day of dispatch, so that goods at sea still arrive, and a ban also holds back what a licence had released for
 * that day.
 * @param level the part that goes out, 0..1
 */
export function applyLevel(
  shock: Pick<ShockScope, 'start' | 'end' | 'recoveryDays'>,
  { sent, firstDay, start, take }: Stream,
  level: number,
): LevelOutcome {
  const timing = timingOf(shock, start);
  const passed = take(sent.length);
  passed.set(sent);
  const from = Math.max(0, timing.start - firstDay);
  const to = Math.min(sent.length, timing.end + timing.recoveryDays - firstDay);
  for (let i = from; i < to; i++) passed[i] = (sent[i] ?? 0) * availabilityOn(firstDay + i, timing, level);
  return {
    passed,
    get lost() {
      return sent.map((wanted, i) => wanted - (passed[i] ?? 0));
    },
  };
}
