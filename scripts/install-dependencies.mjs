import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-root.mjs';
import { runNpm } from './run-command.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * Installs the dependencies with `npm ci` when they are missing or not those of package-lock.json.
 * The cause of a failure is printed by npm itself; `quiet` keeps all else off the standard output.
 * @param {{ quiet?: boolean }} [options]
 */
export async function installDependencies(options = {}) {
  if (dependenciesAreCurrent(ROOT)) return;
  console.error('Installing dependencies (npm ci) ...');
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    output: options.quiet ? 'errors' : 'all',
  });
  if (code !== 0) {
    throw new Error(
      `npm ci ended with code ${code}: check the connection to the package registry, then run the command again.`,
    );
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own note of what it installed as
 * its last step, so an interrupted install counts as none, and an install by hand counts.
 * @param {string} root
 */
export function dependenciesAreCurrent(root) {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // npm leaves out optional packages that are for another platform.
    return found === undefined ? optional === true : found.version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
}
