import { crc32 } from 'node:zlib';
import type { Sealed } from './change-log/log';
import { type Disk, type DiskFile, writeWhole } from './disk';
import type { ProjectPaths } from './paths';

/** Which project a journal belongs to and behind which change set it begins. */
export interface JournalIdentity {
  readonly projectId: string;
  readonly baseSeq: number;
  readonly baseHash: string;
}

export const MAGIC = Buffer.from('LODEJNL1', 'latin1');
export const FRAME_MAGIC = Buffer.from('SET1', 'latin1');

/**
 * The file beside the project that makes an edit durable before it is confirmed. Layout, all numbers 32-bit little
 * endian: magic, length of identity, identity as JSON, crc32 of all before; then frames: magic, length of header,
 * length of payload, header (the change set as JSON), payload, crc32 of all before in the frame.
 */
export class Journal {
  readonly #disk: Disk;
  readonly #paths: ProjectPaths;
  #file: DiskFile | null;

  private constructor(disk: Disk, paths: ProjectPaths, file: DiskFile) {
    this.#disk = disk;
    this.#paths = paths;
    this.#file = file;
  }

  /** Starts an empty journal in place of any other. */
  static start(disk: Disk, paths: ProjectPaths, identity: JournalIdentity): Journal {
    writeWhole(disk, paths.journal, encodeIdentity(identity), paths.folder, paths.file);
    return new Journal(disk, paths, disk.openToAppend(paths.journal));
  }

  /** Goes on with a journal that was read, behind its last whole frame. */
  static goOn(disk: Disk, paths: ProjectPaths, wholeSize: number): Journal {
    const file = disk.openToAppend(paths.journal);
    if (file.size > wholeSize) {
      file.truncate(wholeSize);
      file.sync();
    }
    return new Journal(disk, paths, file);
  }

  /** Whether the file of its name is still the one that is written to, with nothing of another's at its end. */
  get isInPlace(): boolean {
    const found = this.#disk.stat(this.#paths.journal);
    return found !== null && found.id === this.#file?.id && found.size === this.#file.size;
  }

  /** Bytes that it holds. */
  get size(): number {
    return this.#file?.size ?? 0;
  }

  /** Appends a change set; it is on the disk when this returns. @throws the system error, with nothing left behind */
  append(sealed: Sealed): void {
    const file = this.#open();
    const before = file.size;
    try {
      file.append(encodeFrame(sealed));
      file.sync();
    } catch (error) {
      // A frame that was not confirmed must not come back at the next start.
      cutBack(file, before);
      throw error;
    }
  }

  /** Puts one without frames in its place, once the project file holds all of them. */
  restart(identity: JournalIdentity): void {
    const isInPlace = this.isInPlace;
    const size = this.#open().size;
    this.close(); // Windows renames over no open file
    try {
      this.#file = Journal.start(this.#disk, this.#paths, identity).#file;
    } catch (error) {
      if (isInPlace) this.#file = Journal.goOn(this.#disk, this.#paths, size).#file;
      throw error;
    }
  }

  close(): void {
    const file = this.#file;
    this.#file = null; // also where closing fails: the number may be another file's by then
    file?.close();
  }

  /** Closes and removes the file: only when the project file holds everything. */
  remove(): void {
    this.close();
    this.#disk.remove(this.#paths.journal);
    this.#disk.syncFolder(this.#paths.folder);
  }

  #open(): DiskFile {
    if (this.#file === null) throw new Error('the journal is closed');
    return this.#file;
  }
}

/** Found that a frame could not be cut off again: whether its change is there, the next opening shows. */
export class Uncut extends Error {}

function cutBack(file: DiskFile, size: number): void {
  try {
    file.truncate(size);
  } catch (error) {
    throw new Uncut('a frame that was not confirmed stands in the journal', { cause: error });
  }
  try {
    file.sync();
  } catch {
    // Whoever reads it sees it cut; what failed before is what is to be told.
  }
}

function encodeIdentity(identity: JournalIdentity): Buffer {
  return encodeBlock(MAGIC, [Buffer.from(JSON.stringify(identity), 'utf8')]);
}

/** One frame as bytes. */
function encodeFrame({ set, payload }: Sealed): Buffer {
  return encodeBlock(FRAME_MAGIC, [Buffer.from(JSON.stringify(set), 'utf8'), payload ?? new Uint8Array()]);
}

function encodeBlock(magic: Buffer, parts: readonly Uint8Array[]): Buffer {
  const lengths = Buffer.alloc(4 * parts.length);
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, 4 * index);
  const content = Buffer.concat([magic, lengths, ...parts]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([content, sum]);
}
