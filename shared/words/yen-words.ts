import type { Language, Translate } from '../base/message';
import type { Formats } from './formats';

const MILLION = 1_000_000;
/** A hundred million yen is a step of its own in Japanese, a thousand million in English. */
const LARGE = { en: 1_000_000_000, ja: 100_000_000 } as const satisfies Record<Language, number>;

/** The step in which tables say large sums, as "bn yen" and 億円 name it. */
export const largeSum = (language: Language): number => LARGE[language];

/** A sum of yen in the size that fits: 33.9 bn yen, 339.0億円. */
export function yenText(value: number, language: Language, t: Translate, f: Formats): string {
  const size = Math.abs(value);
  const large = LARGE[language];
  if (size >= large) return t('money.billion', { value: f.figure(value / large) });
  if (size >= MILLION) return t('money.million', { value: f.figure(value / MILLION) });
  return t('money.yen', { value: f.whole(value) });
}
