import type { MeasureKind } from '@shared/model/measures/measure-terms';
import type { StateOn } from './state-on';

/** What a measure comes to by law, where it is in force. */
export type LawKind = 'ban' | 'quota' | 'licence (watch list)' | 'licence' | 'tax' | 'reporting';
/** The words in which an answer says the law. */
export type Law =
  | LawKind
  | 'announced'
  | 'suspended'
  | 'none'
  | 'unknown: not covered'
  | `unknown: ${LawKind} by the text`;

/** The strongest first. */
const ORDER: readonly Law[] = [
  'ban',
  'quota',
  'licence (watch list)',
  'licence',
  'tax',
  'reporting',
  'announced',
  'suspended',
  'none',
];

/** A measure of which nobody knows whether it applies again stands right behind those of its kind that do. */
export function rankOf(law: Law | null): number {
  if (law === null) return ORDER.length;
  const text = /^unknown: (.*) by the text$/.exec(law)?.[1];
  const rank = ORDER.findIndex((one) => one === (text ?? law));
  return rank === -1 ? ORDER.length : rank + (text === undefined ? 0 : 0.5);
}

/** The kinds that come to something by law; null for those that speak none. Lists are told apart by what they list. */
export const LAW_OF_KIND: Readonly<Record<MeasureKind, LawKind | null>> = {
  ban: 'ban',
  licence: 'licence',
  quota: 'quota',
  tax: 'tax',
  list: null,
  reporting: 'reporting',
  technology: 'licence',
  relief: null,
  suspension: null,
  policy: null,
  trade_case: null,
  reported_stop: null,
};

/** What a kind comes to in a state. */
export function lawOf(kind: LawKind, is: StateOn['is']): Law | null {
  switch (is) {
    case 'in force':
      return kind;
    case 'unknown':
      return `unknown: ${kind} by the text`;
    case 'announced':
    case 'suspended':
      return is;
    case 'ended':
    case 'unannounced':
      return null;
  }
}
