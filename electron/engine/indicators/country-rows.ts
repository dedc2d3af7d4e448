import { asCountryId, type CountryId, UNNAMED } from '@shared/model/country';
import { sumUnder } from '@shared/model/missing-figures';

/** An amount of a country, a region or nobody in particular; any one unit. */
interface RegionRow {
  /** ISO code, a code of REGIONS, an unnamed rest (UNNAMED), or null for the total. */
  readonly countryId: CountryId | null;
  readonly amount: number;
}

/** Country rows alone, with what had to be set apart so that nothing is counted twice. */
interface CountryRows {
  readonly countries: readonly { readonly countryId: CountryId; readonly amount: number }[];
  /** What no country is named for: unnamed rows, and regions none of whose countries is in the table. */
  readonly unnamed: number;
  /** Regions and totals that were left out beside the countries that they hold. */
  readonly leftOut: readonly string[];
  /** Regions that stand for their countries; one country of them may hold all of it. */
  readonly regionsAlone: readonly CountryId[];
}

/** Regions that stand in tables beside countries, with their members. */
export const REGIONS: Readonly<Record<string, readonly CountryId[]>> = {
  EU27: 'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'
    .split(' ')
    .map(asCountryId),
};

/**
 * Keeps regional totals apart from country rows. A region beside any of its members is left out, since the members
 * are in the table already; a region alone becomes part of the unnamed rest. Rows of one country are added up.
 * Source: docs/engine.md 14.7 (regional totals are never mixed with country rows).
 */
export function countryRows(rows: readonly RegionRow[]): CountryRows {
  const present = new Set(rows.flatMap(({ countryId }) => (countryId === null ? [] : [countryId])));
  const countries = new Map<CountryId, number>();
  const leftOut: string[] = [];
  const regionsAlone: CountryId[] = [];
  let unnamed = 0;
  for (const { countryId, amount } of rows) {
    const members = countryId === null ? null : REGIONS[countryId];
    if (countryId === null) leftOut.push('world');
    else if (UNNAMED.has(countryId)) unnamed += amount;
    else if (members === undefined || members === null)
      countries.set(countryId, sumUnder(countries, countryId) + amount);
    else if (members.some((member) => present.has(member))) leftOut.push(countryId);
    else {
      unnamed += amount;
      regionsAlone.push(countryId);
    }
  }
  return {
    countries: [...countries].map(([countryId, amount]) => ({ countryId, amount })),
    unnamed,
    leftOut: [...new Set(leftOut)],
    regionsAlone: [...new Set(regionsAlone)],
  };
}

/** The countries that a code stands for: the members of a region, or itself. */
export function membersOf(countryId: CountryId): readonly CountryId[] {
  return REGIONS[countryId] ?? [countryId];
}
