import { hostname } from 'node:os';
import { type Disk, errorCode } from './disk';
import type { ProjectPaths } from './paths';

/** Who has a project open for writing. */
interface LockHolder {
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  /** ISO instant. */
  readonly since: string;
}

export type LockResult =
  | { readonly kind: 'taken'; readonly takenOverFrom: LockHolder | null }
  | { readonly kind: 'held'; readonly by: LockHolder }
  /** The folder cannot be written to. */
  | { readonly kind: 'no_write' };

/**
 * Takes the lock of a project, also from a process of this computer that is gone.
 * @param ownIsStale whether a lock of this very process counts as gone too
 */
export function takeLock(
  disk: Disk,
  paths: ProjectPaths,
  who: string,
  now: Date,
  ownIsStale: boolean,
): LockResult {
  const mine: LockHolder = { who, host: hostname(), pid: process.pid, since: now.toISOString() };
  let takenOverFrom: LockHolder | null = null;
  // A second try after removing a stale lock; if somebody else was quicker, theirs holds.
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = disk.create(paths.lock, 'exclusive');
      try {
        file.append(Buffer.from(JSON.stringify(mine)));
      } finally {
        file.close();
      }
      return { kind: 'taken', takenOverFrom };
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { kind: 'no_write' };
      if (code !== 'EEXIST') throw error;
    }
    const holder = readLock(disk, paths);
    const isOwn = holder !== null && holder.pid === process.pid && holder.host === mine.host;
    if (holder !== null && isAlive(holder) && !(isOwn && ownIsStale)) return { kind: 'held', by: holder };
    takenOverFrom = holder;
    removeIfThere(disk, paths.lock);
  }
  const holder = readLock(disk, paths);
  return { kind: 'held', by: holder ?? mine };
}

/** Gives the lock back. */
export function releaseLock(disk: Disk, paths: ProjectPaths): void {
  removeIfThere(disk, paths.lock);
}

/** The holder of the lock; null when there is none, or one that was never written to the end. */
function readLock(disk: Disk, paths: ProjectPaths): LockHolder | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(disk.read(paths.lock)).toString('utf8'));
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether the holder may still be running. Of another computer nothing is known, so it may. */
function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function isHolder(value: unknown): value is LockHolder {
  if (typeof value !== 'object' || value === null) return false;
  const holder = value as Record<string, unknown>; // an object was just found
  return (
    typeof holder.who === 'string' &&
    typeof holder.host === 'string' &&
    typeof holder.pid === 'number' &&
    typeof holder.since === 'string'
  );
}

function removeIfThere(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
