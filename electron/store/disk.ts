import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

export interface FileState {
  readonly size: number;
  readonly modifiedMs: number;
}

/**
 * Every way in which the project touches the disk. The real one is below; the tests have one that records the calls,
 * so that the disk can be rebuilt as a power cut may leave it at any moment.
 */
export interface Disk {
  /** Size and time of a file; null when there is none. */
  stat(path: string): FileState | null;
  isFolder(path: string): boolean;
  read(path: string): Uint8Array;
  /** Names in a folder; empty when there is no such folder. */
  list(folder: string): string[];
  makeFolder(folder: string): void;
  /** Opens a new file for writing: `exclusive` fails with EEXIST when it is there, `replace` empties it. */
  create(path: string, mode: 'exclusive' | 'replace'): DiskFile;
  /** Opens an existing file, to write behind its end. */
  openToAppend(path: string): DiskFile;
  /** Moves a file over another in one step. Retries while a virus scanner holds it. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Makes creations, renames and removals in a folder durable. */
  syncFolder(folder: string): void;
}

/** A file open for writing at its end. */
export interface DiskFile {
  readonly size: number;
  append(bytes: Uint8Array): void;
  truncate(size: number): void;
  /** Returns when content and size are on the disk, not only with the operating system. */
  sync(): void;
  close(): void;
}

/** The code of a system error (ENOENT, ENOSPC, ...), or null for anything else. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const RENAME_WAITS_MS = [10, 20, 50, 100, 200, 400, 800];

/** The disk of this machine. */
export const realDisk: Disk = {
  stat: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined || !stats.isFile() ? null : { size: stats.size, modifiedMs: stats.mtimeMs };
  },
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  read: (path) => readFileSync(path),
  list: (folder) => (realDisk.isFolder(folder) ? readdirSync(folder) : []),
  makeFolder: (folder) => mkdirSync(folder, { recursive: true }),
  create: (path, mode) => new RealFile(openSync(path, mode === 'exclusive' ? 'wx' : 'w')),
  openToAppend: (path) => new RealFile(openSync(path, 'r+')),
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

class RealFile implements DiskFile {
  readonly #descriptor: number;
  #size: number;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
    this.#size = fstatSync(descriptor).size;
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

/** Writes a file whole or not at all: temporary file beside it, sync, rename, sync of the folder. */
export function writeWhole(disk: Disk, path: string, bytes: Uint8Array, folder: string): void {
  const temporary = `${path}.saving`;
  const file = disk.create(temporary, 'replace');
  try {
    writeAndClose(file, bytes);
    disk.rename(temporary, path);
  } catch (error) {
    removeQuietly(disk, temporary);
    throw error;
  }
  disk.syncFolder(folder);
}

function writeAndClose(file: DiskFile, bytes: Uint8Array): void {
  try {
    file.append(bytes);
    file.sync();
  } finally {
    file.close();
  }
}

function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // The first error is the one to tell; the next save empties what is left.
  }
}
