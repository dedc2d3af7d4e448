import type { CountryId } from '@shared/model/country';
import type { Control } from '@shared/model/dependence';
import { sumUnder } from '@shared/model/missing-figures';

/** What one supplier gives, in percent of the economy's supply, by the country of its last step. */
interface DirectFlow {
  readonly countryId: CountryId;
  readonly percent: number;
}

/**
 * Face value: share by country of the last step, percent of the supply, largest first, then by name.
 * The unallocated rest belongs to no country and is not in the list.
 */
export function directShares(flows: readonly DirectFlow[]): { countryId: CountryId; percent: number }[] {
  const byCountry = new Map<CountryId, number>();
  for (const { countryId, percent } of flows)
    byCountry.set(countryId, sumUnder(byCountry, countryId) + percent);
  return [...byCountry]
    .map(([countryId, percent]) => ({ countryId, percent }))
    .sort((a, b) => b.percent - a.percent || a.countryId.localeCompare(b.countryId, 'en'));
}

/** A part of a supplier, by the country of who owns it. */
interface OwnedPart {
  readonly countryId: string;
  /** Percent of the supplier. */
  readonly percent: number;
}

/**
 * What of a supply comes from suppliers that are owned from a country or group, at the last step. A part that no row names is
 * nobody's for certain and may be theirs: the country of the plant says nothing of its owner. Parts above 100 together are taken
 * relative to their sum. Null where no owner of any supplier is named. Source: docs/engine.md 13.9.
 */
export function controlOn(
  inflows: readonly { readonly nodeId: string; readonly percent: number }[],
  ownersOf: (supplierId: string) => readonly OwnedPart[],
  countryIds: ReadonlySet<string>,
): Control | null {
  let [theirs, named, all] = [0, 0, 0];
  for (const { nodeId, percent } of inflows) {
    const parts = ownersOf(nodeId);
    const sum = sumOf(parts);
    const whole = Math.max(100, sum);
    all += percent;
    named += (percent * sum) / whole;
    theirs += (percent * sumOf(parts.filter(({ countryId }) => countryIds.has(countryId)))) / whole;
  }
  return named === 0 ? null : { percent: { low: theirs, high: theirs + (all - named) }, named };
}

function sumOf(parts: readonly OwnedPart[]): number {
  return parts.reduce((sum, { percent }) => sum + percent, 0);
}
