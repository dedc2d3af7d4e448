import type { Language } from '../../base/message';
import type { Shown } from './shown';

const OKU = 1e8;
const MILLION = 1e6;

/**
 * Yen with the same digits in both languages: 9,853億円 beside 985.3 bn yen, 12.5億円 beside 1.25 bn yen, and millions
 * below a billion. Billions are ten times 億, so they have one decimal more.
 */
export function paperYen(yen: number, language: Language): Shown {
  const ja = language === 'ja';
  if (yen === 0) return { text: ja ? '0円' : '0 yen', unit: ja ? '円' : 'yen', decimals: 0 };
  const size = Math.abs(yen);
  // What rounds up to a billion is said as one.
  if (size < 10 * OKU - MILLION / 2) {
    const decimals = size < 10 * MILLION ? 1 : 0;
    return amount(yen / MILLION, decimals, ja ? '百万円' : 'm yen', ja);
  }
  const decimals = size < 100 * OKU ? 1 : 0;
  return ja ? amount(yen / OKU, decimals, '億円', ja) : amount(yen / OKU / 10, decimals + 1, 'bn yen', ja);
}

function amount(value: number, decimals: number, unit: string, ja: boolean): Shown {
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = new Intl.NumberFormat('en', fixed).format(value).replace('-', '\u2212');
  return { text: `${text}${ja ? '' : ' '}${unit}`, unit, decimals };
}
