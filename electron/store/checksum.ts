import { crc32 } from 'node:zlib';

/**
 * A checksum of the whole file, so that a bit that fell over is found at opening and not by `verify` alone. It stands in
 * the bytes of the header that SQLite leaves unused: mark, SQLite's change counter, CRC-32, who wrote, zeros.
 */
const START = 72;
const END = 92;
const MARK = 'LODC';
/** Behind the checksum, which covers it: 1 in a file that another program has written to and nobody has verified since. */
const FOREIGN = START + 12;
/** Grows with each transaction of whoever writes to the file. */
const CHANGE_COUNTER = 24;

/** `own`: every row of a file came through the change log of Lodestone, as far as its seals tell. */
export type Origin = 'own' | 'foreign';

/** Writes its checksum into the bytes of a project file. @returns the same bytes */
export function sealed(bytes: Uint8Array, origin: Origin): Uint8Array {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  data.fill(0, START, END);
  data.write(MARK, START, 'latin1');
  data.copy(data, START + 4, CHANGE_COUNTER, CHANGE_COUNTER + 4);
  data[FOREIGN] = origin === 'foreign' ? 1 : 0;
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

/** Of a file that is whole. */
export function originOf(data: Buffer): Origin {
  const seal = data.subarray(START, END);
  const isOurs =
    seal.toString('latin1', 0, 4) === MARK && seal.readUInt32BE(4) === data.readUInt32BE(CHANGE_COUNTER);
  return isOurs && data[FOREIGN] === 0 ? 'own' : 'foreign';
}

function checksumOf(data: Buffer): number {
  return crc32(data.subarray(FOREIGN), crc32(data.subarray(0, START)));
}
