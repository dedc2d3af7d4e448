import { causeKey } from '@shared/features/importing/causes';
import type { Cause, ImportProblem } from '@shared/features/importing/diff';

/** Problems of one cause that are listed before the rest waits behind the last of them. */
const SHOWN = 3;

/**
 * The first problems of each cause, and behind the last of them how many more there are in the whole file.
 * @param opened causes of which all are listed
 */
export function firstOfEach(
  problems: readonly ImportProblem[],
  causes: readonly Cause[],
  opened: ReadonlySet<string>,
): { readonly rows: readonly ImportProblem[]; readonly hidden: ReadonlyMap<ImportProblem, number> } {
  const inFile = new Map(causes.map(({ first, count }) => [causeKey(first), count]));
  const listed = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const key = causeKey(problem);
    listed.set(key, [...(listed.get(key) ?? []), problem]);
  }
  const rows: ImportProblem[] = [];
  const hidden = new Map<ImportProblem, number>();
  for (const [key, all] of listed) {
    const isOpen = opened.has(key) || all.length <= SHOWN + 1;
    const own = isOpen ? all : all.slice(0, SHOWN);
    rows.push(...own);
    const last = own.at(-1);
    if (last !== undefined && !isOpen)
      hidden.set(last, Math.max(all.length, inFile.get(key) ?? 0) - own.length);
  }
  const order = new Map(problems.map((problem, index) => [problem, index]));
  return { rows: rows.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)), hidden };
}
