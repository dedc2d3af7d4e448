import { derivedOfText } from '@shared/base/derived';
import { nameKey, withoutFootnote } from '@shared/base/fold-text';
import { NO_COUNTRY } from '@shared/features/importing/questions';
import { asCountryId, type CountryId } from '@shared/model/country';
import { customsCountry } from '../values/customs-countries';
import { findCountryOfCell, type Vocabulary } from '../values/vocabulary';
import type { FieldCell, RowContext } from './row-context';

/**
 * Names that two countries bear (ISO 3166-1 alpha-3). "Korea" is the south in most trade tables and both in some;
 * 朝鮮 is the north, the peninsula, or the whole before 1945; Congo is short for either republic.
 */
const SHARED_NAMES: ReadonlyMap<string, readonly CountryId[]> = new Map(
  (
    [
      ['Korea|朝鮮|朝鲜', [asCountryId('KOR'), asCountryId('PRK')]], // codes typed here
      ['Congo|The Congo|コンゴ|刚果|剛果', [asCountryId('COD'), asCountryId('COG')]],
    ] as const
  ).flatMap(([names, ids]) => names.split('|').map((name) => [nameKey(name), ids] as const)),
);

/** The countries that bear a name together, also with a footnote mark glued on; null for a name that at most one bears. */
export const countriesNamed = derivedOfText((text: string): readonly CountryId[] | null => {
  return SHARED_NAMES.get(nameKey(text)) ?? SHARED_NAMES.get(nameKey(withoutFootnote(text))) ?? null;
});

/** `open`: several bear the name, and nobody has said which is meant. */
type CountryReading =
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open' };

/**
 * The country that a cell names, by the answer for this form of file where several bear the name.
 * @param isPossible leaves only countries that can stand in the cell; one alone needs no question
 */
export function countryMeant(
  { cell, address }: FieldCell,
  vocabulary: Vocabulary,
  context: RowContext,
  isPossible: (id: CountryId) => boolean = () => true,
): CountryReading {
  const text = countriesNamed(cell.text) === null ? cell.text.trim() : withoutFootnote(cell.text);
  const shared = countriesNamed(text)?.filter(isPossible);
  const read = (id: CountryId | null | undefined): CountryReading =>
    id == null || id === NO_COUNTRY ? { kind: 'unknown' } : { kind: 'country', id };
  if (shared === undefined) return read(countryOfCell(text, vocabulary, context));
  if (shared.length === 1) return read(shared[0]);
  const known = shared.filter((id) => vocabulary.countryNames.has(id));
  context.questions.ask({
    kind: 'country',
    text,
    stage: null,
    cell: address,
    choices: [...known, NO_COUNTRY].map((value) => ({ value, becomes: null })),
  });
  const answer = context.answers.countries?.[nameKey(text)];
  return answer === undefined ? { kind: 'open' } : read(asCountryId(answer)); // one of the choices above
}

/** The country that a cell names, by name or, in a file of Japan's customs, by code; null for none of the project. */
export function countryOfCell(text: string, vocabulary: Vocabulary, context: RowContext): CountryId | null {
  const coded = context.customsCodes ? customsCountry(text) : null;
  return findCountryOfCell(vocabulary, coded ?? text);
}
