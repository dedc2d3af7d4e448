/** ISO 3166 alpha-3, or EU27 for the European Union as an economy. */
export type CountryId = string & { readonly __country: true };

export interface Country {
  readonly id: CountryId;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly nameZh: string | null;
  /** Other spellings met in suppliers' files (old names, short names), for reading imports. */
  readonly aliases: readonly string[];
  /** Whether plans can be made for it: Japan, EU27, USA, India, Korea in the sample. */
  readonly isEconomy: boolean;
}

/** A governance score; World Bank scale from about -2.5 (weak) to 2.5 (strong). */
export interface Governance {
  readonly id: string;
  readonly countryId: CountryId;
  readonly year: number;
  readonly indicator: 'political_stability' | 'mean_of_six';
  readonly score: number;
  readonly sourceId: string | null;
}

export const CHINA = 'CHN' as CountryId;
export const JAPAN = 'JPN' as CountryId;
