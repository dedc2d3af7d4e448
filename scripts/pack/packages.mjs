import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../run-command.mjs';
import { onPath } from '../system-libraries.mjs';
import { buildDeb } from './deb.mjs';
import { msiSource } from './msi-source.mjs';
import { makeProgram } from './program-folder.mjs';
import { sign, writeHashes } from './seal.mjs';
import { addConsole } from './windows-folder.mjs';

/**
 * What packages are made of. The runtime's folder is used up.
 * @typedef {{
 *   runtime: string,
 *   electron: { version: string, name: string, sha256: string },
 *   version: string,
 *   description: string,
 *   work: string,
 *   out: string,
 *   compression: 'xz' | 'none',
 * }} Packing
 */

/**
 * The zip and the Debian package, and the list of their hashes.
 * @param {Packing} packing
 * @returns {Promise<string[]>}
 */
export async function packLinux({ runtime, electron, version, description, work, out, compression }) {
  requireTools('linux', ['7z', 'dpkg-deb']);
  const name = `lodestone-${version}-linux-x64`;
  const program = join(work, name);
  renameSync(runtime, program);
  await makeProgram(program, { system: 'linux', version, electron });
  const zip = await zipped(program, join(out, `${name}.zip`), compression);
  const deb = join(out, `lodestone_${version}_amd64.deb`);
  await buildDeb(program, { version, description, tree: join(work, 'tree'), goal: deb, compression });
  await writeHashes([zip, deb]);
  return [zip, deb, join(out, 'SHA256SUMS')];
}

/**
 * The portable zip and the per-machine MSI, each with its executable signed, and the list of their hashes.
 * @param {Packing} packing
 * @returns {Promise<string[]>}
 */
export async function packWindows({ runtime, electron, version, work, out, compression }) {
  requireTools('windows', ['7z', 'wixl']);
  const name = `lodestone-${version}-win32-x64`;
  const program = join(work, name);
  renameSync(runtime, program);
  const executable = await makeProgram(program, { system: 'windows', version, electron });
  addConsole(program);
  await sign(executable);
  const zip = await zipped(program, join(out, `${name}.zip`), compression);
  const source = join(work, 'lodestone.wxs');
  writeFileSync(source, msiSource(program, version));
  const msi = join(out, `${name}.msi`);
  if ((await run('wixl', ['--arch', 'x64', '--output', msi, source])) !== 0)
    throw new Error('wixl could not build the MSI; what it said stands above.');
  await sign(msi);
  await writeHashes([zip, msi]);
  return [zip, msi, join(out, 'SHA256SUMS')];
}

/** What each tool comes with on Debian. */
const PACKAGE_OF = { '7z': '7zip', 'dpkg-deb': 'dpkg', wixl: 'wixl' };

/**
 * @param {string} system
 * @param {readonly (keyof typeof PACKAGE_OF)[]} tools
 */
function requireTools(system, tools) {
  const missing = tools.filter((tool) => !onPath(tool));
  if (missing.length > 0)
    throw new Error(
      `Packing for ${system} needs ${missing.join(' and ')}: install ${missing.map((tool) => PACKAGE_OF[tool]).join(' ')} and run the command again.`,
    );
}

/**
 * @param {string} folder its own name stands in the zip
 * @param {string} zip
 * @param {'xz' | 'none'} compression
 */
async function zipped(folder, zip, compression) {
  rmSync(zip, { force: true });
  const level = compression === 'none' ? '-mx=0' : '-mx=1';
  const code = await run('7z', ['a', '-tzip', level, '-bso0', '-bsp0', zip, folder], {
    cwd: dirname(folder),
  });
  if (code !== 0) throw new Error(`7z could not write ${zip}; what it said stands above.`);
  return zip;
}
