import type { CountryId } from '@shared/model/country';
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
