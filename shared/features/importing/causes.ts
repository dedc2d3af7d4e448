import { nameKey } from '../../base/fold-text';
import type { Cause, ImportProblem } from './diff';
import { type NamedIn, nameIn } from './name-answers';

/** What problems of one cause have in common: the name or mark that they are about, else what is said. */
export function causeKey(problem: ImportProblem): string {
  const name = nameIn(problem);
  return name === null
    ? `${problem.level}|${problem.code}`
    : `${problem.code}|${name.kind}|${nameKey(name.text)}`;
}

/** Problems by their cause, in the order of the first of each; of errors the most frequent come first. */
export function causesOf(problems: readonly ImportProblem[]): readonly Cause[] {
  return causesOfCounted(problems.map((problem) => [problem, 1]));
}

/** The same where each stands for so many of its cause. */
export function causesOfCounted(
  problems: readonly (readonly [problem: ImportProblem, count: number])[],
): readonly Cause[] {
  const found = new Map<string, { readonly first: ImportProblem; count: number }>();
  for (const [problem, count] of problems) {
    const key = causeKey(problem);
    const known = found.get(key);
    if (known === undefined) found.set(key, { first: problem, count });
    else known.count += count;
  }
  const rank = ({ first }: { readonly first: ImportProblem }): number => Number(first.level === 'warning');
  return [...found.values()]
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count)
    .map(({ first, count }) => ({ first, count, name: nameIn(first) }));
}

/** A cause that is one of a name. */
export type NameCause = Cause & { readonly name: NamedIn };

/** Names of one kind, in their order: what one sentence tells, and one decision can settle. */
interface NamesTogether {
  readonly name: NamedIn;
  readonly causes: readonly NameCause[];
  /** Rows that bear any of them. */
  readonly rows: number;
}

/** Names of one kind that are told one by one; more of them are told in one sentence. */
export const FEW_NAMES = 4;

/** The names among causes by their kind and by what is said of them, in the order of the first of each. */
export function namesTogether(causes: readonly Cause[]): readonly NamesTogether[] {
  const found = new Map<string, NameCause[]>();
  for (const { name, ...cause } of causes) {
    if (name === null) continue;
    const key = `${cause.first.code}|${name.kind}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, [{ ...cause, name }]);
    else own.push({ ...cause, name });
  }
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    const rows = own.reduce((sum, { count }) => sum + count, 0);
    return first === undefined ? [] : [{ name: first.name, causes: own, rows }];
  });
}
