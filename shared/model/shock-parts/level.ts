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
  { sent, firstDay, start }: Stream,
  level: number,
): LevelOutcome {
  const timing = timingOf(shock, start);
  const passed = sent.slice();
  const lost = new Float64Array(sent.length);
  const from = Math.max(0, timing.start - firstDay);
  const to = Math.min(sent.length, timing.end + timing.recoveryDays - firstDay);
  for (let i = from; i < to; i++) {
    const wanted = sent[i] ?? 0;
    passed[i] = wanted * availabilityOn(firstDay + i, timing, level);
    lost[i] = wanted - (passed[i] ?? 0);
  }
  return { passed, lost };
}
