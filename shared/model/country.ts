/** ISO 3166 alpha-3, or EU27 for the European Union as an economy. */
export type CountryId = string & { readonly __country: true };

export const CHINA = 'CHN' as CountryId;
export const JAPAN = 'JPN' as CountryId;
