import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { requirePlainFile } from '../../disk/plain-file';
import {
  MAX_PARTS,
  MAX_RATIO,
  MAX_SMALL_PART_BYTES,
  MAX_UNPACKED_BYTES,
  RATIO_MATTERS_BYTES,
} from './limits';
import { toMegabytes } from './sniff-file';

/** A workbook file whose table of contents has been checked. Parts are unpacked one at a time, as streams. */
export interface GuardedZip {
  readonly file: string;
  has(part: string): boolean;
  /** A small part as text; null when it is not there. */
  text(part: string): Promise<string | null>;
  /** A part in pieces, as its bytes. */
  bytes(part: string): AsyncGenerator<Uint8Array>;
  /** A part as decoded text in pieces: no character is split at the border of two of them. */
  pieces(part: string): AsyncGenerator<string>;
  size(part: string): number;
  /** Of all parts in a folder. */
  sizeBelow(folder: string): number;
  close(): void;
}

/**
 * Opens a zip by its central directory and refuses what would harm: too many parts, too large, a bomb, encrypted or
 * nested. Unpacking ends where a part grows beyond its declared size, so that declared sizes can be trusted.
 * @throws Refusal `refusal.file.*`
 */
export async function guardZip(path: string): Promise<GuardedZip> {
  const file = basename(path);
  requirePlainFile(path);
  let zip: ZipFile;
  try {
    zip = await openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: false,
    });
  } catch (error) {
    throw damagedUnlessDisk(error, file);
  }
  try {
    const entries = await checkEntries(zip, file);
    return zipOf(zip, entries, file);
  } catch (error) {
    zip.close();
    throw damagedUnlessDisk(error, file);
  }
}

async function checkEntries(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_PARTS)
    throw new Refusal('refusal.file.tooManyParts', { count: zip.entryCount, limit: MAX_PARTS }, { file });
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new Refusal('refusal.file.encrypted', {}, { file });
    if (/\.(?:zip|gz|7z|rar|tar|bz2)$/i.test(entry.fileName)) {
      throw new Refusal('refusal.file.nestedArchive', { name: entry.fileName }, { file });
    }
    unpacked += entry.uncompressedSize;
    entries.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry);
  }
  const ratio = Math.round(unpacked / Math.max(1, zip.fileSize));
  if (unpacked > MAX_UNPACKED_BYTES || (unpacked > RATIO_MATTERS_BYTES && ratio > MAX_RATIO)) {
    throw new Refusal('refusal.file.inflates', { size: toMegabytes(unpacked), ratio }, { file });
  }
  return entries;
}

function zipOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, file: string): GuardedZip {
  const find = (part: string) => entries.get(part.toLowerCase());
  async function* bytes(part: string): AsyncGenerator<Buffer> {
    const entry = find(part);
    if (entry === undefined) return;
    try {
      yield* unpacked(zip, entry);
    } catch (error) {
      throw damagedUnlessDisk(error, file);
    }
  }
  async function* pieces(part: string): AsyncGenerator<string> {
    let decoder: ReturnType<typeof decoderFor> | null = null;
    for await (const piece of bytes(part)) {
      decoder ??= decoderFor(piece);
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder !== null) yield decoder.decode();
  }
  return {
    file,
    has: (part) => find(part) !== undefined,
    size: (part) => find(part)?.uncompressedSize ?? 0,
    sizeBelow: (folder) =>
      [...entries].reduce(
        (sum, [part, entry]) => (part.startsWith(folder.toLowerCase()) ? sum + entry.uncompressedSize : sum),
        0,
      ),
    bytes,
    pieces,
    async text(part) {
      const entry = find(part);
      if (entry === undefined) return null;
      if (entry.uncompressedSize > MAX_SMALL_PART_BYTES) {
        throw new Refusal(
          'refusal.file.inflates',
          { size: toMegabytes(entry.uncompressedSize), ratio: 1 },
          { file },
        );
      }
      let text = '';
      for await (const piece of pieces(part)) text += piece;
      return text;
    },
    close: () => zip.close(),
  };
}

/**
 * The bytes of a part, unpacked here in large pieces: in yauzl's own, a quarter of the size, it takes more than twice as long.
 * @throws Error when they are more or fewer than the table of contents declares
 */
async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const isDeflated = entry.compressionMethod === 8;
  if (!isDeflated && entry.compressionMethod !== 0) throw new Error('zip: unknown compression');
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const stream = isDeflated
    ? pipeline(packed, createInflateRaw({ chunkSize: PIECE_BYTES }), () => undefined) // its errors come out of the loop
    : packed;
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Buffer = chunk;
      size += bytes.length;
      if (size > entry.uncompressedSize) throw new Error('zip: too many bytes in a part');
      yield bytes;
    }
    if (size < entry.uncompressedSize) throw new Error('zip: not enough bytes in a part');
  } finally {
    packed.destroy();
    stream.destroy();
  }
}

const PIECE_BYTES = 262_144;

/** XML parts are UTF-8 unless a byte order mark says UTF-16. */
function decoderFor(bytes: Buffer) {
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8');
}

/**
 * What yauzl, zlib and the XML reader throw at a broken file, in words that help: whatever they say, the file is not
 * as its format wants it. The error itself stays the cause.
 */
export function damagedUnlessDisk(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return error;
  const asDisk = diskRefusal(error, file);
  if (asDisk instanceof Refusal || !(error instanceof Error)) return asDisk;
  const code = /undefined entity/.test(error.message)
    ? 'refusal.file.entities'
    : /strong encryption/.test(error.message)
      ? 'refusal.file.encrypted'
      : 'refusal.file.damaged';
  return Object.assign(new Refusal(code, {}, { file }), { cause: error });
}
