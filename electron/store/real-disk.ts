import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { readPlainFileSync } from '../disk/plain-file';
import { type Disk, type DiskFile, errorCode } from './disk';
import { isOwnDisk } from './own-disk';

const RENAME_WAITS_MS = [10, 20, 50, 100, 200, 400, 800];

/** The disk of this machine. */
export const realDisk: Disk = {
  stat: (path) => {
    const stats = statsOf(path);
    if (stats === undefined || !stats.isFile()) return null;
    return { id: idOf(stats), size: Number(stats.size), modifiedMs: Number(stats.mtimeNs) / 1e6 };
  },
  realPath: (path) => {
    try {
      return realpathSync.native(path);
    } catch {
      return path;
    }
  },
  mayWrite: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || (stats.mode & 0o222) === 0) return false;
    try {
      accessSync(path, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  isOwn: isOwnDisk,
  read: readPlainFileSync,
  list: (folder) => (realDisk.isFolder(folder) ? readdirSync(folder) : []),
  makeFolder: (folder) => mkdirSync(folder, { recursive: true }),
  create: (path, like) => new RealFile(createLike(path, like)),
  openToAppend: (path) => new RealFile(openSync(path, 'r+')),
  link: (from, to) => linkSync(from, to),
  rename: (from, to) => retryWhileHeld(() => renameSync(from, to)),
  remove: (path) => retryWhileHeld(() => unlinkSync(path)),
  syncFolder: (folder) => {
    // Windows cannot open folders; there NTFS logs renames itself.
    if (process.platform === 'win32') return;
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
};

/** A name that is too long for the disk is that of no file. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false, bigint: true });
  } catch (error) {
    if (errorCode(error) === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

/** The same as `stat` gives; as bigints, since NTFS numbers files beyond what a double holds. */
function idOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`;
}

function createLike(path: string, like: string | undefined): number {
  const model = like === undefined ? undefined : statSync(like, { throwIfNoEntry: false });
  if (model === undefined) return openSync(path, 'wx');
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    keepOwner(descriptor, model);
    fchmodSync(descriptor, model.mode & 0o7777); // behind the owner, whose change takes bits away
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    unlinkSync(path);
    throw error;
  }
}

/** Only root gives files away, and a group is given by its members only: what may not be given stays as it is. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  const made = fstatSync(descriptor);
  for (const [user, group] of [
    [made.uid, gid],
    [uid, gid],
  ] as const) {
    if (user === made.uid && group === made.gid) continue;
    try {
      fchownSync(descriptor, user, group);
    } catch (error) {
      if (errorCode(error) !== 'EPERM') throw error;
    }
  }
}

/** The same for who only looks: what is opened on it is read-only, and nothing is written beside it. */
export const lookedAt: Disk = { ...realDisk, mayWrite: () => false };

class RealFile implements DiskFile {
  readonly id: string;
  readonly #descriptor: number;
  #size: number;

  constructor(descriptor: number) {
    const stats = fstatSync(descriptor, { bigint: true });
    this.id = idOf(stats);
    this.#descriptor = descriptor;
    this.#size = Number(stats.size);
  }

  get size(): number {
    return this.#size;
  }

  append(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#size);
      done += written;
      this.#size += written;
    }
  }

  truncate(size: number): void {
    ftruncateSync(this.#descriptor, size);
    this.#size = size;
  }

  sync(): void {
    fdatasyncSync(this.#descriptor);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/** Runs a step again while another program (scanner, backup, sync) holds the file. @throws the last error */
export function retryWhileHeld(step: () => void, waits: readonly number[] = RENAME_WAITS_MS): void {
  for (const wait of [...waits, null]) {
    try {
      step();
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');
      if (!held || wait === null) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

/** The clock of this computer. */
export const realClock = (): Date => new Date();
