import { requireAmount, requireNumber } from '../indicators/require-figures';

/** How a project comes into production. */
export interface Ramp {
  /** First year of production as planned; null where it has always been there. */
  readonly startYear: number | null;
  /** Years from the start until it gives all: 0 gives all in the first year. */
  readonly yearsToFull: number;
  /** Years by which the start slips. */
  readonly slipYears: number;
}

/**
 * Part of its planned supply that a project can give in a year, 0..1: nothing before the start, then in even steps.
 * @throws Refusal for negative lengths or no number
 */
export function rampFraction({ startYear, yearsToFull, slipYears }: Ramp, year: number): number {
  requireAmount(yearsToFull, 'ramp.yearsToFull');
  requireAmount(slipYears, 'ramp.slipYears');
  if (startYear === null) return 1;
  requireNumber(startYear, 'ramp.startYear');
  const inProduction = year - (startYear + slipYears) + 1;
  if (inProduction <= 0) return 0;
  return yearsToFull === 0 ? 1 : Math.min(1, inProduction / (yearsToFull + 1));
}

/** One supplier's planned share in a year, and the part of it that its ramp allows. */
interface RampedShare {
  readonly percent: number;
  readonly fraction: number;
  /** Whether it lies in the country or group that the target counts. */
  readonly counted: boolean;
}

/**
 * The counted share of a year when projects give only what their ramps allow: what a late project does not give may
 * come from the counted country (upper bound) or from elsewhere (lower bound), percent of the supply.
 */
export function rampedShare(shares: readonly RampedShare[]): { low: number; high: number } {
  let low = 0;
  let late = 0;
  for (const { percent, fraction, counted } of shares) {
    requireAmount(percent, 'share.percent', 100 + 1e-6);
    if (counted) low += percent * fraction;
    late += percent * (1 - fraction);
  }
  return { low, high: low + late };
}
