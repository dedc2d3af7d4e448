import type { LeversView } from '@shared/features/solve/contract';
import type { CountryId } from '@shared/model/country';
import { watchedIn } from '@shared/model/project-settings';
import type { ReferenceLookup } from '../../kit/state/reference';

/** The countries that a question can name: those of suppliers, but for the economy itself; the watched ones first, then by name. */
export function askedCountries(known: ReferenceLookup, levers: LeversView | null): CountryId[] {
  const watched = watchedIn(known.reference);
  return known.reference.suppliers
    .map(({ countryId }) => countryId)
    .filter((id, index, all) => all.indexOf(id) === index && id !== 'ZZZ' && id !== levers?.window.economyId)
    .sort(
      (a, b) =>
        Number(watched.includes(b)) - Number(watched.includes(a)) ||
        known.countryName(a).localeCompare(known.countryName(b)),
    );
}
