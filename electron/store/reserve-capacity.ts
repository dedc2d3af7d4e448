/**
 * What a file in memory may grow by before it is copied: sql.js gives it an eighth more whenever it is full, so that an import
 * of 100,000 rows had it copied twenty times. Memory that nobody has written to is none yet.
 */
const MOST_ROOM = 16 * 1024 * 1024;
/** A small file is seldom one that grows by so much: its space is some times what it has, and is cleared with each opening. */
const LEAST_ROOM = 256 * 1024;
const TIMES = 2;

/** What sql.js makes its own copy of the bytes with: an array that is longer than what is copied into it. */
class Oversized {
  constructor(length: number) {
    // biome-ignore lint/correctness/noConstructorReturn: slice takes what its constructor gives, and a plain array is the quickest
    return new Uint8Array(length + Math.min(MOST_ROOM, Math.max(LEAST_ROOM, TIMES * length)));
  }
}

class ReservedBytes extends Uint8Array<ArrayBufferLike> {
  // Only slice asks for it here, and takes any array that is long enough.
  static readonly [Symbol.species] = Oversized;
}

/** The same bytes, not copied; of the copy that sql.js makes of them it uses the length, and has space behind it. */
export function reserveCapacity(bytes: Uint8Array): Uint8Array {
  return new ReservedBytes(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
