import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';
import { matchHeaderWords } from './header-words';

/**
 * How often a header counts the unit that is said elsewhere: "Quantity in thousands 2031" beside "Unit: kg". Null where it says anything
 * besides a quantity, a year and one multiple: "1000 m3" is a unit of its own, and so is what stands in brackets, "Quantity (thousands)":
 * of what is not said there.
 */
export const timesOfHead = derivedOfText((header: string): number | null => {
  const folded = foldText(header);
  const found = MULTIPLES.find(([, words]) => words.test(folded.replace(/\([^)]*\)/g, ' ')));
  if (found === undefined) return null;
  const [times, words] = found;
  const rest = folded.replace(words, ' ').replace(BESIDE, ' ').replace(/\s+/g, ' ').trim();
  return matchHeaderWords(rest).get('quantity') === 1 ? times : null;
});

const MULTIPLES: readonly (readonly [number, RegExp])[] = [
  [1e6, /\bmillions?\b/],
  [1e5, /\b(?:lakhs?|lacs?)\b/],
  [1e3, /\bthousands?\b|'000s?(?!\d)/],
];

/** Years, and what binds words. */
const BESIDE = /(?:19|20)\d{2}(?:\s*[-/]\s*\d{2,4})?|\b(?:in|of|the)\b|[(),:]/g;
