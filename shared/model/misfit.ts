import type { z } from 'zod';
import type { Notice } from '../base/refusal';
import { misfits } from '../words/misfits';

type Sentence = keyof typeof misfits;
type Issue = z.core.$ZodIssue;

/** What is wrong with a value, in no language yet, and where it stands: names and places from the outside in. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  /** Nothing stands there, a name stands there that nothing knows, or what stands there does not fit. */
  readonly kind: 'missing' | 'unknown' | 'value';
  /** Of `value`: the sentence (words/misfits.ts) and what is put into it. */
  readonly params: Notice['params'];
}

/**
 * The first thing that is wrong with a value. A name that nothing knows comes first: where it is misspelt, the right one is
 * missing as well.
 * @param given the value that was checked
 */
export function misfitOf(error: z.ZodError, given: unknown): Misfit {
  const unknown = error.issues.find(({ code }) => code === 'unrecognized_keys');
  const issue = unknown ?? error.issues[0];
  return issue === undefined ? { path: [], ...value('misfit.other') } : read(issue, given);
}

/** @param given what the path of the issue begins at */
function read(issue: Issue, given: unknown): Misfit {
  const isMissing =
    issue.code !== 'unrecognized_keys' && issue.code !== 'custom' && isAbsent(given, issue.path);
  if (isMissing) return { path: issue.path, kind: 'missing', params: {} };
  const said = (READ[issue.code] as (issue: Issue, given: unknown) => Said)(issue, given); // the reader of that very code
  return { ...said, path: [...issue.path, ...(said.path ?? [])] };
}

/** Of an issue; its path goes on from that of the issue. */
type Said = Omit<Misfit, 'path'> & { readonly path?: readonly PropertyKey[] };

const value = (misfit: Sentence, params: Notice['params'] = {}) =>
  ({ kind: 'value', params: { ...params, misfit } }) as const;

/** One reader for each kind of issue that there is. */
const READ: { readonly [C in Issue['code']]: (issue: Extract<Issue, { code: C }>, given: unknown) => Said } =
  {
    invalid_type: ({ expected }) => value(TYPES[expected] ?? 'misfit.other'),
    too_big: ({ origin, maximum, inclusive, exact }) =>
      value(
        ...limit(origin, Number(maximum), exact === true, ['atMost', 'below', 'shorter', 'fewer'], inclusive),
      ),
    too_small: ({ origin, minimum, inclusive, exact }) =>
      value(
        ...limit(origin, Number(minimum), exact === true, ['atLeast', 'above', 'longer', 'more'], inclusive),
      ),
    invalid_format: ({ format }) => value(format === 'date' ? 'misfit.date' : 'misfit.pattern'),
    not_multiple_of: ({ divisor }) => value('misfit.multiple', { limit: divisor }),
    unrecognized_keys: ({ keys: [key = ''] }) => ({ kind: 'unknown', params: {}, path: [key] }),
    invalid_union: (issue, given) => union(issue, at(given, issue.path)),
    invalid_key: () => ({ kind: 'unknown', params: {} }),
    invalid_element: ({ issues: [issue] }) =>
      issue === undefined ? value('misfit.other') : read(issue, undefined),
    invalid_value: ({ values }) => options(values),
    custom: ({ params }) => {
      const said = Object.keys(misfits).find((name) => name === params?.misfit);
      return said === undefined ? value('misfit.other') : { kind: 'value', params: params ?? {} };
    },
  };

/** The sentence of each type that JSON has. */
const TYPES: Readonly<Record<string, Sentence>> = {
  string: 'misfit.text',
  number: 'misfit.number',
  int: 'misfit.whole',
  boolean: 'misfit.flag',
  array: 'misfit.list',
  object: 'misfit.group',
  record: 'misfit.group',
  null: 'misfit.nothing',
};

type Limit = Sentence extends `misfit.${infer Name}` ? Name : never;

/** @param names of a limit that holds for numbers, of one that is itself too far, of characters, of entries */
function limit(
  origin: string,
  figure: number,
  exact: boolean,
  [held, open, characters, entries]: readonly [Limit, Limit, Limit, Limit],
  inclusive: boolean | undefined,
): [Sentence, Notice['params']] {
  if (origin === 'string' && characters === 'longer' && figure === 1) return ['misfit.empty', {}];
  if (origin === 'string') return [`misfit.${characters}`, { limit: figure }];
  if (origin === 'array' || origin === 'set')
    return [exact ? 'misfit.entries' : `misfit.${entries}`, { limit: figure }];
  return [`misfit.${inclusive === false ? open : held}`, { limit: figure }];
}

function options(values: readonly unknown[]): Said {
  const listed = values.map((each) => JSON.stringify(each)).join(', ');
  return value(values.length === 1 ? 'misfit.only' : 'misfit.options', { options: listed });
}

/** Of several forms the one that the value was meant to have; where it has none of them, those that can be named. */
function union(issue: Extract<Issue, { code: 'invalid_union' }>, given: unknown): Said {
  const named = 'options' in issue ? issue.options : undefined;
  if (named !== undefined) return options(named);
  const branches = issue.errors.map((all) => all.find(({ code }) => code === 'unrecognized_keys') ?? all[0]);
  const meant = branches.find((first) => first !== undefined && !isOtherForm(first));
  if (meant !== undefined) return read(meant, given);
  const literals = branches.flatMap((first) => (first?.code === 'invalid_value' ? first.values : []));
  return literals.length === branches.length ? options(literals) : value('misfit.forms');
}

/** Whether an issue says that the whole value is of another form. */
function isOtherForm({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

const at = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    given,
  );

/** Whether nothing at all stands where a value was wanted. */
function isAbsent(given: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && at(given, path) === undefined;
}
