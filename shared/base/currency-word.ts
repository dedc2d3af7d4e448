import type { Language } from './message';

/** Where no project is spoken of, and in every project of before. */
export const YEN = 'JPY';

/** A currency as it stands behind a figure: yen, 円; all others by their code. @param code ISO 4217 */
export function currencyWord(code: string, language: Language): string {
  if (code !== YEN) return code;
  return language === 'ja' ? '円' : 'yen';
}
