import { holdsAll, searchKey, searchWords } from '@shared/features/search/matches';

/** In the order in which they stand. */
export const KINDS = [
  'page',
  'command',
  'scenario',
  'economy',
  'material',
  'supplier',
  'table',
  'figure',
] as const;
export type Kind = (typeof KINDS)[number];

/** Something that can be found, and what choosing it does. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly detail: string;
  /** All that it is called, as `searchKey` gives it. */
  readonly key: string;
  readonly run: () => void;
}

/** Things of one kind, and how many hold the question besides those that are shown. */
export interface FoundGroup {
  readonly kind: Kind;
  readonly things: readonly Thing[];
  readonly more: number;
}

/** So many of a kind are shown; the others are counted. */
export const MOST_OF_A_KIND = 6;

/** The things that hold every word of a question: those whose title begins with it first, then the shortest. */
export function foundIn(things: readonly Thing[], question: string): readonly FoundGroup[] {
  const words = searchWords(question);
  const whole = searchKey(question);
  const rank = ({ title, key }: Thing): number =>
    (searchKey(title).startsWith(whole) ? 0 : 1_000) + key.length;
  return KINDS.flatMap((kind) => {
    const own = things
      .filter((thing) => thing.kind === kind && holdsAll(thing.key, words))
      .sort((a, b) => rank(a) - rank(b));
    return own.length === 0
      ? []
      : [{ kind, things: own.slice(0, MOST_OF_A_KIND), more: Math.max(0, own.length - MOST_OF_A_KIND) }];
  });
}

/** What a message says in both languages, as it is searched. */
export const keyOfBoth = (...texts: readonly string[]): string => texts.map(searchKey).join('|');
