import type { CountryId } from '@shared/model/country';
import { isWholeYear } from '@shared/model/period';
import type { Observation } from '@shared/model/tables/observation';

export type Known = Observation & { readonly value: number };

/** The figures of one series that stand for whole years, by year and partner; null is the total. */
export type Yearly = ReadonlyMap<number, ReadonlyMap<CountryId | null, Known>>;

/** Groups the figures of series; months and halves of a year are no years. */
export function yearlyFigures(observations: readonly Observation[]): ReadonlyMap<string, Yearly> {
  const found = new Map<string, Map<number, Map<CountryId | null, Known>>>();
  for (const row of observations) {
    if (row.value === null || !isWholeYear(row.period)) continue;
    const years = found.get(row.seriesId) ?? new Map<number, Map<CountryId | null, Known>>();
    found.set(row.seriesId, years);
    const ofYear = years.get(row.year) ?? new Map<CountryId | null, Known>();
    years.set(row.year, ofYear);
    ofYear.set(row.countryId, { ...row, value: row.value });
  }
  return found;
}
