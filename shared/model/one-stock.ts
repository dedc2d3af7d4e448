import { releasePerDay } from './stock-limits';
import type { StockTierModel } from './what-if';

/**
 * Whether tiers behave as one stock with their limits added up: none that is closed at first or somebody's, no limit a day, none below its minimum or above its
 * maximum at the opening. Then the one-stock balance is exact, and the tiers only say whose tonnes they were.
 */
export function actAsOne(tiers: readonly StockTierModel[]): boolean {
  if (tiers.some(({ release }) => release !== undefined) || servesSome(tiers)) return false;
  if (tiers.length < 2) return true;
  return tiers.every(
    (tier) =>
      releasePerDay(tier) === Number.POSITIVE_INFINITY &&
      tier.opening >= tier.minimum &&
      (tier.maximum === null || tier.opening <= tier.maximum),
  );
}

/** Whether a tier serves some of the uses and not others. Source: docs/engine.md 4.10. */
export function servesSome(tiers: readonly StockTierModel[]): boolean {
  return tiers.some(({ members, release }) => members !== undefined || release?.recipients !== undefined);
}
