import type { StockTierModel } from './what-if';

/**
 * Whether tiers behave as one stock with their limits added up: none that is closed at first, no limit a day, none below its minimum or above its
 * maximum at the opening. Then the one-stock balance is exact, and the tiers only say whose tonnes they were.
 */
export function actAsOne(tiers: readonly StockTierModel[]): boolean {
  if (tiers.some(({ release }) => release !== undefined)) return false;
  if (tiers.length < 2) return true;
  return tiers.every(
    ({ opening, minimum, maximum, maximumReleasePerDay }) =>
      maximumReleasePerDay === null && opening >= minimum && (maximum === null || opening <= maximum),
  );
}
