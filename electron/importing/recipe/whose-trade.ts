import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { CountryId } from '@shared/model/country';
import type { Mapping } from '@shared/model/mapping';
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
    const named = countriesIn(title, OTHERS.imports, vocabulary);
    if (named.size > 0) return [...named].some((id) => id === economy) ? null : title;
  }
  return null;
}

/**
 * The country that a title names as the one that trades, where the rows go through others: "Exports of rare earths from China" above
 * Japan and Germany. Null where none or several are named, or where it stands among the rows.
 */
export function traderIn(
  titles: readonly string[],
  { columns, across }: Pick<Mapping, 'columns' | 'across'>,
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
): CountryId | null {
  const column = Object.keys(columns)
    .map(Number)
    .find((at) => columns[at] === 'country');
  if (column === undefined && across?.field !== 'country') return null;
  for (const title of titles) {
    const kind = kindIn(title);
    if (kind !== 'imports' && kind !== 'exports') continue;
    const [only, ...more] = countriesIn(title, OTHERS[kind], vocabulary);
    if (only === undefined || more.length > 0) continue;
    const isAmong =
      column !== undefined && rows.some((row) => findCountry(vocabulary, cellAt(row, column).text) === only);
    return isAmong ? null : only;
  }
  return null;
}

/** The one country that a title of production or reserves names, for a table that names none: "Mineral production of Canada, 2031". */
export function producerIn(titles: readonly string[], vocabulary: Vocabulary): CountryId | null {
  const found = new Set(
    titles.flatMap((title) => {
      const kind = kindIn(title);
      return kind === null || kind === 'imports' || kind === 'exports'
        ? []
        : [...countriesIn(title, OTHERS.imports, vocabulary)];
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Words that stand before or behind the other side of a trade. */
const OTHERS = {
  imports: {
    before: /^(?:from|by|ex|aus|von|depuis|desde|de|自|从|從|由)$/i,
    behind: /^(?:から|より|発|原産)/,
  },
  exports: {
    before: /^(?:to|into|for|nach|vers|a|para|do|对|對|向|往|至|ke|naar|sang)$/i,
    behind: /^(?:へ|向け|宛|行き)/,
  },
} as const;
const MOST_WORDS = 4;

/** The countries that a title names, without those of the other side. */
function countriesIn(
  title: string,
  { before, behind }: (typeof OTHERS)['imports' | 'exports'],
  vocabulary: Vocabulary,
): ReadonlySet<CountryId> {
  const found = new Set<CountryId>();
  const words = title
    .normalize('NFKC')
    .replace(/['’]s\b/g, '')
    .split(/[\s,;:()/「」・]+|(?<=\p{Script=Han}|\p{Script=Katakana})(?=の|における|へ|から|より|向け)/u)
    .map((word) => word.replace(/^の|^における/, ''))
    .filter((word) => word !== '');
  for (let start = 0; start < words.length; start++) {
    if (
      before.test(words[start - 1] ?? '') ||
      (before.test(words[start - 2] ?? '') && /^the$/i.test(words[start - 1] ?? ''))
    )
      continue;
    for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length).join(' ');
      const id = isName(name) ? findCountry(vocabulary, name) : null;
      if (id === null) continue;
      if (!behind.test(words[start + length] ?? '')) found.add(id);
      break;
    }
  }
  return found;
}

/** Two letters are a word as often as a country, also behind other words, and so are three small ones: the kg of 輸入量（kg） are no Kyrgyzstan, "aus" no Australia. */
function isName(text: string): boolean {
  if (/^[a-z]{3}$/.test(text)) return false;
  const isLong = (part: string) => part.replace(/[^a-z]/gi, '').length > 2;
  if (/^(?:U\.?S\.?|EU|UK)$/.test(text)) return true;
  return /[^\x20-\x7e]/.test(text)
    ? text.split(' ').every((word) => /[^\x20-\x7e]/.test(word) || isLong(word))
    : isLong(text);
}
