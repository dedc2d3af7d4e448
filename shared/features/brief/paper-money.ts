import type { Language } from '../../base/message';
import type { Shown } from './shown';

const OKU = 1e8;

/**
 * Money with the same digits in both languages: 9,853億円 beside 985.3 bn yen, 12.5億円 beside 1.25 bn yen, and so on below: one
 * unit on a page. Billions are ten times 億, so they have one decimal more.
 * @param coin what the currency is called in the language
 */
export function paperMoney(sum: number, coin: string, language: Language): Shown {
  const blank = language === 'ja' ? '' : ' ';
  if (sum === 0) return { text: `0${blank}${coin}`, unit: coin, decimals: 0 };
  const { text, unit, decimals } = paperAmount(sum, coin, language);
  return { text: `${text}${blank}${unit}`, unit, decimals };
}

/** The same where a head has the unit. */
export function paperAmount(sum: number, coin: string, language: Language): Shown {
  const ja = language === 'ja';
  const unit = ja ? `億${coin}` : `bn ${coin}`;
  if (sum === 0) return { text: '0', unit, decimals: 0 };
  const decimals = decimalsOf(Math.abs(sum) / OKU) + (ja ? 0 : 1);
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const value = ja ? sum / OKU : sum / OKU / 10;
  return { text: new Intl.NumberFormat('en', fixed).format(value).replace('-', '\u2212'), unit, decimals };
}

/** Of 億: three figures below 100, at least two of what is small. */
function decimalsOf(oku: number): number {
  if (oku >= 100 - 0.05) return 0;
  if (oku >= 10 - 0.005) return 1;
  return oku >= 0.1 - 0.0005 ? 2 : 3;
}
