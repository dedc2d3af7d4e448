import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadElectron } from './electron-download.mjs';
import { preparedTestRuntime } from './electron-test-runtime.mjs';
import { inProject } from './project-root.mjs';

/**
 * A runtime that can start the app: `dist` is the folder of the executable, as ELECTRON_OVERRIDE_DIST_PATH
 * wants it. `forTestsOnly` marks the older runtime that is used where no release can be downloaded.
 * @typedef {{ dist: string, executable: string, forTestsOnly: boolean }} Runtime
 */

const PACKAGE = inProject('node_modules', 'electron');

/**
 * Finds an Electron, in this order: one that the caller named, an installed one, the ordinary download, and
 * the test runtime from the package registry.
 * @returns {Promise<Runtime>}
 */
export async function findElectron() {
  const present = named() ?? installed();
  if (present !== undefined) return present;
  // Once prepared, the test runtime saves a machine without a way to the releases from asking at each start.
  const prepared = await preparedTestRuntime({ mayFetch: false });
  if (prepared !== undefined) return testRuntime(prepared);
  if (await downloadElectron(PACKAGE)) {
    const downloaded = installed();
    if (downloaded !== undefined) return downloaded;
  }
  const fetched = await preparedTestRuntime({ mayFetch: true });
  if (fetched !== undefined) return testRuntime(fetched);
  throw new Error(
    `No Electron runtime for ${process.platform} ${process.arch} can be had here: run "npx install-electron" where its releases can be reached, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.`,
  );
}

/** @returns {Runtime | undefined} */
function named() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (dist === undefined || dist === '') return undefined;
  const executable = join(dist, installedName() ?? defaultName());
  if (existsSync(executable)) return { dist, executable, forTestsOnly: false };
  throw new Error(
    `ELECTRON_OVERRIDE_DIST_PATH names a folder without ${executable}: correct it or unset it.`,
  );
}

/** @returns {Runtime | undefined} */
function installed() {
  const name = installedName();
  const dist = join(PACKAGE, 'dist');
  if (name === undefined || !existsSync(join(dist, name))) return undefined;
  return { dist, executable: join(dist, name), forTestsOnly: false };
}

/** The electron package writes this file as the last step of an install. */
function installedName() {
  const file = join(PACKAGE, 'path.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function defaultName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {string} dist
 * @returns {Runtime}
 */
function testRuntime(dist) {
  console.log(
    'Note: running on Electron 33.2.1 from the package registry. It is past support and serves only to run and test on this machine; it is never shipped.',
  );
  return { dist, executable: join(dist, 'electron'), forTestsOnly: true };
}
