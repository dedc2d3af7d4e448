import { ByteRow } from './byte-row';
import { CachedRows } from './cached-rows';
import { CellCoder, KnownCodes } from './cell-coder';
import type { CellSetting } from './cell-value';
import { ChunkBuffer } from './chunk-buffer';
import { FedEvents } from './fed-events';
import { rowEvents } from './row-events';
import { endOfRow, isBlankBetween, nextRow, openEnd, saysMore } from './row-places';
import type { ShapeScan } from './sheet-shape';

/**
 * Reads a sheet once, from its bytes as they stream by: its rows, and its shape beside them. Rows as nearly all programs
 * write them are read from the bytes; everything else, what stands around them too, goes through the XML reader of ExcelJS,
 * so that broken XML is found as before: a sheet without a plain row is read by it alone.
 */
export class SheetScan {
  readonly #setting: CellSetting;
  readonly #shape: ShapeScan | null;
  #rows: CachedRows;
  #known: KnownCodes;
  /** Number of the last row. */
  #previous = 0;
  readonly #slowly = new FedEvents();
  readonly #event: ReturnType<typeof rowEvents>;
  #decoder = new TextDecoder();

  /** @param shape takes what is known of the sheet besides its rows, where that is wanted */
  constructor(setting: CellSetting, rows: CachedRows, shape: ShapeScan | null = null) {
    this.#setting = setting;
    this.#shape = shape;
    this.#rows = rows;
    this.#known = new KnownCodes(setting.strings.length);
    this.#event = rowEvents(setting, () => this.#previous);
  }

  /** The rows that were read since the last were taken; others gather what follows. */
  take(): CachedRows {
    const rows = this.#rows;
    this.#rows = new CachedRows();
    this.#known = new KnownCodes(this.#setting.strings.length);
    return rows;
  }

  /**
   * Reads the pieces of the sheet one after the other, and stops behind each.
   * @throws Error of the XML reader
   */
  async *run(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<void> {
    const buffer = new ChunkBuffer();
    let isPlainPart: boolean | null = null;
    const row = new ByteRow();
    for await (const piece of pieces) {
      const { bytes, padded } = buffer.add(piece);
      const coder = new CellCoder(bytes, this.#rows, this.#setting, this.#known);
      isPlainPart ??= this.#isUtf8(bytes);
      // A comment or a section of raw text may hold what looks like a row: from there on nothing is taken for plain.
      isPlainPart &&= !saysMore(bytes);
      let at = 0;
      while (isPlainPart) {
        const start = nextRow(padded, at);
        if (start < 0) break;
        const isNext = start === at || (at > 0 && isBlankBetween(bytes, at, start));
        const end = isNext ? row.read(padded, start, this.#previous, coder) : -1;
        if (end > 0) {
          at = end;
          this.#previous = row.row;
          this.#rows.addCodes(row.row, row.codes, row.width);
          this.#shape?.takeRow(row);
          continue;
        }
        const close = endOfRow(bytes, start);
        if (close < 0) break;
        if (isNext) {
          at = close;
          // A row that does not end where it seems to: what follows may be a part of it.
          isPlainPart = (await this.#read(bytes.subarray(start, close))) > 0;
          continue;
        }
        // An entity outside of elements: where it has no end, the XML reader takes what follows for a part of it.
        isPlainPart = !bytes.subarray(at, start).includes('&');
        if (isPlainPart) await this.#read(bytes.subarray(at, start));
        if (isPlainPart) at = start;
      }
      // What is left may be the first half of a row, or of the mark that tells that nothing is plain.
      const keep = isPlainPart ? openEnd(bytes, at) : bytes.length;
      if (keep > at) await this.#read(bytes.subarray(at, keep));
      buffer.keep(keep);
      if (buffer.rest.length > LONGEST) {
        isPlainPart = false;
        await this.#read(buffer.rest);
        buffer.keep(bytes.length);
      }
      yield;
    }
    await this.#read(buffer.rest, true);
    yield;
  }

  /** XML is UTF-8 unless a byte order mark says UTF-16. */
  #isUtf8(bytes: Buffer): boolean {
    const [first = 0] = bytes;
    if (first < 0xfe) return true;
    this.#decoder = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be');
    return false;
  }

  /** Lets the XML reader read on. @returns how many rows have ended */
  async #read(bytes: Buffer, isLast = false): Promise<number> {
    const text = this.#decoder.decode(bytes, { stream: !isLast });
    if (text === '') return 0;
    this.#shape?.take(text);
    let ended = 0;
    for (const each of await this.#slowly.feed(text)) {
      const row = this.#event(each);
      if (row === null) continue;
      ended += 1;
      this.#previous = row.row;
      this.#rows.add([row]);
    }
    return ended;
  }
}

/** Bytes of a row that has no end: the XML reader says what is wrong with it. */
const LONGEST = 8_000_000;
