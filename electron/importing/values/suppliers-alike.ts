import { derivedFrom } from '@shared/base/derived';
import { nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import { companyKey, type Vocabulary } from './vocabulary';

/** At most so many are offered. */
const MOST = 4;

/**
 * Suppliers of a stage whose names look like one that the project does not know: another spelling (a letter in five
 * differs), or the same first word, as a firm's plants have it.
 * @param countryId where the file places the name; null when it does not say
 * @returns supplier ids, the closest first
 */
export function suppliersAlike(
  vocabulary: Vocabulary,
  text: string,
  stage: Stage,
  countryId: CountryId | null,
): readonly SupplierId[] {
  const asked = `${text}|${stage}|${countryId ?? ''}`;
  return found(vocabulary, asked, [], () => lookAlike(vocabulary, text, stage, countryId));
}

/** What was found, as long as there is the vocabulary: a step that is changed asks for the same names again. */
const found = derivedFrom<readonly SupplierId[]>({ names: 100_000 });

function lookAlike(
  vocabulary: Vocabulary,
  text: string,
  stage: Stage,
  countryId: CountryId | null,
): readonly SupplierId[] {
  const name = companyKey(text);
  const word = firstWord(text, vocabulary);
  const best = new Map<SupplierId, number>();
  for (const [other, id] of namesAt(vocabulary, stage, countryId)) {
    const most = Math.floor(Math.max(name.length, other.length) / 5);
    const distance = most === 0 ? Infinity : editDistance(name, other, most);
    const score = distance <= most ? distance : word !== null && other.startsWith(word) ? 100 : Infinity;
    if (score < (best.get(id) ?? Infinity)) best.set(id, score);
  }
  return [...best]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([id]) => id);
}

type Named = readonly [name: string, id: SupplierId];
const named = derivedFrom<readonly Named[]>();

/** The names of suppliers at a stage, in a country where it is said: a file may bring 5,000 names to compare with them. */
function namesAt(vocabulary: Vocabulary, stage: Stage, countryId: CountryId | null): readonly Named[] {
  return named(vocabulary, `${stage} ${countryId ?? ''}`, [], () => namesIn(vocabulary, stage, countryId));
}

function namesIn(vocabulary: Vocabulary, stage: Stage, countryId: CountryId | null): readonly Named[] {
  const names: Named[] = [];
  for (const [key, id] of vocabulary.suppliers) {
    const at = key.lastIndexOf('|');
    if (key.slice(at + 1) !== stage) continue;
    if (countryId === null || vocabulary.supplierCountries.get(id) === countryId)
      names.push([key.slice(0, at), id]);
  }
  return names;
}

/** All suppliers of a stage in a country, in the order of the project. */
export function suppliersIn(
  vocabulary: Vocabulary,
  countryId: CountryId,
  stage: Stage,
): readonly SupplierId[] {
  const found = new Set<SupplierId>();
  for (const [key, id] of vocabulary.suppliers) {
    if (key.endsWith(`|${stage}`) && vocabulary.supplierCountries.get(id) === countryId) found.add(id);
  }
  return [...found];
}

/** The first word of a firm's name where it can tell firms apart: long enough, no country, no word that many begin with. */
function firstWord(text: string, vocabulary: Vocabulary): string | null {
  const first = nameKey(
    text
      .normalize('NFKC')
      .replace(/^(?:株式会社|有限会社|\(株\)|(?:PT|Pt)\.?\s)\s*/, '')
      .split(/[\s、,・･(（/-]/)[0] ?? '',
  );
  const long = /^[ -~]*$/.test(first) ? 4 : 3;
  if (first.length < long || COMMON.has(first) || vocabulary.countries.has(first)) return null;
  return first;
}

const COMMON = new Set(
  'rare the new first general national global international american chinese japanese north south east west northern southern other'.split(
    ' ',
  ),
);

/** The line of distances above the one that is worked out: made once, since 5,000 names are compared with all of a stage. */
const line: number[] = [];

/** Letters to change, add or leave out to make one text the other; anything above `most` is told as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const above = line;
  for (let index = 0; index <= b.length; index++) above[index] = index;
  for (let i = 1; i <= a.length; i++) {
    let [corner, left, least] = [i - 1, i, i];
    above[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const over = above[j] ?? 0;
      const change = corner + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(change, over + 1, left + 1);
      corner = over;
      above[j] = left;
      if (left < least) least = left;
    }
    if (least > most) return most + 1;
  }
  return above[b.length] ?? most + 1;
}
