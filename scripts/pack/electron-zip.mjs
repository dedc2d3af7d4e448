import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { inProject } from '../project-root.mjs';

/** @typedef {'linux' | 'windows'} System */

const RELEASED = { linux: 'linux-x64', windows: 'win32-x64' };

/**
 * The version of the locked Electron, and the SHA-256 that its own package names for the zip of a system.
 * @param {System} system
 */
export function lockedElectron(system) {
  const read = (/** @type {string} */ file) =>
    JSON.parse(readFileSync(inProject('node_modules', 'electron', file), 'utf8'));
  const { version } = read('package.json');
  const name = `electron-v${version}-${RELEASED[system]}.zip`;
  return { version, name, sha256: /** @type {string} */ (read('checksums.json')[name]) };
}

/**
 * Unpacks an Electron that a person brought, once it is known to be the locked one.
 * @param {string} zip
 * @param {{ name: string, sha256: string }} locked
 * @param {string} folder
 * @throws {Error} when it is another file, before anything is unpacked
 */
export async function unpackElectron(zip, locked, folder) {
  const found = await sha256Of(zip);
  if (found !== locked.sha256)
    throw new Error(
      `${basename(zip)} is not the locked Electron: its SHA-256 is ${found}, that of ${locked.name} is ${locked.sha256}. Bring that file; nothing was unpacked.`,
    );
  const archive = await yauzl.openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const file = resolve(folder, entry.fileName);
    if (!file.startsWith(resolve(folder) + sep))
      throw new Error(`${basename(zip)} names ${entry.fileName}, which lies outside its folder.`);
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file));
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    if (mode !== 0) chmodSync(file, mode);
  }
}

/** @param {string} file */
export async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
