import type { LeversView } from '@shared/features/solve/contract';
import { CHINA, type CountryId } from '@shared/model/country';
import type { ReferenceLookup } from '../../kit/state/reference';

/** The countries that a question can name: those of suppliers, but for the economy itself; China first, then by name. */
export function askedCountries(known: ReferenceLookup, levers: LeversView | null): CountryId[] {
  return known.reference.suppliers
    .map(({ countryId }) => countryId)
    .filter((id, index, all) => all.indexOf(id) === index && id !== 'ZZZ' && id !== levers?.window.economyId)
    .sort(
      (a, b) =>
        Number(b === CHINA) - Number(a === CHINA) || known.countryName(a).localeCompare(known.countryName(b)),
    );
}
