import type { KnownFiles } from './known-files';

/** By which a file is known again: which one it is, and whether anybody has written to it. */
export interface FileState {
  /** Device and number of the file on it, whatever its name. */
  readonly id: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/**
 * Every way in which the project touches the disk. The real one is below; the tests have one that records the calls,
 * so that the disk can be rebuilt as a power cut may leave it at any moment.
 */
export interface Disk {
  /** Null when there is no such file. */
  stat(path: string): FileState | null;
  /** Where a path leads through symbolic links; as it is when nothing is there. */
  realPath(path: string): string;
  /** Whether a file is free of write protection. Asked of its mode too, since no mode binds root. */
  mayWrite(path: string): boolean;
  isFolder(path: string): boolean;
  /** Whether a folder lies on a disk that nobody but this computer reaches; false where that is not certain. */
  isOwn(folder: string): boolean;
  read(path: string): Uint8Array;
  /** Names in a folder; empty when there is no such folder. */
  list(folder: string): string[];
  makeFolder(folder: string): void;
  /**
   * Opens a new file for writing; fails with EEXIST when it is there.
   * @param like a file whose mode and owner it takes over before anything is in it, where there is one
   */
  create(path: string, like?: string): DiskFile;
  /** Opens an existing file, to write behind its end. */
  openToAppend(path: string): DiskFile;
  /** Gives a file a second name, in one step; fails with EEXIST when something has it, and where a disk has no links. */
  link(from: string, to: string): void;
  /** Moves a file over another in one step. Retries while a virus scanner holds it. */
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Makes creations, renames and removals in a folder durable. */
  syncFolder(folder: string): void;
  /** What is remembered of its files; absent: each is looked at whole whenever it is opened. */
  readonly known?: KnownFiles;
}

/** A file open for writing at its end. */
export interface DiskFile {
  readonly id: string;
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

/**
 * Writes a file whole or not at all: temporary file beside it, sync, rename, sync of the folder.
 * @param like a file whose mode and owner it takes over; the one that it replaces when left out
 */
export function writeWhole(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  folder: string,
  like: string = path,
): void {
  const temporary = `${path}.saving`;
  if (disk.stat(temporary) !== null) disk.remove(temporary); // left by a save that was cut short
  const file = disk.create(temporary, like);
  try {
    writeAndClose(file, bytes);
    disk.rename(temporary, path);
  } catch (error) {
    removeQuietly(disk, temporary);
    throw error;
  }
  disk.syncFolder(folder);
}

/** Whether a file is the one that it was, and nobody has written to it. */
export function isSame(found: FileState | null, known: FileState): boolean {
  return (
    found !== null &&
    found.id === known.id &&
    found.size === known.size &&
    found.modifiedMs === known.modifiedMs
  );
}

/** Writes a new file to its end, durably. */
export function writeAndClose(file: DiskFile, bytes: Uint8Array): void {
  try {
    file.append(bytes);
    file.sync();
  } finally {
    file.close();
  }
}

/** Removes what is of no further use, if it can: another error is the one to tell. */
export function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // A temporary file that is left over is taken away by the next that needs its name, or hurts nobody.
  }
}
