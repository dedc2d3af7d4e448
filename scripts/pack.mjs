#!/usr/bin/env node
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { inProject } from './project-root.mjs';

const USAGE = `Builds the packages of Lodestone from an Electron zip that you bring; nothing is downloaded.

  npm run pack -- linux   --electron electron-vVERSION-linux-x64.zip   zip and deb
  npm run pack -- windows --electron electron-vVERSION-win32-x64.zip   zip and MSI

  --out FOLDER   where they go; default: dist
`;

try {
  const { values, positionals } = parseArgs({
    options: { electron: { type: 'string' }, out: { type: 'string', default: 'dist' } },
    allowPositionals: true,
  });
  const [system] = positionals;
  if ((system !== 'linux' && system !== 'windows') || values.electron === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    await installDependencies();
    await buildIfStale();
    await packFrom(system, resolve(values.electron), resolve(values.out));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {import('./pack/electron-zip.mjs').System} system
 * @param {string} zip
 * @param {string} out
 */
async function packFrom(system, zip, out) {
  const { lockedElectron, unpackElectron } = await import('./pack/electron-zip.mjs');
  const { packLinux, packWindows } = await import('./pack/packages.mjs');
  const { version, description } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const electron = lockedElectron(system);
  const work = join(out, 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const runtime = join(work, 'runtime');
    console.log(`Checking ${zip} ...`);
    await unpackElectron(zip, electron, runtime);
    const pack = system === 'linux' ? packLinux : packWindows;
    for (const file of await pack({ runtime, electron, version, description, work, out, compression: 'xz' }))
      console.log(file);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
