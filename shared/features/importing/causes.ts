import { nameKey } from '../../base/fold-text';
import type { Cause, ImportProblem } from './diff';
import { nameIn } from './name-answers';

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
