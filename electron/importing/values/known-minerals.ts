import { nameKey } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import table from '../../../resources/vocabulary/minerals.json' with { type: 'json' };
import { tradedName } from './traded-name';

/** What a mineral is called where a project does not say it. */
interface KnownMineral {
  /** IUPAC symbol of an element, else a short name. */
  readonly symbol: string;
  readonly nameEn: string;
  readonly nameJa: string;
  /** An element is counted by its content or oxide, a mineral as it is. */
  readonly basis: MassBasis;
  /** Other spellings, of trade and in Chinese and Korean. */
  readonly also: readonly string[];
  /** German, French, Spanish, Portuguese and Italian names where they differ from the English one. */
  readonly europe: readonly string[];
}

/** Each once, in the order of the table (resources/vocabulary/minerals.json): geological surveys, customs and dictionaries. */
const MINERALS: readonly KnownMineral[] = table.map(({ symbol, en, ja, basis, also, europe }) => ({
  symbol,
  nameEn: en,
  nameJa: ja,
  basis: basis === 'reo' || basis === 'metal' ? basis : 'gross',
  also: listed(also),
  europe: listed(europe),
}));

/** Those that a project may begin with besides the rare earths, which every one holds. */
export const KNOWN_MINERALS = MINERALS.filter(({ basis }) => basis !== 'reo');

function listed(text: string): readonly string[] {
  return text.split('|').filter((name) => name !== '');
}

const BY_NAME: ReadonlyMap<string, KnownMineral> = new Map(
  MINERALS.flatMap((known) =>
    [known.symbol, known.nameEn, known.nameJa, ...known.also, ...known.europe].map(
      (name) => [nameKey(name), known] as const,
    ),
  ).reverse(), // the first who has a spelling keeps it
);

/** The mineral that a name is known for anywhere, also with the terms of a trade behind it, whether the project holds it or not; null for none. */
export function knownMineral(name: string): KnownMineral | null {
  const known = BY_NAME.get(nameKey(name));
  if (known !== undefined) return known;
  const traded = tradedName(name);
  return traded === null ? null : (BY_NAME.get(nameKey(traded)) ?? null);
}

/** The mineral that a word of a header names; symbols are words as well: In, As, W. */
export function mineralOfWord(word: string): KnownMineral | null {
  return word.trim().length < LEAST_NAME ? null : knownMineral(word);
}

const LEAST_NAME = 3;
