import type { IsoDate } from '../base/calendar';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';

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
  /**
   * Percent of the flow that needs a licence, where only named uses or firms do; the rest goes out freely. Absent: all of it.
   */
  readonly coveredPercent?: number | undefined;
  readonly approvedPercent: number;
  readonly delayDays: number;
  readonly queuedPercent: number;
  readonly releaseStart: IsoDate | null;
  readonly releaseDays: number;
}

export const QUOTA_PERIODS = ['month', 'quarter', 'year'] as const;
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];
/** Length of a period in calendar months; each begins with a year. */
export const MONTHS_OF: Readonly<Record<QuotaPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * A ceiling on what leaves the country for this economy, of each material by itself, in a calendar period. What is
 * asked for ships until the ceiling of the period is reached; the rest is lost. A period in which the quota is in force
 * for a part of its days has that part of the ceiling. It ends at once: `recoveryDays` is 0. What goes to another country to be
 * worked up there for this economy has no tonnes in a run and is not under it.
 */
export interface Quota extends ShockScope {
  readonly kind: 'quota';
  /** Tonnes REO a period. */
  readonly ceilingTonnes: number;
  readonly period: QuotaPeriod;
}

/**
 * One supplier makes less: a fire, a strike, a mine under water. It is nobody's measure: `imposedBy` says in which country
 * it happens, and it is felt in every destination.
 */
export interface Outage extends ShockScope {
  readonly kind: 'outage';
  readonly supplierId: SupplierId;
  /** Percent of its output that is left. */
  readonly remainingPercent: number;
}

/** Export tax: what is asked for falls to ((p0 + tax * pass-through) / p0) ^ elasticity of what it was. */
export interface ExportTax extends ShockScope {
  readonly kind: 'tax';
  /** Percent of the price before it. */
  readonly taxPercent: number;
  /** Percent of the tax that the buyer pays. */
  readonly passThroughPercent: number;
  /** Percent change of the volume for one percent change of the price; 0 or less. */
  readonly elasticity: number;
}

/**
 * Transit leak: `percent` of what the country's taxes, licences, quotas and bans withhold from `start` to `end` still arrives, through
 * third countries and `delayDays` later. It ends at once: `recoveryDays` is 0.
 */
export interface Leak extends ShockScope {
  readonly kind: 'leak';
  readonly percent: number;
  readonly delayDays: number;
}

/** Shocks that let the same part of every day's dispatch through while they are in force. */
export type LevelShock = Ban | Outage | ExportTax;

export type Shock = Ban | Licence | Quota | Outage | ExportTax | Leak;
export const SHOCK_KINDS = [
  'ban',
  'licence',
  'quota',
  'outage',
  'tax',
  'leak',
] as const satisfies readonly Shock['kind'][];

/** Kinds that end on their last day, with no ramp behind it. */
export function endsAtOnce(kind: Shock['kind']): boolean {
  return kind === 'quota' || kind === 'leak';
}

/** What leaves a supplier, or all suppliers of a country that move together, for an economy. */
export interface Flow {
  readonly countryId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly economyId: CountryId;
  /** The one supplier that it is; absent for several. */
  readonly supplierId?: SupplierId;
}

/**
 * Whether a shock touches a flow: a measure by its country, materials, stages and destinations; an outage by its
 * supplier, materials and stages, wherever the goods were to go.
 */
export function shockTouches(shock: Shock, flow: Flow): boolean {
  const covers = <T>(list: readonly T[], item: T) => list.length === 0 || list.includes(item);
  if (!covers(shock.materials, flow.materialId) || !covers(shock.stages, flow.stage)) return false;
  if (shock.kind === 'outage') return shock.supplierId === flow.supplierId;
  return shock.imposedBy === flow.countryId && covers(shock.destinations, flow.economyId);
}
