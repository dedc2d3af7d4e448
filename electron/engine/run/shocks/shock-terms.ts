import { dayNumber, type IsoDate } from '@shared/base/calendar';
import type { Leak, Licence, Shock } from '@shared/model/shock';
import type { ShockTiming } from './availability';
import type { LeakTerms } from './leak';
import type { LicenceTerms } from './licence';

/** When a shock is in force, in days from the start of the run. */
export function timingOf(shock: Shock, start: IsoDate): ShockTiming {
  const origin = dayNumber(start);
  return {
    start: dayNumber(shock.start) - origin,
    end: dayNumber(shock.end) - origin,
    recoveryDays: shock.recoveryDays,
  };
}

/** A licence shock in fractions and days. */
export function licenceTerms(shock: Licence, start: IsoDate): LicenceTerms {
  return {
    ...timingOf(shock, start),
    covered: (shock.coveredPercent ?? 100) / 100,
    approved: shock.approvedPercent / 100,
    delayDays: shock.delayDays,
    queued: shock.queuedPercent / 100,
    releaseStart: shock.releaseStart === null ? null : dayNumber(shock.releaseStart) - dayNumber(start),
    releaseDays: shock.releaseDays,
  };
}

/** A transit leak in fractions and days. */
export function leakTerms(shock: Leak, start: IsoDate): LeakTerms {
  const { start: first, end } = timingOf(shock, start);
  return { start: first, end, part: shock.percent / 100, delayDays: shock.delayDays };
}
