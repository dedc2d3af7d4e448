/** Behind the last byte, so that a row which does not end there is not read beyond: each time costs what is compiled anew. */
const PADDING = 8;

/** The bytes of a stream, piece by piece, in one buffer: what is left of a piece stands before the next. */
export class ChunkBuffer {
  #buffer = Buffer.alloc(PADDING);
  /** Where what is left begins and ends. */
  #from = 0;
  #to = 0;

  /** What was not done with. */
  get rest(): Buffer {
    return this.#buffer.subarray(this.#from, this.#to);
  }

  /** What is left with the next piece behind it, once as it is and once with zeros behind; both hold until the next. */
  add(piece: Uint8Array): { readonly bytes: Buffer; readonly padded: Buffer } {
    const { rest } = this;
    const length = rest.length + piece.length;
    if (length + PADDING > this.#buffer.length) {
      const larger = Buffer.allocUnsafe((length + PADDING) * 2);
      larger.set(rest);
      this.#buffer = larger;
    } else this.#buffer.copyWithin(0, this.#from, this.#to);
    this.#buffer.set(piece, rest.length);
    this.#buffer.fill(0, length, length + PADDING);
    this.#from = 0;
    this.#to = length;
    return { bytes: this.#buffer.subarray(0, length), padded: this.#buffer.subarray(0, length + PADDING) };
  }

  /** Keeps what stands behind so many bytes of the last piece with what was before it. */
  keep(from: number): void {
    this.#from = from;
  }
}
