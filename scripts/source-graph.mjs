import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { importsOf } from './imports-of.mjs';
import { ROOT } from './project-root.mjs';

/** The folders of the sources; tests and scripts stand beside it. */
export const SIDES = ['shared', 'electron', 'renderer'];
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/**
 * Every source file below the folders, by its path from the project's root.
 * @param {readonly string[]} [folders]
 * @param {RegExp} [ending]
 */
export function sourceFiles(folders = SIDES, ending = /\.(ts|tsx)$/) {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * The file inside the project that a specifier names, without its ending; undefined for a package.
 * @param {string} path
 * @param {string} specifier
 */
export function goalOf(path, specifier) {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('@shared/')) return bare.slice(1);
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : undefined;
}

/**
 * What each file imports of the project, types included.
 * @param {readonly string[]} files
 * @param {(found: import('./imports-of.mjs').Import) => boolean} [counts] which imports are looked at
 * @returns {Map<string, string[]>}
 */
export function importGraph(files, counts = () => true) {
  const known = new Set(files);
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(join(ROOT, file), 'utf8'))
        .filter(counts)
        .flatMap(({ specifier }) => {
          const goal = goalOf(file, specifier);
          const found = ENDINGS.map((ending) => `${goal}${ending}`).find((path) => known.has(path));
          return goal === undefined || found === undefined || found === file ? [] : [found];
        }),
    ]),
  );
}

/**
 * The circles of a graph: groups of files that reach one another (Tarjan's strongly connected components).
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]}
 */
export function circlesOf(graph) {
  /** @type {Map<string, { index: number, low: number, open: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const circles = [];
  /** @param {string} file */
  const visit = (file) => {
    const own = { index: seen.size, low: seen.size, open: true };
    seen.set(file, own);
    stack.push(file);
    for (const goal of graph.get(file) ?? []) {
      const other = seen.get(goal) ?? visit(goal);
      if (other.open) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.index) {
      const group = stack.splice(stack.lastIndexOf(file));
      for (const member of group) Object.assign(seen.get(member) ?? {}, { open: false });
      if (group.length > 1) circles.push(group.reverse());
    }
    return own;
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return circles;
}
