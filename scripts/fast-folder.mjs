import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm';
const AMPLE_BYTES = 4 * 1024 ** 3;

/**
 * A new folder for what the unit tests write: in memory where there is ample space. They make thousands of projects, each
 * written through to the disk as the program does it, and none outlives its test: on a disk both cores wait for it.
 */
export function makeFastFolder() {
  return mkdtempSync(join(isAmple(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'lodestone-unit-'));
}

/** @param {string} folder */
function isAmple(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= AMPLE_BYTES;
  } catch {
    return false; // another system
  }
}
