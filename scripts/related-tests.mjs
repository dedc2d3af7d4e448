import { importGraph, sourceFiles } from './source-graph.mjs';

/** @typedef {{ test: string, of: string, over: number }} Related `of`: the nearest changed file; `over`: so many imports away */

/** What the imports of sources and tests are followed over, types included: by each file those that import it. */
export function usersOfAll() {
  /** @type {Map<string, string[]>} */
  const users = new Map();
  const files = [
    ...sourceFiles(),
    ...sourceFiles(['tests'], /\.(ts|tsx|mjs)$/),
    ...sourceFiles(['scripts'], /\.mjs$/),
  ];
  for (const [file, goals] of importGraph(files))
    for (const goal of goals) users.set(goal, [...(users.get(goal) ?? []), file]);
  return users;
}

/**
 * The unit tests that import a changed file, near or far, the nearest first.
 * @param {readonly string[]} changed paths from the project's root
 * @param {ReadonlyMap<string, readonly string[]>} users by each file those that import it
 * @returns {Related[]}
 */
export function relatedTests(changed, users) {
  /** @type {Map<string, Related>} */
  const reached = new Map(changed.map((file) => [file, { test: file, of: file, over: 0 }]));
  for (const [file, { of, over }] of reached)
    for (const user of users.get(file) ?? [])
      if (!reached.has(user)) reached.set(user, { test: user, of, over: over + 1 });
  return [...reached.values()].filter(({ test }) => /\.test\.tsx?$/.test(test));
}
