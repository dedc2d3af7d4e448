/** Currencies in which files give prices and values, dollars of the United States first. */
export const CURRENCIES = [
  'usd',
  'eur',
  'jpy',
  'cny',
  'krw',
  'aud',
  'cad',
  'gbp',
  'chf',
  'inr',
  'twd',
  'hkd',
  'nzd',
  'sgd',
] as const;
export type Currency = (typeof CURRENCIES)[number];
