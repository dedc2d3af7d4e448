import { dayNumber } from '../../base/calendar';
import { sumOf } from '../../base/sum-of';
import type { Licence } from './licence-terms';
import type { Acted, Stream } from './stream';
import { availabilityOn, isInForce, timingOf } from './timing';

/**
 * Of each day's flow the part `covered` asks for a licence. Of a request v on a day of [start, end) the part approved * v
 * goes out `delayDays` later; of the rest, `queued` waits and the remainder is lost. Each waiting request goes out in
 * equal parts over `releaseDays` (at least one) from `releaseStart`, or from its own day when that is later: nothing goes
 * out before it is asked for. After `end` no delay is left, and the recovery ramp climbs from the approved part; what the
 * ramp holds back is lost.
 * Source: docs/engine.md 3.5: the sum of v = shipped + queued + lost.
 */
export function applyLicence(shock: Licence, { sent, firstDay, start }: Stream): Acted {
  const timing = timingOf(shock, start);
  const { delayDays } = shock;
  const covers = (shock.coveredPercent ?? 100) / 100;
  const approves = shock.approvedPercent / 100;
  const queues = shock.queuedPercent / 100;
  const releaseStart = shock.releaseStart === null ? null : dayNumber(shock.releaseStart) - dayNumber(start);
  const releaseDays = Math.max(1, shock.releaseDays);
  const { length } = sent;
  const passed = new Float64Array(length);
  const withheld = new Float64Array(length);
  const approved = new Float64Array(length); // by the day of the request
  const queued = new Float64Array(length);
  const released = new Float64Array(length);
  const level = 1 - covers + covers * approves;
  let waiting = 0;
  for (let i = 0; i < length; i++) {
    const day = firstDay + i;
    const wanted = sent[i] ?? 0;
    if (isInForce(day, timing)) {
      const asked = wanted * covers;
      passed[i] = wanted * (1 - covers);
      approved[i] = approves * asked;
      const rest = asked * (1 - approves);
      waiting += rest * queues;
      withheld[i] = rest * (1 - queues);
    } else {
      passed[i] = wanted * availabilityOn(day, timing, level);
      withheld[i] = wanted - (passed[i] ?? 0);
    }
    queued[i] = waiting;
    if (i >= delayDays) passed[i] = (passed[i] ?? 0) + (approved[i - delayDays] ?? 0);
    if (releaseStart !== null && day >= releaseStart) {
      // Whatever joined the queue within the last `releaseDays` (or before the release began) gives one part today.
      const done = day < releaseStart + releaseDays || i < releaseDays ? 0 : (queued[i - releaseDays] ?? 0);
      released[i] = (waiting - done) / releaseDays;
      passed[i] = (passed[i] ?? 0) + (released[i] ?? 0);
    }
  }
  const waitingAfter = (end: number) =>
    sumOf(approved, Math.max(0, end - delayDays), end) + (queued[end - 1] ?? 0) - sumOf(released, 0, end);
  return { passed, withheld, queued, waiting: waitingAfter };
}
