import type { StockModel } from './what-if';

/**
 * Whether tiers behave as one stock with their limits added up: no limit a day, none below its minimum or above its
 * maximum at the opening. Then the one-stock balance is exact, and the tiers only say whose tonnes they were.
 */
export function actAsOne(tiers: readonly StockModel[]): boolean {
  if (tiers.length < 2) return true;
  return tiers.every(
    ({ opening, minimum, maximum, maximumReleasePerDay }) =>
      maximumReleasePerDay === null && opening >= minimum && (maximum === null || opening <= maximum),
  );
}
