import { asCountryId, type CountryId } from './country';
import type { Reference } from './plan';
import type { ProjectSetting } from './tables/project-setting';

/** What holds of a project as it was begun; of one that says nothing, what held before it could be said. */
export interface ProjectSettings extends Omit<ProjectSetting, 'id' | 'watched'> {
  readonly watched: readonly CountryId[];
}

/** Projects of before say nothing: all of them were about Japan, and about China. */
export const SAID_BEFORE: ProjectSettings = {
  economyId: asCountryId('JPN'),
  materialId: null,
  stage: 'separation',
  watched: [asCountryId('CHN')],
  firstYear: 2024,
  lastYear: 2028,
  yearBegins: 4,
  currency: 'JPY',
  timeZone: 'Asia/Tokyo',
  paperLanguage: 'ja',
};

/** The settings of a project, from its table. */
export function settingsOf([said]: readonly ProjectSetting[]): ProjectSettings {
  if (said === undefined) return SAID_BEFORE;
  const { id: _one, watched, ...settings } = said;
  return { ...settings, watched: watched.map(asCountryId) };
}

/** The countries whose part of the supply a project watches; none for one that watches nobody. */
export function watchedIn({ settings }: Pick<Reference, 'settings'>): readonly CountryId[] {
  return settingsOf(settings).watched;
}

/**
 * Whose supply is asked about where nobody says it: the watched countries; of a project that watches none the country of its
 * first supplier from elsewhere, else the economy itself.
 */
export function askedAbout(
  { settings, suppliers }: Pick<Reference, 'settings' | 'suppliers'>,
  economyId: CountryId,
): readonly [CountryId, ...CountryId[]] {
  const [first, ...others] = watchedIn({ settings });
  if (first !== undefined) return [first, ...others];
  return [suppliers.find(({ countryId }) => countryId !== economyId)?.countryId ?? economyId];
}

/** What some countries supply together. */
export function percentOf(
  shares: readonly { readonly countryId: CountryId; readonly percent: number }[],
  countries: readonly CountryId[],
): number {
  return shares.reduce(
    (sum, { countryId, percent }) => (countries.includes(countryId) ? sum + percent : sum),
    0,
  );
}
