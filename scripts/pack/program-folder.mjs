import { cpSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project-root.mjs';
import { archiveApp } from './app-archive.mjs';
import { setFuses } from './fuses.mjs';
import { billOfMaterials, noticesText } from './notices.mjs';
import { brandExecutable } from './windows-executable.mjs';

/** @typedef {import('./electron-zip.mjs').System} System */

/**
 * Makes the program of a runtime, in the runtime's own folder: the app in its archive, the executable under its name and
 * with its fuses set, and the texts that go with it.
 * @param {string} folder
 * @param {{ system: System, version: string, electron: { version: string, name: string, sha256: string } }} what
 * @returns {Promise<string>} the executable
 */
export async function makeProgram(folder, { system, version, electron }) {
  const archiveHash = await archiveApp(join(folder, 'resources'));
  const [from, to] = system === 'windows' ? ['electron.exe', 'lodestone.exe'] : ['electron', 'lodestone'];
  const executable = join(folder, to);
  renameSync(join(folder, from), executable);
  if (system === 'windows') brandExecutable(executable, { version, archiveHash });
  await setFuses(executable);
  // The runtime's own licence would stand there as if it were the program's.
  if (existsSync(join(folder, 'LICENSE')))
    renameSync(join(folder, 'LICENSE'), join(folder, 'LICENSE.electron.txt'));
  cpSync(inProject('LICENSE'), join(folder, 'LICENSE.txt'));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesText());
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(electron), null, 2)}\n`);
  return executable;
}
