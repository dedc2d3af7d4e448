import type { Currency } from '@shared/base/currency';
import { derivedOfText } from '@shared/base/derived';
import type { MassUnit } from '@shared/model/mapping';
import { foldWords } from './in-words';
import { readUnit } from './read-unit';

/** What a text says of money: a currency, how many of it a figure counts, and the mass that a price is of; null for a value. */
interface MoneyUnit {
  readonly currency: Currency;
  readonly scale: number;
  readonly per: MassUnit | null;
}

/** "US$/t", "USD per kilogram", "dollars per metric ton", "1000 EUR", "百万円", "千米ドル". Null where it names no currency that is known, a multiple that is not, or money of another year. */
export const moneyUnit = derivedOfText((text: string): MoneyUnit | null => {
  // In names of programs a line stands for the stroke: price_usd_kg.
  const folded = foldWords(text.replace(/(?<=_(?:usd|eur|jpy|cny|rmb))_(?=(?:kg|t|lb|mt)$)/i, '/'));
  if (OF_ANOTHER_YEAR.test(folded)) return null;
  const currency = PATTERNS.find(([, pattern]) => pattern.test(folded));
  if (currency === undefined) return null;
  const [name, pattern] = currency;
  const at = folded.search(pattern);
  const [whole = '', behind = ''] = /(?:\/|\bper\b|／)\s*([^\d\s][\p{L}\s]*)/u.exec(folded.slice(at)) ?? [];
  // The 千 of 千克 counts the mass, and no money.
  const money = whole === '' ? folded : folded.replace(whole, ' ');
  const scale = SCALES.find(([, words]) => words.test(money))?.[0] ?? 1;
  if (behind === '') return { currency: name, scale, per: null };
  const unit = longestUnit(behind);
  return unit === null ? null : { currency: name, scale, per: unit };
});

/** Money of a year that is none of the figures: "constant 2015 US$", "98$/t", 2015年基準の実質. */
const OF_ANOTHER_YEAR =
  /\bconstant\b|\breal terms\b|\b(?:(?:19|20)\d{2}|'?\d{2}) ?(?:us)?\$|不変価格|実質価格|不变价/;

/** The unit at the beginning of some words: "metric ton, average" is a tonne. An ounce that a price is of is a troy ounce. */
function longestUnit(text: string): MassUnit | null {
  if (/^(?:oz|ounces?)\b(?! *(?:av|t\b|troy))/.test(text)) return 'troy_oz';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const unit = readUnit(words.slice(0, count).join(' '));
    if (unit.kind === 'mass') return unit.unit;
  }
  return null;
}

/**
 * Those whose names hold that of another before it: dollars of Australia are no dollars of the United States. The sign ¥ alone is
 * that of Japan and of China, and is asked about.
 */
const PATTERNS: readonly (readonly [Currency, RegExp])[] = [
  ['aud', /\baud\b|\ba\$|\bau\$|australian dollars?|豪ドル|澳元|호주 ?달러/],
  ['cad', /\bcad\b|\bc\$|\bca\$|canadian dollars?|加ドル|カナダ ?ドル|加元|캐나다 ?달러/],
  ['nzd', /\bnzd\b|\bnz\$|new zealand dollars?|ニュージーランド ?ドル/],
  ['hkd', /\bhkd\b|\bhk\$|hong kong dollars?|香港ドル|港元|港币/],
  ['sgd', /\bsgd\b|\bs\$|singapore dollars?|シンガポール ?ドル|新加坡元/],
  ['twd', /\btwd\b|\bntd\b|\bnt\$|taiwan dollars?|台湾(?:ドル|元)|新[台臺][幣币]/],
  ['usd', /\bus\s?\$|\busd\b|(?<![a-z])\$|\bu\.?s\.? dollars?\b|\bdollars?\b|米ドル|ドル|美元|美金|달러/],
  ['eur', /\beur\b|\beuros?\b|€|ユーロ|欧元|歐元|유로/],
  ['krw', /\bkrw\b|\bwon\b|₩|ウォン|韩元|韓元|(?<=^|[\s([천만억\d])원(?=$|[\s/)])/],
  ['gbp', /\bgbp\b|£|\bpounds? sterling\b|英ポンド|英镑/],
  ['chf', /\bchf\b|\bsfr\b|swiss francs?|スイスフラン/],
  ['inr', /\binr\b|₹|\brupees?\b|ルピー/],
  ['jpy', /\bjpy\b|\byen\b|円|日元|(?<=^|[\s([천만억\d])엔(?=$|[\s/)])/],
  [
    'cny',
    /\bcny\b|\brmb\b|\byuan\b|\brenminbi\b|人民[元币幣]|(?<=^|[\s([/:,千万萬亿億百十\d])元(?=$|[\s)\]/,])/,
  ],
];

const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e12, /\btrillions?\b|兆/],
  [1e9, /十億|十亿|십억|\bbillions?\b|\bbn\b|\bmrd\b|\bmilliarde[ns]?\b|\bmilliards?\b|10億|10亿/],
  [1e11, /千[億亿]/],
  [1e10, /百[億亿]/],
  [1e8, /[億亿]|(?<![십백천])억/],
  [1e7, /千[万萬]/],
  [
    1e6,
    /\bmillions?\b|\bmillionen\b|\bmn\b|\bmln\b|\bmio\b|백만|百[万萬]|(?:[$€¥£]|\b(?:usd|eur|jpy|cny|rmb|krw|aud|cad|gbp|chf|inr|twd|hkd|nzd|sgd)) ?m\b/,
  ],
  [1e4, /[万萬]|(?<=^|[\s(])만(?=\s?[달원유엔미])/],
  [
    1e3,
    /\bthousands?\b|\btsd\b|\btausend\b|\bmilliers?\b|(?:[$€¥£]|\b(?:usd|eur|jpy|cny|rmb|krw|aud|cad|gbp|chf|inr|twd|hkd|nzd|sgd)) ?k\b|(?<![\d.,])1[,.' ]?000\b|'000|千|(?<=^|[\s(])천(?=\s?[달원유엔미])/,
  ],
];
