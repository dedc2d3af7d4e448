import type { CountryId } from './country';
import type { MaterialId } from './material';

/** What an offtake goes into, in one year: the rest that is allocated to nobody (null), or what a country delivers. */
export interface Place {
  readonly materialId: MaterialId;
  readonly year: number;
  readonly countryId: CountryId | null;
}

/** Its name in a mix, beside the levers: tonnes REO of that year. */
export function placeId({ materialId, year, countryId }: Place): string {
  return `place|${materialId}|${year}|${countryId ?? ''}`;
}
