import { keysOf } from '../base/keys-of';
import type { Message } from '../base/message';
import { type Kind, kindOf } from './shock';
import type { AnyKind } from './shock-parts/kind';
import type { CellOf, OptionOf, Terms } from './shock-parts/term';
import { SHOCKS } from './shocks';

type TermsOfKind<K extends Kind> = (typeof SHOCKS)[K]['terms'];
type TermWords<Prefix extends string, T extends Terms> = {
  [Name in keyof T & string]: `${Prefix}.${Name}` | `${Prefix}.${Name}.${OptionOf<T[Name]>}`;
}[keyof T & string];

/** The keys of what the kinds of shock say. */
type ShockWordKey = {
  [K in Kind]:
    | `shock.${K}`
    | `shock.bar.${K}`
    | `workbook.shock.${K}`
    | `refusal.shock.${keyof (typeof SHOCKS)[K]['words']['broken'] & string}`
    | `stress.input.${keyof (typeof SHOCKS)[K]['words']['turned'] & string}`
    | TermWords<`shock.${K}`, TermsOfKind<K>>
    | `workbook.shocks.${CellOf<TermsOfKind<K>>}`
    | ((typeof SHOCKS)[K]['words']['counted'] extends null ? never : `workbook.counted.${K}`);
}[Kind];

/** The words of every kind: its name, its bar, its terms with their options, and those of its cells and columns. */
export const SHOCK_WORDS = Object.fromEntries(
  keysOf(SHOCKS).flatMap((kind): [string, Message][] => {
    const { words, terms } = kindOf({ kind });
    return [
      [`shock.${kind}`, words.editor],
      [`shock.bar.${kind}`, words.bar],
      [`workbook.shock.${kind}`, words.workbook],
      ...entries('refusal.shock', words.broken),
      ...entries('stress.input', words.turned),
      ...given(`workbook.counted.${kind}`, words.counted),
      ...Object.entries(terms).flatMap(([name, { words: term, card, cell }]): [string, Message][] => [
        [`shock.${kind}.${name}`, term],
        ...entries(`shock.${kind}.${name}`, card.kind === 'choice' ? card.options : {}),
        ...given(`workbook.shocks.${cell?.name}`, cell?.words ?? null),
      ]),
    ];
  }),
) as Readonly<Record<ShockWordKey, Message>>; // the same keys, put together from the same parts

function given(key: string, words: Message | null): [string, Message][] {
  return words === null ? [] : [[key, words]];
}

function entries(above: string, all: Readonly<Record<string, Message>>): [string, Message][] {
  return Object.entries(all).map(([name, words]) => [`${above}.${name}`, words]);
}

/** The key of the words of a term, or of one of its options. */
export function termKey(kind: Kind, name: string, option?: string): ShockWordKey {
  // SHOCK_WORDS has every term of every kind.
  return `shock.${kind}.${name}${option === undefined ? '' : `.${option}`}` as ShockWordKey;
}

/** The key of what stands over the column that a step of a kind counts with; null without one. */
export function countedKey(kind: Kind): ShockWordKey | null {
  // SHOCK_WORDS has it where the kind has such words.
  return kindOf({ kind }).words.counted === null ? null : (`workbook.counted.${kind}` as ShockWordKey);
}

/** The key of what is said where a rule of a kind is broken. */
export function brokenKey(rule: AnyKind['rules'][number]): ShockWordKey {
  // SHOCK_WORDS has it for every rule: its names are those of the words.
  return `refusal.shock.${rule.name}` as ShockWordKey;
}
