import { availabilityOn, isInForce, type ShockTiming } from './availability';

/** The terms of a licence shock; fractions and days counted from the start of the run. */
export interface LicenceTerms extends ShockTiming {
  /** Part of the flow that needs a licence, 0..1; the rest goes out freely. */
  readonly covered: number;
  /** Part of what is requested under a licence that is approved, 0..1. */
  readonly approved: number;
  readonly delayDays: number;
  /** Part of the rest that waits, 0..1; the remainder is lost. */
  readonly queued: number;
  /** First day on which waiting requests go out; null when they wait to the end. */
  readonly releaseStart: number | null;
  readonly releaseDays: number;
}

/** What licences do to a stream of requests; every array by the same days as the input. */
export interface LicenceOutcome {
  readonly passed: Float64Array;
  /** Tonnes REO never sent, by the day of the request. */
  readonly lost: Float64Array;
  /** Tonnes REO approved, by the day of the request; they go out `delayDays` later. */
  readonly approved: Float64Array;
  /** Tonnes REO that had to wait so far, released or not. */
  readonly queued: Float64Array;
  /** Tonnes REO a day that go out of the queue. */
  readonly released: Float64Array;
}

/**
 * Applies a licence shock. Of each day's flow the part `covered` asks for a licence. Of a request v on a day of [start,
 * end) the part approved * v goes out `delayDays` later; of the rest, `queued` waits and the remainder is lost. Each waiting request goes out in equal parts over `releaseDays`
 * (at least one) from `releaseStart`, or from its own day when that is later: nothing goes out before it is asked for.
 * After `end` no delay is left, and the recovery ramp climbs from the approved part; what the ramp holds back is lost.
 * Source: docs/engine.md 3.5: the sum of v = shipped + queued + lost.
 * @param stream tonnes REO a day, by day of request
 * @param firstDay day of request of stream[0]
 */
export function applyLicence(stream: Float64Array, firstDay: number, terms: LicenceTerms): LicenceOutcome {
  const length = stream.length;
  const passed = new Float64Array(length);
  const lost = new Float64Array(length);
  const approved = new Float64Array(length);
  const queued = new Float64Array(length);
  const released = new Float64Array(length);
  const releaseDays = Math.max(1, terms.releaseDays);
  const level = 1 - terms.covered + terms.covered * terms.approved;
  let waiting = 0;
  for (let i = 0; i < length; i++) {
    const day = firstDay + i;
    const wanted = stream[i] ?? 0;
    if (isInForce(day, terms)) {
      const asked = wanted * terms.covered;
      passed[i] = wanted * (1 - terms.covered);
      approved[i] = terms.approved * asked;
      const rest = asked * (1 - terms.approved);
      waiting += rest * terms.queued;
      lost[i] = rest * (1 - terms.queued);
    } else {
      passed[i] = wanted * availabilityOn(day, terms, level);
      lost[i] = wanted - (passed[i] ?? 0);
    }
    queued[i] = waiting;
    if (i >= terms.delayDays) passed[i] = (passed[i] ?? 0) + (approved[i - terms.delayDays] ?? 0);
    if (terms.releaseStart !== null && day >= terms.releaseStart) {
      // Whatever joined the queue within the last `releaseDays` (or before the release began) gives one part today.
      const done =
        day < terms.releaseStart + releaseDays || i < releaseDays ? 0 : (queued[i - releaseDays] ?? 0);
      released[i] = (waiting - done) / releaseDays;
      passed[i] = (passed[i] ?? 0) + (released[i] ?? 0);
    }
  }
  return { passed, lost, approved, queued, released };
}
