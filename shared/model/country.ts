/** ISO 3166 alpha-3, or EU27 for the European Union as an economy. */
export type CountryId = string & { readonly __country: true };

/** A code as the id of a country; whether the project has it shows where it is looked up. */
export const asCountryId = (code: string): CountryId => code as CountryId; // a brand costs nothing at run time

export const CHINA = asCountryId('CHN');
export const JAPAN = asCountryId('JPN');

/** Codes of "other countries" as statistics and projects write them. */
export const UNNAMED: ReadonlySet<string> = new Set(['ZZZ', 'OTH']);
