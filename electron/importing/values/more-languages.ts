import { derivedOfText } from '@shared/base/derived';
import { FIGURE_KINDS, type FigureKind } from '@shared/base/figure-kind';
import table from '../../../resources/vocabulary/words.json' with { type: 'json' };

/** Heads of columns in Polish, Turkish, Indonesian, Dutch, Vietnamese, Italian and Portuguese, divided by |, by field. */
export const MORE_HEADS: Readonly<Record<string, string>> = table.heads;

/** Units of mass in these languages without their spaces, by unit. */
export const MORE_UNITS: Readonly<Record<string, string>> = table.units;

/** A text in letters without marks, for words that are written with them or without: üretim, Üretim and uretim. */
const plainLetters = (text: string): string => (ASCII.test(text) ? text : withoutMarks(text));
const ASCII = /^[ -~]*$/;
const withoutMarks = derivedOfText((text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłđ]/g, (letter) => ({ ı: 'i', ł: 'l', đ: 'd' })[letter] ?? letter),
);

// Letters without marks are those of ASCII: a pattern of all that Unicode calls a letter takes a millisecond to be made.
const wordsOf = (kinds: readonly FigureKind[]) =>
  new RegExp(`(?<![a-z])(?:${kinds.map((kind) => table.kinds[kind]).join('|')})(?![a-z])`);
const KINDS = FIGURE_KINDS.map((kind) => ({ kind, words: wordsOf([kind]) }));
const ANY_KIND = wordsOf(FIGURE_KINDS);

/** The kinds of figures of which a folded text speaks in one of these languages. Few do: one look tells of all kinds. */
export const kindsSaid = derivedOfText((folded: string): readonly FigureKind[] => {
  const plain = plainLetters(folded);
  if (!ANY_KIND.test(plain)) return [];
  return KINDS.flatMap(({ kind, words }) => (words.test(plain) ? [kind] : []));
});

const SCALES = new RegExp(`^(?:${table.thousands})$`);

/** Whether a folded word is a multiple that makes another unit of the one behind it. */
export function scalesUnit(folded: string): boolean {
  return SCALES.test(plainLetters(folded));
}

const TOTALS: ReadonlySet<string> = new Set(table.totals.split('|'));

/** Whether a folded text names a total. */
export function namesTotalIn(folded: string): boolean {
  return TOTALS.has(
    plainLetters(folded)
      .replace(/[^a-z ]+/g, '')
      .trim(),
  );
}
