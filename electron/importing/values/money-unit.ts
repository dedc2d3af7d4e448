import { foldText } from '@shared/base/fold-text';
import { remembered } from '@shared/base/remembered';
import type { MassUnit } from '@shared/model/mapping';
import { readUnit } from './read-unit';

/** What a text says of money: a currency, how many of it a figure counts, and the mass that a price is of; null for a value. */
interface MoneyUnit {
  readonly currency: 'usd' | 'eur' | 'jpy';
  readonly scale: number;
  readonly per: MassUnit | null;
}

/** "US$/t", "USD per kilogram", "dollars per metric ton", "1000 EUR", "百万円", "千米ドル". Null where it names no currency that is known, or a multiple that is not. */
export const moneyUnit = remembered((text: string): MoneyUnit | null => {
  const folded = foldText(text.replace(/_/g, ' '));
  if (OTHERS.test(folded)) return null;
  const currency = CURRENCIES.find(([, pattern]) => pattern.test(folded));
  if (currency === undefined) return null;
  const [name, pattern] = currency;
  const scale = SCALES.find(([, words]) => words.test(folded))?.[0] ?? 1;
  const [, behind = ''] =
    /(?:\/|\bper\b|／)\s*([^\d\s][\p{L}\s]*)/u.exec(folded.slice(folded.search(pattern))) ?? [];
  if (behind === '') return { currency: name, scale, per: null };
  const unit = longestUnit(behind);
  return unit === null ? null : { currency: name, scale, per: unit };
});

/** The unit at the beginning of some words: "metric ton, average" is a tonne. */
function longestUnit(text: string): MassUnit | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const unit = readUnit(words.slice(0, count).join(' '));
    if (unit.kind === 'mass') return unit.unit;
  }
  return null;
}

/** Dollars of others are no dollars of the United States. */
const OTHERS =
  /\b(?:a|c|nz|hk|s|nt)\$|\b(?:aud|cad|nzd|hkd|sgd|twd|cny|rmb|krw|gbp|inr)\b|£|元|韓国ウォン|豪ドル|加ドル/;

const CURRENCIES: readonly (readonly [MoneyUnit['currency'], RegExp])[] = [
  ['usd', /\bus\s?\$|\busd\b|\$|\bu\.?s\.? dollars?\b|\bdollars?\b|米ドル|ドル/],
  ['eur', /\beur\b|\beuros?\b|€|ユーロ/],
  ['jpy', /\bjpy\b|\byen\b|¥|円/],
];

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e9, /\bbillions?\b|\bbn\b|\bmrd\b|\bmilliarde[ns]?\b|\bmilliards?\b|10億/],
  [1e8, /億/],
  [1e6, /\bmillions?\b|\bmillionen\b|\bmn\b|\bmln\b|\bmio\b|百万|(?:\$|€|¥|\busd|\beur|\bjpy) ?m\b/],
  [
    1e3,
    /\bthousands?\b|\btsd\b|\btausend\b|\bmilliers?\b|(?:\$|€|¥|\busd|\beur|\bjpy) ?k\b|(?<![\d.,])1[,.' ]?000\b|'000|千/,
  ],
];
