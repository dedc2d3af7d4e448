import { derivedOfText } from '@shared/base/derived';
import { foldText, nameKey } from '@shared/base/fold-text';
import { asCountryId, type CountryId } from '@shared/model/country';
import table from '../../../resources/vocabulary/publishers.json' with { type: 'json' };

interface Publisher {
  readonly countryId: CountryId;
  /** How its customs and mining offices sign their tables, folded. */
  readonly offices: readonly string[];
  /** What is its own: "Canadian imports". */
  readonly adjectives: readonly string[];
  /** Keys of the names of its states and provinces. */
  readonly parts: ReadonlySet<string>;
}

const listed = (text: string): string[] => text.split('|').filter((one) => one !== '');

/** Source: resources/vocabulary/publishers.json, names as the offices and countries write them themselves. */
const PUBLISHERS: readonly Publisher[] = Object.entries(table).map(([countryId, { offices, of, parts }]) => ({
  countryId: asCountryId(countryId),
  offices: listed(offices).map(foldText),
  adjectives: listed(of).map(foldText),
  parts: new Set(listed(parts).map(nameKey)),
}));

/** The country whose office signs a text, or whose trade or production it says to be by an adjective; null for none and for several. */
export const publisherOf = derivedOfText((text: string): CountryId | null => {
  const folded = foldText(text);
  const [, adjective] = COUNTED.exec(folded) ?? [];
  const found = PUBLISHERS.filter(
    ({ offices, adjectives }) =>
      offices.some((name) => folded.includes(name)) || adjectives.some((own) => own === adjective),
  );
  return found.length === 1 ? (found[0]?.countryId ?? null) : null;
});

/** An adjective before what is counted, with a word or two between; Chinese rare earth imports may be those from China. */
const COUNTED = new RegExp(
  `(?<![a-z]|north )(${PUBLISHERS.flatMap(({ adjectives }) => adjectives)
    .map((own) => own.replace(/\./g, '\\.'))
    .join('|')}) (?:imports?|(?:[a-z-]+ ){0,2}(?:exports?|production|reserves))\\b`,
);

/** The one country of which all names are states or provinces; null where one is none, or fewer than two are given. */
export function countryOfParts(names: readonly string[]): CountryId | null {
  const keys = [...new Set(names.map(nameKey))];
  if (keys.length < 2) return null;
  return PUBLISHERS.find(({ parts }) => keys.every((key) => parts.has(key)))?.countryId ?? null;
}
