import { nameKey } from '../../base/fold-text';
import type { MessageKey } from '../../base/message';
import type { Notice } from '../../base/refusal';
import type { Mapping, NameAnswer, NameKind } from '../../model/mapping';

/** The name is of something that the project shall have from now on; of a supplier with its country behind it: "new AUS". */
export const NEW_NAME = 'new';
/** Rows that bear the name are left out. */
export const OUT = 'out';

/** What can be decided about a name: that it is one that is known, that it is new, that its rows stay out. */
interface NameCause {
  readonly kind: NameKind;
  /** The parameter of the problem that holds the name. */
  readonly param: 'text' | 'supplier';
  readonly takes: readonly ('is' | 'new' | 'out')[];
  /** Whether each has to be decided by itself: what would be made of it is more than its name. */
  readonly alone?: true;
}

const named = (kind: NameKind, takes: NameCause['takes'], param: NameCause['param'] = 'text'): NameCause => ({
  kind,
  param,
  takes,
});

/** The problems that are one of a name or a mark, which many rows can bear. */
const CAUSES: { readonly [C in MessageKey]?: NameCause } = {
  'import.material.unknown': named('material', ['is', 'new', 'out']),
  'import.material.unheaded': { ...named('material', ['is', 'new', 'out']), alone: true },
  'import.material.ofCode': named('material', ['is', 'new', 'out']),
  'import.material.code': named('material', ['is', 'out']),
  'import.material.mixedCode': named('material', ['out']),
  'import.material.sharedCode': named('material', ['is', 'out']),
  'import.country.unknown': named('country', ['is', 'new', 'out']),
  'import.economy.unknown': named('economy', ['is', 'new', 'out']),
  'import.economy.notPlanned': named('economy', ['is', 'new', 'out']),
  'import.supplier.newWithoutCountry': {
    ...named('supplier', ['is', 'new', 'out'], 'supplier'),
    alone: true,
  },
  'import.stage.unknown': named('stage', ['is', 'out']),
  'import.unit.unknown': named('unit', ['is', 'out']),
  'import.unit.equivalent': named('unit', ['is', 'out']),
  'import.counts.unknown': named('counts', ['is', 'out']),
  'import.region.alone': named('region', ['out']),
  'import.rest.tonnes': named('rest', ['out']),
  'import.value.noValue': named('mark', ['out']),
  'import.value.censored': named('mark', ['out']),
};

/** A name or mark that keeps rows out, and what can be decided about it. */
export interface NamedIn extends NameCause {
  readonly text: string;
}

/** A problem, as far as it says what it is about. */
interface Leveled extends Pick<Notice, 'code' | 'params'> {
  readonly level: 'error' | 'warning';
}

/** The name that a problem is about; null where it is about none. */
export function nameIn({ code, params, level }: Leveled): NamedIn | null {
  const cause = level === 'error' ? CAUSES[code] : undefined;
  const text = cause === undefined ? undefined : params[cause.param];
  return cause === undefined || text === undefined ? null : { ...cause, text: String(text) };
}

/** What an answer is found by, however the name is written. */
export function nameAnswerKey(kind: NameKind, text: string): string {
  return `${kind}|${nameKey(text)}`;
}

/** What was decided about names, by nameAnswerKey. */
export function nameAnswers({ answers }: Pick<Mapping, 'answers'>): ReadonlyMap<string, NameAnswer> {
  return new Map((answers?.names ?? []).map((one) => [nameAnswerKey(one.kind, one.text), one]));
}

/** A mapping with another decision about a name; null takes it back. */
export function withNameAnswer(mapping: Mapping, kind: NameKind, text: string, as: string | null): Mapping {
  return withNameAnswers(mapping, kind, [text], as);
}

/** The same of many names of a kind. */
export function withNameAnswers(
  mapping: Mapping,
  kind: NameKind,
  texts: readonly string[],
  as: string | null,
): Mapping {
  const { answers } = mapping;
  const keys = new Set(texts.map((text) => nameAnswerKey(kind, text)));
  const others = (answers?.names ?? []).filter((one) => !keys.has(nameAnswerKey(one.kind, one.text)));
  const said = as === null ? [] : texts.map((text) => ({ kind, text: text.trim(), as }));
  return { ...mapping, answers: { ...answers, names: [...others, ...said] } };
}
