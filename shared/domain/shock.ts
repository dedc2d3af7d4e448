import type { IsoDate } from './calendar';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { Stage } from './stage';

/** What every shock has: who imposes it, on what, against whom, from when to when. An empty list means all. */
interface ShockScope {
  readonly id: string;
  readonly label: string;
  readonly imposedBy: CountryId;
  readonly materials: readonly MaterialId[];
  readonly stages: readonly Stage[];
  readonly destinations: readonly CountryId[];
  /** First day on which nothing (or less) is dispatched. */
  readonly start: IsoDate;
  /** First day on which dispatch is free again. */
  readonly end: IsoDate;
  /** Days over which dispatch climbs back to the full amount after `end`, in a straight line; 0 for at once. */
  readonly recoveryDays: number;
}

/** Nothing is dispatched. */
export interface Ban extends ShockScope {
  readonly kind: 'ban';
}

/**
 * Export licences: `approvedPercent` of what is requested ships `delayDays` later. Of the rest, `queuedPercent` waits
 * and is released evenly over `releaseDays` from `releaseStart` on; the remainder is lost.
 */
export interface Licence extends ShockScope {
  readonly kind: 'licence';
  readonly approvedPercent: number;
  readonly delayDays: number;
  readonly queuedPercent: number;
  readonly releaseStart: IsoDate | null;
  readonly releaseDays: number;
}

export type Shock = Ban | Licence;
export const SHOCK_KINDS = ['ban', 'licence'] as const satisfies readonly Shock['kind'][];

/** Whether a shock touches what a supplier of `countryId` at `stage` sends of `materialId` to `economyId`. */
export function shockTouches(
  shock: Shock,
  flow: { countryId: CountryId; materialId: MaterialId; stage: Stage; economyId: CountryId },
): boolean {
  const covers = <T>(list: readonly T[], item: T) => list.length === 0 || list.includes(item);
  return (
    shock.imposedBy === flow.countryId &&
    covers(shock.materials, flow.materialId) &&
    covers(shock.stages, flow.stage) &&
    covers(shock.destinations, flow.economyId)
  );
}
