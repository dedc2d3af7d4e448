import { derivedOnce } from './derived';

/** ISO 4217 codes of economies by their ISO 3166 codes; those of the euro share one. */
const OF_ECONOMY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AUT BEL BGR HRV CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP EU27'
      .split(' ')
      .map((code) => [code, 'EUR']),
  ),
  JPN: 'JPY',
  CHN: 'CNY',
  USA: 'USD',
  GBR: 'GBP',
  KOR: 'KRW',
  IND: 'INR',
  AUS: 'AUD',
  CAN: 'CAD',
  CHE: 'CHF',
  NOR: 'NOK',
  SWE: 'SEK',
  DNK: 'DKK',
  POL: 'PLN',
  CZE: 'CZK',
  HUN: 'HUF',
  ROU: 'RON',
  BRA: 'BRL',
  MEX: 'MXN',
  CHL: 'CLP',
  ZAF: 'ZAR',
  TUR: 'TRY',
  IDN: 'IDR',
  VNM: 'VND',
  THA: 'THB',
  MYS: 'MYR',
  SGP: 'SGD',
  TWN: 'TWD',
  NZL: 'NZD',
  KAZ: 'KZT',
  UKR: 'UAH',
  SAU: 'SAR',
  ARE: 'AED',
};

/** The money of an economy, to be proposed; US dollars where the list does not name it. */
export function currencyOf(economyId: string): string {
  return OF_ECONOMY[economyId] ?? 'USD';
}

/** All codes that a project can choose from. */
export const currencies = derivedOnce((): readonly string[] => Intl.supportedValuesOf('currency'));
