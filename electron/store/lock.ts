import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import {
  type Disk,
  errorCode,
  type FileState,
  isSame,
  removeQuietly,
  writeAndClose,
  writeWhole,
} from './disk';
import { holderIn, holderOfThis, isGone, isThis, type LockHolder } from './lock-holder';
import type { ProjectPaths } from './paths';

/** A lock that was taken: the file by which its holder knows it again, and what stands in it. */
export interface OwnLock extends FileState {
  readonly text: string;
}

export type LockResult =
  | { readonly kind: 'taken'; readonly lock: OwnLock }
  /** `by` is null for a lock that names nobody: damaged, or written by another program. */
  | { readonly kind: 'held'; readonly by: LockHolder | null }
  | { readonly kind: 'no_write'; readonly what: 'folder' | 'file' | 'name' | 'full' };

/**
 * Takes the lock of a project, also from a process of this computer that is gone. The lock is written under a name of its
 * own and linked into place, so that nobody sees it before it is whole.
 * @param ownIsStale whether a lock of this very process counts as gone too
 */
export function takeLock(
  disk: Disk,
  paths: ProjectPaths,
  who: string,
  now: Date,
  ownIsStale: boolean,
): LockResult {
  const text = JSON.stringify(holderOfThis(who, now));
  const written = nameBeside(paths);
  try {
    writeAndClose(disk.create(written), Buffer.from(text));
    // Twice more after a stale lock was taken away; if somebody else was quicker, theirs holds.
    for (let attempt = 0; attempt < 3; attempt++) {
      const lock = place(disk, written, paths.lock, text);
      if (lock !== null) return { kind: 'taken', lock: { ...lock, text } };
      const found = textOf(disk, paths.lock);
      if (found === null) continue; // given back this very moment
      const holder = holderIn(found);
      if (holder === null || !(isGone(holder, disk.isOwn(paths.folder)) || (ownIsStale && isThis(holder))))
        break;
      takeAway(disk, paths, found);
    }
    return { kind: 'held', by: holderIn(textOf(disk, paths.lock)) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return { kind: 'no_write', what: 'folder' };
    if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'no_write', what: 'full' };
    throw error;
  } finally {
    removeQuietly(disk, written);
  }
}

/** Whether a lock was given back, or its holder is provably gone: whoever opens the project now may write to it. */
export function isFree(disk: Disk, paths: ProjectPaths): boolean {
  if (disk.stat(paths.lock) === null) return true;
  const holder = holderIn(textOf(disk, paths.lock));
  return holder !== null && isGone(holder, disk.isOwn(paths.folder));
}

/** Gives the lock back, unless it is another's by now. */
export function releaseLock(disk: Disk, paths: ProjectPaths, lock: FileState): void {
  if (isSame(disk.stat(paths.lock), lock)) disk.remove(paths.lock);
}

/**
 * Looks whether a lock is still the own one. Whoever takes a lock gives its name to another file with a name in it, so
 * one that was emptied or scribbled on is the own one still, and is put right.
 * @returns it as it is now, or null when it is gone or another's
 */
export function keepLock(disk: Disk, paths: ProjectPaths, lock: OwnLock): OwnLock | null {
  const found = disk.stat(paths.lock);
  if (isSame(found, lock)) return lock;
  const text = textOf(disk, paths.lock);
  // A number of a file that was removed is given again: it is the name in it that tells.
  if (found?.id !== lock.id || (text !== lock.text && holderIn(text) !== null)) return null;
  if (text !== lock.text) writeWhole(disk, paths.lock, Buffer.from(lock.text), paths.folder);
  const mended = disk.stat(paths.lock);
  return mended === null ? null : { ...mended, text: lock.text };
}

/** Puts a lock under its name in one step. @returns null when there is one already */
function place(disk: Disk, written: string, lock: string, text: string): FileState | null {
  try {
    disk.link(written, lock);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    if (!makeDirectly(disk, lock, text)) return null;
  }
  return disk.stat(lock);
}

/** For disks without links (FAT, some network shares): the lock is visible a moment before it is written. */
function makeDirectly(disk: Disk, lock: string, text: string): boolean {
  try {
    writeAndClose(disk.create(lock), Buffer.from(text));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a stale lock away, by a rename, so that of two processes only one takes it and neither takes a fresh one. */
function takeAway(disk: Disk, paths: ProjectPaths, stale: string | null): void {
  const away = nameBeside(paths);
  try {
    disk.rename(paths.lock, away);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  try {
    if (textOf(disk, away) !== stale) disk.link(away, paths.lock);
  } catch {
    // Another has taken its place; the one whose lock this was finds out before it writes again.
  } finally {
    removeQuietly(disk, away);
  }
}

function nameBeside({ lock }: ProjectPaths): string {
  return `${lock}.${process.pid}-${randomUUID().slice(0, 8)}`;
}

function textOf(disk: Disk, path: string): string | null {
  try {
    return Buffer.from(disk.read(path)).toString('utf8');
  } catch {
    return null; // it went away, or is no file that can be read
  }
}

/** The refusal of a project that somebody else has open. */
export function lockedRefusal(paths: ProjectPaths, { by }: Extract<LockResult, { kind: 'held' }>): Refusal {
  const place = { file: paths.fileName };
  const params = { file: paths.fileName, lock: lockName(paths) };
  if (by === null) return new Refusal('refusal.project.lockUnreadable', params, place);
  const { who, host, since } = by;
  return new Refusal('refusal.project.locked', { ...params, who, host, since }, place);
}

/** The name of the lock of a project in its folder. */
export function lockName({ lock, folder }: ProjectPaths): string {
  return lock.slice(folder.length + 1);
}
