import { dayNumber } from '../../base/calendar';
import { derivedOnce } from '../../base/derived';
import type { Licence } from './licence-terms';
import type { Acted, Stream, StreamDays } from './stream';
import { availabilityOn, timingOf } from './timing';

/**
 * On which days of a stream requests are under licence, [from, to), and the part of a day's flow that asks for one: the same up
 * to the ramp.
 */
function asking(shock: Licence, { firstDay, start, length }: StreamDays) {
  const timing = timingOf(shock, start);
  const covers = (shock.coveredPercent ?? 100) / 100;
  const placeOf = (day: number) => Math.min(length, Math.max(0, day - firstDay));
  return {
    from: placeOf(timing.start),
    rampFrom: placeOf(timing.end),
    to: placeOf(timing.end + timing.recoveryDays),
    covers,
    inRamp: (i: number) => covers * (1 - availabilityOn(firstDay + i, timing, 0)),
  };
}

/** The part of each day's flow that asks for a licence, 0..1. */
export function askedPart(shock: Licence, days: StreamDays): Float64Array {
  const { covers, inRamp, from, rampFrom, to } = asking(shock, days);
  const part = new Float64Array(days.length).fill(covers, from, rampFrom);
  for (let i = Math.max(from, rampFrom); i < to; i++) part[i] = inRamp(i);
  return part;
}

/**
 * Of each day's flow the part `covered` asks for a licence while the shock is in force; in the recovery ramp a part of
 * that, falling from all to nothing, and the rest goes out at once. Of a request v under licence the part approved * v
 * goes out `delayDays` later; of the rest, `queued` waits and the remainder is lost. Each waiting request goes out in
 * equal parts over `releaseDays` (at least one) from `releaseStart`, or from its own day when that is later: nothing goes
 * out before it is asked for.
 * Source: docs/engine.md 3.5: the sum of v = shipped + queued + lost.
 */
export function applyLicence(shock: Licence, { sent, firstDay, start, take, joining }: Stream): Acted {
  const { length } = sent;
  const { covers, inRamp, from, rampFrom, to } = asking(shock, { firstDay, start, length });
  const { delayDays } = shock;
  const approves = shock.approvedPercent / 100;
  const queues = shock.queuedPercent / 100;
  const passed = take(length);
  passed.set(sent);
  /** Tonnes under licence, by the day of the request; on days without any request anything stands there. */
  const under = take(length);
  for (let i = from; i < to; i++) {
    const part = i < rampFrom ? covers : inRamp(i);
    under[i] = (sent[i] ?? 0) * part;
    passed[i] = (sent[i] ?? 0) * (1 - part);
  }
  if (joining !== undefined) for (let i = from; i < to; i++) under[i] = (under[i] ?? 0) + (joining[i] ?? 0);
  for (let i = from; i < Math.min(to, length - delayDays); i++)
    passed[i + delayDays] = (passed[i + delayDays] ?? 0) + approves * (under[i] ?? 0);
  const queued = derivedOnce(() => {
    const sums = take(length).fill(0, 0, from);
    let waiting = 0;
    for (let i = from; i < to; i++) {
      waiting += (under[i] ?? 0) * (1 - approves) * queues;
      sums[i] = waiting;
    }
    return sums.fill(waiting, to);
  });
  // Outside of [release.from, release.to) nothing waits, or nothing is left.
  const releaseDays = Math.max(1, shock.releaseDays);
  const opens =
    shock.releaseStart === null ? length : dayNumber(shock.releaseStart) - dayNumber(start) - firstDay;
  const release = {
    from: queues === 0 ? length : Math.max(from, opens),
    to: Math.min(length, Math.max(to, opens, 0) + releaseDays),
  };
  /** Whatever joined the queue within the last `releaseDays` (or before the release began) gives one part on a day. */
  const releasedOn = (waiting: Float64Array, i: number) => {
    const done = i < opens + releaseDays || i < releaseDays ? 0 : (waiting[i - releaseDays] ?? 0);
    return ((waiting[i] ?? 0) - done) / releaseDays;
  };
  if (release.from < release.to) {
    const waiting = queued();
    for (let i = release.from; i < release.to; i++) passed[i] = (passed[i] ?? 0) + releasedOn(waiting, i);
  }
  return {
    passed,
    get withheld() {
      const lost = new Float64Array(length);
      for (let i = from; i < to; i++) lost[i] = (under[i] ?? 0) * (1 - approves) * (1 - queues);
      return lost;
    },
    get queued() {
      return queued();
    },
    waiting: (end) => {
      const waiting = queued();
      let approved = 0;
      for (let i = Math.max(from, end - delayDays); i < Math.min(to, end); i++)
        approved += approves * (under[i] ?? 0);
      let released = 0;
      for (let i = release.from; i < Math.min(release.to, end); i++) released += releasedOn(waiting, i);
      return approved + (waiting[end - 1] ?? 0) - released;
    },
  };
}
