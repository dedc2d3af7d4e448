import type { Country } from '@shared/model/tables/country';
import table from '../../../resources/vocabulary/countries.json' with { type: 'json' };
import { ALPHA2 } from './iso-countries';

/** Forms met in files that neither ISO nor the locale data have, by code. */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(table));

/**
 * Every spelling under which a country is found: what the project knows (names, aliases), its ISO codes, the names
 * of the Unicode locale data in English, Japanese, Chinese, Korean, German, French, Spanish, Portuguese, Italian, Russian, Polish, Turkish, Indonesian, Dutch and Vietnamese, and the old and short forms of resources/vocabulary.
 */
export function countrySpellings(country: Country): string[] {
  const alpha2 = ALPHA2.get(country.id);
  const names = [country.id, country.nameEn, country.nameJa, country.nameZh ?? '', ...country.aliases];
  if (alpha2 !== undefined) {
    if (alpha2 !== 'NA') names.push(alpha2); // "NA" in a table is "not available", hardly ever Namibia
    for (const locale of localeNames()) names.push(locale.of(alpha2) ?? '');
  }
  names.push(...(OTHER_SPELLINGS.get(country.id) ?? '').split('|'));
  return names.filter((name) => name !== '');
}

const LANGUAGES = [
  'en',
  'ja',
  'zh-Hans',
  'zh-Hant',
  'ko',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'ru',
  'pl',
  'tr',
  'id',
  'nl',
  'vi',
];
let locales: readonly Intl.DisplayNames[] | null = null;

/** Made when spellings are first asked for: whoever only reads a file is told them. */
function localeNames(): readonly Intl.DisplayNames[] {
  locales ??= LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  return locales;
}
