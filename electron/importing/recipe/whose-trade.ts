import type { CountryId } from '@shared/model/country';
import { kindIn } from '../values/figure-kinds';
import { findCountry, type Vocabulary } from '../values/vocabulary';

/**
 * The title that says whose imports a table holds, where it names countries and none is the one that was chosen: "U.S. imports
 * for consumption", "日本の輸入". A country from which they come says nothing of it. Null where no title does.
 */
export function whoseTrade(
  titles: readonly string[],
  economy: string,
  vocabulary: Vocabulary,
): string | null {
  for (const title of titles) {
    if (kindIn(title) !== 'imports') continue;
    const named = countriesIn(title, vocabulary);
    if (named.size > 0) return [...named].some((id) => id === economy) ? null : title;
  }
  return null;
}

/** Words that stand before or behind a country from which things come. */
const FROM = /^(?:from|by|ex|aus|von|depuis|desde|de|自|从|從|由)$/i;
const BEHIND = /^(?:から|より|発|原産)/;
const MOST_WORDS = 4;

/** The countries that a title names, without those from which something comes. */
function countriesIn(title: string, vocabulary: Vocabulary): ReadonlySet<CountryId> {
  const found = new Set<CountryId>();
  const words = title
    .normalize('NFKC')
    .replace(/['’]s\b/g, '')
    .split(/[\s,;:()/「」・]+|(?<=\p{Script=Han}|\p{Script=Katakana})(?=の|における|へ|から|より|向け)/u)
    .map((word) => word.replace(/^の|^における/, ''))
    .filter((word) => word !== '');
  for (let start = 0; start < words.length; start++) {
    if (
      FROM.test(words[start - 1] ?? '') ||
      (FROM.test(words[start - 2] ?? '') && /^the$/i.test(words[start - 1] ?? ''))
    )
      continue;
    for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length).join(' ');
      const id = isName(name) ? findCountry(vocabulary, name) : null;
      if (id === null) continue;
      if (!BEHIND.test(words[start + length] ?? '')) found.add(id);
      break;
    }
  }
  return found;
}

/** Two letters are a word as often as a country, also behind other words: the kg of 輸入量（kg） are no Kyrgyzstan. */
function isName(text: string): boolean {
  const isLong = (part: string) => part.replace(/[^a-z]/gi, '').length > 2;
  if (/^(?:U\.?S\.?|EU|UK)$/.test(text)) return true;
  return /[^\x20-\x7e]/.test(text)
    ? text.split(' ').every((word) => /[^\x20-\x7e]/.test(word) || isLong(word))
    : isLong(text);
}
