import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, ROOT } from './project-root.mjs';
import { runNode } from './run-command.mjs';

/** Everything that a build reads. */
const SOURCES = [
  'electron',
  'shared',
  'renderer',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
];
const STAMP = ['out', '.build-stamp'];

/**
 * Builds the app when a source differs from those of the last build. Contents are compared, not times: a
 * checkout of another branch changes files without making them newer.
 * @param {{ quiet?: boolean }} [options]
 */
export async function buildIfStale(options = {}) {
  const hash = sourceHash(ROOT);
  if (isBuilt(ROOT, hash)) return;
  if (!options.quiet) console.log('Building ...');
  const vite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = await runNode(vite, ['build', '--logLevel', 'warn'], {
    cwd: ROOT,
    output: options.quiet ? 'errors' : 'all',
  });
  if (code !== 0) throw new Error('The build failed: run "npm run build" to see why.');
  writeFileSync(inProject(...STAMP), hash);
}

/**
 * Whether `root` holds a build of the sources with this hash.
 * @param {string} root
 * @param {string} hash
 */
export function isBuilt(root, hash) {
  const stamp = join(root, ...STAMP);
  return (
    existsSync(join(root, 'out/main/main.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  );
}

/**
 * One hash over the names and contents of everything that a build reads.
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesUnder(join(path, entry.name)));
  } catch {
    return [path];
  }
}
