import { crc32 } from 'node:zlib';

/**
 * A checksum of the whole file, so that a bit that fell over is found at opening and not by `verify` alone. It stands in
 * the bytes of the header that SQLite leaves unused: mark, SQLite's change counter, CRC-32, zeros.
 */
const START = 72;
const END = 92;
const MARK = 'LODC';
/** Grows with each transaction of whoever writes to the file. */
const CHANGE_COUNTER = 24;

/** Writes its checksum into the bytes of a project file. @returns the same bytes */
export function sealed(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  data.fill(0, START, END);
  data.write(MARK, START, 'latin1');
  data.copy(data, START + 4, CHANGE_COUNTER, CHANGE_COUNTER + 4);
  data.writeUInt32BE(checksumOf(data), START + 8);
  return bytes;
}

/** Whether a file is as it was written: by Lodestone with a checksum, or by another program, which knows of none. */
export function isWhole(data: Buffer): boolean {
  const seal = data.subarray(START, END);
  if (seal.every((byte) => byte === 0)) return true;
  if (seal.toString('latin1', 0, 4) !== MARK) return false;
  if (seal.readUInt32BE(4) !== data.readUInt32BE(CHANGE_COUNTER)) return true;
  return seal.readUInt32BE(8) === checksumOf(data);
}

function checksumOf(data: Buffer): number {
  return crc32(data.subarray(END), crc32(data.subarray(0, START)));
}
