import { derivedOfText } from '@shared/base/derived';
import { FIGURE_KINDS, type FigureKind } from '@shared/base/figure-kind';
import table from '../../../resources/vocabulary/words.json' with { type: 'json' };

/** Heads of columns in Polish, Turkish, Indonesian, Dutch, Vietnamese, Italian and Portuguese, divided by |, by field. */
export const MORE_HEADS: Readonly<Record<string, string>> = table.heads;

/** Units of mass in these languages without their spaces, by unit. */
export const MORE_UNITS: Readonly<Record<string, string>> = table.units;

/** A text in letters without marks, for words that are written with them or without: üretim, Üretim and uretim. */
const plainLetters = derivedOfText((text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłđ]/g, (letter) => ({ ı: 'i', ł: 'l', đ: 'd' })[letter] ?? letter),
);

const KINDS: ReadonlyMap<FigureKind, RegExp> = new Map(
  FIGURE_KINDS.map((kind) => [kind, new RegExp(`(?<![\\p{L}])(?:${table.kinds[kind]})(?![\\p{L}])`, 'u')]),
);

/** Whether a folded text speaks of a kind of figures in one of these languages. */
export function saysKind(kind: FigureKind, folded: string): boolean {
  return KINDS.get(kind)?.test(plainLetters(folded)) ?? false;
}

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
      .replace(/[^\p{L} ]/gu, '')
      .trim(),
  );
}
