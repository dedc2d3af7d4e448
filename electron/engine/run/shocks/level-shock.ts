import { unreachable } from '@shared/base/refusal';
import type { LevelShock } from '@shared/model/shock';
import { availabilityOn, type ShockTiming } from './availability';

/**
 * The part that goes out during the shock, 0..1: nothing under a ban, what is left of a supplier's output in an outage, and
 * under an export tax ((p0 + tax * pass-through) / p0) ^ elasticity. Source: docs/engine.md 3.3, 3.4.
 */
export function levelOf(shock: LevelShock): number {
  switch (shock.kind) {
    case 'ban':
      return 0;
    case 'outage':
      return shock.remainingPercent / 100;
    case 'tax': {
      const priceRise = (shock.taxPercent / 100) * (shock.passThroughPercent / 100);
      return (1 + priceRise) ** shock.elasticity;
    }
    default:
      return unreachable(shock);
  }
}

/** What a shock lets through. */
export interface LevelOutcome {
  /** Tonnes REO a day, by the same days as the input. */
  readonly passed: Float64Array;
  /** Tonnes REO a day that are never sent. */
  readonly lost: Float64Array;
}

/**
 * Applies a level to a stream of dispatches: `level` of it goes out in [start, end), then the recovery ramp. It acts on
 * the day of dispatch, so that goods at sea still arrive, and a ban also holds back what a licence had released for
 * that day.
 * @param stream tonnes REO a day, by day of dispatch
 * @param firstDay day of dispatch of stream[0]
 */
export function applyLevel(
  stream: Float64Array,
  firstDay: number,
  timing: ShockTiming,
  level: number,
): LevelOutcome {
  const passed = stream.slice();
  const lost = new Float64Array(stream.length);
  const from = Math.max(0, timing.start - firstDay);
  const to = Math.min(stream.length, timing.end + timing.recoveryDays - firstDay);
  for (let i = from; i < to; i++) {
    const wanted = stream[i] ?? 0;
    passed[i] = wanted * availabilityOn(firstDay + i, timing, level);
    lost[i] = wanted - (passed[i] ?? 0);
  }
  return { passed, lost };
}
