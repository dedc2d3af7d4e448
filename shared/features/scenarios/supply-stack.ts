import type { CountryId } from '../../model/country';
import type { MaterialResult, SupplierGroupResult } from '../../model/what-if-result';

/** Where supply comes from, in the order in which it is stacked; the shortfall on top fills what is left to the need. */
export type SupplySource =
  | { readonly kind: 'country'; readonly countryId: CountryId }
  | { readonly kind: 'otherCountries' | 'recycling' | 'made' | 'bought' | 'release' | 'shortfall' };

/** What comes from a source on each day, tonnes REO a day. */
interface SupplyBand {
  readonly source: SupplySource;
  readonly daily: Float64Array;
}

/** Countries that stand alone; the others are one band. */
const MOST_COUNTRIES = 5;

/**
 * The need of each day by where it is met from, and what is missing. What comes in beyond the need, to fill a stock or bought by
 * nobody, stands above it: the bands add up to need + refill + what is not bought. Source: docs/engine.md 4.1.
 * @returns bands in which there is something; the countries that bring most come first
 */
export function supplyStack({ groups, historyDays, series }: MaterialResult): SupplyBand[] {
  const days = series.need.length;
  const byCountry = new Map<CountryId, Float64Array>();
  for (const group of groups) {
    const sum = byCountry.get(group.countryId) ?? new Float64Array(days);
    byCountry.set(group.countryId, sum);
    const arrives = arrivingOf(group);
    for (let day = 0; day < days; day++) sum[day] = (sum[day] ?? 0) + (arrives[day + historyDays] ?? 0);
  }
  const countries = [...byCountry].sort(([, a], [, b]) => total(b) - total(a));
  const others = countries.slice(MOST_COUNTRIES).map(([, daily]) => daily);
  const bands: SupplyBand[] = [
    ...countries
      .slice(0, MOST_COUNTRIES)
      .map(([countryId, daily]): SupplyBand => ({ source: { kind: 'country', countryId }, daily })),
    { source: { kind: 'otherCountries' }, daily: added(others, days) },
    { source: { kind: 'recycling' }, daily: series.recycling },
    { source: { kind: 'made' }, daily: series.made ?? new Float64Array(days) },
    { source: { kind: 'bought' }, daily: series.bought ?? new Float64Array(days) },
    { source: { kind: 'release' }, daily: series.release },
    { source: { kind: 'shortfall' }, daily: series.shortfall },
  ];
  return bands.filter(({ daily }) => total(daily) > 0);
}

/** What does arrive of a group: after the last shock that touches it. */
function arrivingOf({ steps, baseline }: SupplierGroupResult): Float64Array {
  return steps.at(-1)?.passed ?? baseline;
}

function total(daily: Float64Array): number {
  let sum = 0;
  for (const tonnes of daily) sum += tonnes;
  return sum;
}

function added(all: readonly Float64Array[], days: number): Float64Array {
  return Float64Array.from({ length: days }, (_, day) =>
    all.reduce((sum, daily) => sum + (daily[day] ?? 0), 0),
  );
}
