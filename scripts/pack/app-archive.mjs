import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageWithOptions, getRawHeader } from '@electron/asar';
import { inProject } from '../project-root.mjs';

/** What of the project the program needs when it runs: its build holds all of its dependencies. */
const FOLDERS = ['out/main', 'out/preload', 'out/renderer', 'resources'];

/** What the program reads of its package.json. */
const FIELDS = ['name', 'version', 'description', 'license', 'type', 'main'];

/**
 * Writes the built app into one archive, in place of whatever app the runtime came with.
 * @param {string} resources the runtime's folder of that name
 * @returns {Promise<string>} the SHA-256 of the archive's list of files, which the runtime is told to insist on
 */
export async function archiveApp(resources) {
  if (!existsSync(inProject('out', 'main', 'main.js')))
    throw new Error('There is no build: run "npm run build" first.');
  const stage = mkdtempSync(join(tmpdir(), 'lodestone-app-'));
  try {
    for (const folder of FOLDERS)
      cpSync(inProject(folder), join(stage, folder), {
        recursive: true,
        filter: (source) => !source.endsWith('.map'),
      });
    writeFileSync(join(stage, 'package.json'), JSON.stringify(shippedManifest(), null, 2));
    for (const other of ['app', 'default_app.asar', 'app.asar'])
      rmSync(join(resources, other), { recursive: true, force: true });
    mkdirSync(resources, { recursive: true });
    const archive = join(resources, 'app.asar');
    await createPackageWithOptions(stage, archive, {});
    return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The name that the window and the data folder bear, and nothing of how it is built. */
function shippedManifest() {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return Object.fromEntries(FIELDS.map((field) => [field, manifest[field]]));
}
