import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PATIENCE = 150_000;

/** The one that copies are taken of, once a thread of tests: LibreOffice takes a second of the processor to make one. */
let made: Promise<string> | null = null;

/**
 * Gives LibreOffice a profile of its own, as its first start leaves it: two that run at once cannot share one.
 * @param folder in which it is kept
 * @returns the option that names it
 */
export async function officeProfile(folder: string): Promise<string> {
  made ??= make();
  const own = join(folder, 'profile');
  await cp(await made, own, { recursive: true });
  return optionOf(own);
}

async function make(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-office-profile-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const profile = join(folder, 'profile');
  await promisify(execFile)('soffice', [optionOf(profile), '--headless', '--terminate_after_init'], {
    timeout: PATIENCE,
  });
  return profile;
}

function optionOf(profile: string): string {
  return `-env:UserInstallation=${pathToFileURL(profile)}`;
}
