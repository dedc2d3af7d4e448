import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { nameKey } from '@shared/base/fold-text';
import { Refusal } from '@shared/base/refusal';
import type { Cause } from '@shared/features/importing/diff';
import {
  type NamedIn,
  NEW_NAME,
  nameAnswerKey,
  nameAnswers,
  OUT,
  withNameAnswer,
} from '@shared/features/importing/name-answers';
import { type Mapping, NAME_KINDS, type NameKind } from '@shared/model/mapping';
import { readNamedUnit } from '../../importing/values/named-unit';
import { readStage } from '../../importing/values/stage-names';
import {
  findCountry,
  findMaterial,
  isSupplierName,
  type Vocabulary,
} from '../../importing/values/vocabulary';
import { Misused } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';

/** What an option says of a name. */
interface WantedName {
  readonly kind: NameKind | null;
  /** Null: all of the kind. */
  readonly text: string | null;
  readonly as: string;
}

/** What --name and --leave-out-name say. @throws Misused */
export function wantedNames({ name, leaveOutName }: ImportGiven): readonly WantedName[] {
  const is = name.map((text) => {
    const at = text.lastIndexOf('=');
    const as = text.slice(at + 1).trim();
    if (at < 1 || as === '') throw new Misused('usage.import.answer', { text });
    return wanted(text.slice(0, at), as);
  });
  return [...is, ...leaveOutName.map((text) => wanted(text, OUT))];
}

function wanted(name: string, as: string): WantedName {
  const [prefix = '', rest = ''] = name.split(/:(.*)/s);
  const kind = NAME_KINDS.find((one) => one === prefix.trim()) ?? null;
  const text = (kind === null ? name : rest).trim();
  if (text === '*' && kind === null) throw new Misused('usage.import.kind', { kinds: NAME_KINDS });
  return { kind, text: text === '*' ? null : text, as };
}

/**
 * A mapping with what the options say of the names that a file leaves unknown.
 * @param causes what keeps rows out while nothing is said of them
 * @throws Refusal for a name that no row bears, and for an answer that is none to it
 */
export function withWantedNames(
  mapping: Mapping,
  wanted: readonly WantedName[],
  causes: readonly Cause[],
  vocabulary: Vocabulary,
): Mapping {
  const open = causes.flatMap(({ name }) => name ?? []);
  const said = [...nameAnswers(mapping).values()].map(({ kind, text }) => ({ kind, text }));
  // A material that was said for the whole file needs no row that asks for it.
  const ofFile = mapping.material === null ? [] : [{ kind: 'material' as const, text: mapping.material }];
  const isMeant =
    ({ kind, text }: WantedName) =>
    (one: Pick<NamedIn, 'kind' | 'text'>): boolean =>
      (kind === null || one.kind === kind) && (text === null || nameKey(one.text) === nameKey(text));
  const metBy = (name: WantedName) => {
    // What no head calls a material is none because all others are new; that all of a kind stay out is said of it too.
    const isOpenTo = ({ alone }: NamedIn) => name.text !== null || name.as === OUT || alone !== true;
    const met = [...open.filter(isOpenTo), ...said, ...(name.text === null ? [] : ofFile)];
    return met.filter(isMeant(name));
  };
  return wanted.reduce((result, name) => {
    const { text, as } = name;
    const met = metBy(name);
    // All of a kind can be none, and one name in two spellings needs to be met in one.
    const isMet =
      text === null || met.length > 0 || wanted.some((other) => other.as === as && metBy(other).length > 0);
    if (!isMet) throw new Refusal('refusal.import.noSuchName', { text });
    const fitting = open.filter(isMeant(name)).find(({ takes }) => !takes.includes(wayOf(as)));
    if (fitting !== undefined)
      throw new Refusal('refusal.import.nameTakes', { text: fitting.text, answer: as });
    return met.reduce((next, one) => {
      if (!isAnswer(one.kind, as, vocabulary))
        throw new Refusal('refusal.import.nameTakes', { text: one.text, answer: as });
      return withNameAnswer(next, one.kind, one.text, as);
    }, result);
  }, mapping);
}

function wayOf(as: string): 'is' | 'new' | 'out' {
  if (as === OUT) return 'out';
  return as === NEW_NAME || as.startsWith(`${NEW_NAME} `) ? 'new' : 'is';
}

/** Whether an answer is one to a name of a kind. */
function isAnswer(kind: NameKind, as: string, vocabulary: Vocabulary): boolean {
  if (as === OUT) return true;
  const [, country = ''] = as.split(/ (.*)/);
  switch (kind) {
    case 'material':
      return as === NEW_NAME || findMaterial(vocabulary, as) !== null;
    case 'country':
    case 'economy':
      return as === NEW_NAME || findCountry(vocabulary, as) !== null;
    case 'supplier':
      return wayOf(as) === 'new' ? findCountry(vocabulary, country) !== null : isSupplierName(vocabulary, as);
    case 'stage':
      return readStage(as) !== null;
    case 'unit':
      return readNamedUnit(as) !== null;
    case 'counts':
      return FIGURE_KINDS.some((one) => one === as);
    case 'region':
    case 'rest':
    case 'mark':
      return false;
  }
}

/** How the command line answers for a name, in the words of its options. */
export function nameOptionsFor({ text, takes }: NamedIn): string {
  const quoted = (said: string): string => `"${said}"`;
  return [
    ...(takes.includes('new') ? [`--name ${quoted(`${text}=new`)}`] : []),
    ...(takes.includes('is') ? [`--name ${quoted(`${text}=…`)}`] : []),
    ...(takes.includes('out') ? [`--leave-out-name ${quoted(text)}`] : []),
  ].join(', ');
}

/** The same for all names of a kind: that they are new, where nothing else has to be said of each, or that they stay out. */
export function optionsForAll({ kind, takes, ...name }: NamedIn): string {
  const ofAll = takes.filter((way) => way === 'out' || (way === 'new' && name.alone !== true));
  return nameOptionsFor({ ...name, kind, takes: ofAll, text: `${kind}:*` });
}

/** Whether something was decided about a name already. */
export function isDecided(mapping: Mapping, { kind, text }: NamedIn): boolean {
  return nameAnswers(mapping).has(nameAnswerKey(kind, text));
}
