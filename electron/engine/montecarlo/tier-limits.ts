import { releasePerDay } from '@shared/model/stock-limits';
import type { MaterialModel } from '@shared/model/what-if';

/** The most tiers that a stock has: the levels of so many are kept by name, not in a list. */
export const MOST_TIERS = 3;

/** Limits of a tier as plain figures; where there is none a tier of nothing stands in, which changes no sum. */
export interface Tier {
  readonly opening: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly release: number;
}
export const NO_TIER: Tier = { opening: 0, minimum: 0, maximum: 0, release: 0 };

/** Days are told ahead no nearer to a limit than this part of the level: far more than sums of doubles are off. */
const CAUTION = 1e-9;

/** The tiers of a material in the order in which they open; one without any counts as one. */
export function tiersOf({ stock, stocks }: MaterialModel): Tier[] {
  return (stocks ?? [stock]).map((tier) => ({
    opening: tier.opening,
    minimum: tier.minimum,
    maximum: tier.maximum ?? Number.POSITIVE_INFINITY,
    release: releasePerDay(tier),
  }));
}

/** What may leave a tier on a day. @param above its minimum, tonnes REO */
export function usableOf(above: number, release: number): number {
  return above <= 0 ? 0 : Math.min(above, release);
}

/** What finds space in a tier. */
export function headroomOf(maximum: number, level: number): number {
  return maximum > level ? maximum - level : 0;
}

/**
 * The first later day on which a tier may do something else than today.
 * @param most such a day by what else is known
 * @param headroom what could leave it, or find space, before today's step
 * @param keep so much of the space must be there for a step like today's
 */
export function aheadOf(
  most: number,
  day: number,
  headroom: number,
  step: number,
  keep: number,
  level: number,
): number {
  if (step === 0 || headroom === Number.POSITIVE_INFINITY) return most;
  const steps = (headroom - keep - CAUTION * (level + headroom)) / step;
  if (steps >= most - day) return most;
  return day + 1 + Math.max(0, Math.floor(steps));
}
