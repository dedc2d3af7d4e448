import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject, ROOT } from './project-root.mjs';
import { runNode } from './run-command.mjs';

/** Everything that a build reads. */
const SOURCES = [
  'electron',
  'shared',
  'renderer',
  'docs/manual',
  'scripts/build',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
];
const STAMP = ['out', '.build-stamp'];

/** Held while a build runs, so that two commands at once do not write the same files. */
const LOCK = inProject('out', '.building');
const LONGEST_BUILD_MS = 120_000;

/**
 * Builds the app when a source differs from those of the last build. Contents are compared, not times: a
 * checkout of another branch changes files without making them newer.
 * @param {{ quiet?: boolean }} [options]
 */
export async function buildIfStale(options = {}) {
  if (isBuilt(ROOT, sourceHash(ROOT))) return;
  await takeLock();
  try {
    const hash = sourceHash(ROOT);
    if (isBuilt(ROOT, hash)) return;
    if (!options.quiet) console.log('Building ...');
    const vite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const output = options.quiet ? 'errors' : 'all';
    const code = await runNode(vite, ['build', '--logLevel', options.quiet ? 'error' : 'warn'], {
      cwd: ROOT,
      output,
    });
    if (code !== 0) throw new Error('The build failed: run "npm run build" to see why.');
    writeFileSync(inProject(...STAMP), hash);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/**
 * Whether `root` holds a build of the sources with this hash.
 * @param {string} root
 * @param {string} hash
 */
export function isBuilt(root, hash) {
  const stamp = join(root, ...STAMP);
  const built =
    existsSync(join(root, 'out/main/main.js')) && existsSync(join(root, 'out/renderer/index.html'));
  return built && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
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
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Waits for another build to end; one that is older than any build can be was cut off. */
async function takeLock() {
  mkdirSync(inProject('out'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const since = existsSync(LOCK) ? Date.now() - statSync(LOCK).mtimeMs : 0;
      if (since > LONGEST_BUILD_MS) rmSync(LOCK, { recursive: true, force: true });
      await pause(100);
    }
  }
}
