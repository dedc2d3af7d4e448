import { foldText } from '@shared/base/fold-text';

/**
 * How many times its unit a figure counts, as statistics say it in a column of their own: the exponent of ten of SDMX
 * (UNIT_MULT 3), the word of the OECD (PowerCode "Thousands"), or the number itself (1000). Null for anything else; 1 and 2
 * can be either, and are not read.
 */
export function readMultiple(text: string): number | null {
  const folded = foldText(text).replace(/[,' ](?=\d{3}(?!\d))/g, '');
  const word = WORDS.find(([, words]) => words.test(folded));
  if (word !== undefined) return word[0];
  if (/^-?(?:0|[369]|12)$/.test(folded)) return 10 ** Number(folded);
  return /^10+$/.test(folded) ? Number(folded) : null;
}

const WORDS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:units?|ones?|none|一|単位)$/],
  [1e3, /^(?:thousands?|千|천)$/],
  [1e4, /^(?:万|萬|만)$/],
  [1e6, /^(?:millions?|百万|백만)$/],
  [1e9, /^(?:billions?|十億|10億)$/],
];
