import { basename } from 'node:path';
import { type Disk, errorCode, removeQuietly } from './disk';
import type { ProjectPaths } from './paths';

/**
 * Takes away what a process that was killed has left half written beside a project: nothing of it was ever read. Called by
 * who holds the lock.
 */
export function removeTempFiles(disk: Disk, { file, journal, lock, folder }: ProjectPaths): void {
  for (const path of [file, journal, lock].map((one) => `${one}.saving`))
    if (disk.stat(path) !== null) removeQuietly(disk, path);
  const start = `${basename(lock)}.`;
  for (const name of disk.list(folder)) {
    const pid = name.startsWith(start)
      ? /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))?.[1]
      : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) removeQuietly(disk, `${folder}/${name}`);
  }
}

/** Whether a process of this computer runs; one of another that has this number is left alone too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
