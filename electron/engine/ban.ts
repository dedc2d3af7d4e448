import { availabilityOn, type ShockTiming } from './availability';

/** What an export ban lets through. */
export interface BanOutcome {
  /** Tonnes REO a day, by the same days as the input. */
  readonly passed: Float64Array;
  /** Tonnes REO a day that are never sent. */
  readonly lost: Float64Array;
}

/**
 * Applies a ban to a stream of dispatches: nothing goes out in [start, end), then the recovery ramp. It acts on the day
 * of dispatch, so that goods at sea still arrive, and it also holds back what a licence had released for that day.
 * @param stream tonnes REO a day, by day of dispatch
 * @param firstDay day of dispatch of stream[0]
 */
export function applyBan(stream: Float64Array, firstDay: number, timing: ShockTiming): BanOutcome {
  const passed = stream.slice();
  const lost = new Float64Array(stream.length);
  const from = Math.max(0, timing.start - firstDay);
  const to = Math.min(stream.length, timing.end + timing.recoveryDays - firstDay);
  for (let i = from; i < to; i++) {
    const wanted = stream[i] ?? 0;
    passed[i] = wanted * availabilityOn(firstDay + i, timing, 0);
    lost[i] = wanted - (passed[i] ?? 0);
  }
  return { passed, lost };
}
