import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PATIENCE = 150_000;

/** The files of one, by their place in it. Kept in memory: nothing is left behind however the thread of the tests ends. */
type Profile = readonly (readonly [place: string, content: Buffer])[];

/** Made once a thread of tests: it takes LibreOffice a second of the processor. */
let made: Promise<Profile> | null = null;

/**
 * Gives LibreOffice a profile of its own, as its first start leaves it: two that run at once cannot share one.
 * @param folder in which it is kept
 * @returns the option that names it
 */
export async function officeProfile(folder: string): Promise<string> {
  made ??= make();
  const own = join(folder, 'profile');
  for (const [place, content] of await made) {
    await mkdir(dirname(join(own, place)), { recursive: true });
    await writeFile(join(own, place), content);
  }
  return optionOf(own);
}

async function make(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-office-profile-'));
  try {
    await promisify(execFile)('soffice', [optionOf(folder), '--headless', '--terminate_after_init'], {
      timeout: PATIENCE,
    });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return await Promise.all(
      paths.map(async (path) => [relative(folder, path), await readFile(path)] as const),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function optionOf(profile: string): string {
  return `-env:UserInstallation=${pathToFileURL(profile)}`;
}
