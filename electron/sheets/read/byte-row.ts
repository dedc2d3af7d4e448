import {
  AND,
  BRACKET,
  EQUALS,
  GREATER,
  INLINE,
  integer,
  isDigit,
  isLetter,
  isOfName,
  LESS,
  LETTER_C,
  LETTER_R,
  LETTER_S,
  LETTER_T,
  NEW_LINE,
  NUMBER,
  QUOTE,
  SHARED,
  SLASH,
  SPACE,
  startsWith,
  TAB,
  typeOf,
} from './byte-signs';
import type { CellCoder } from './cell-coder';
import { MAX_COLUMNS } from './limits';

/** What is found of a row besides its cells. */
interface FoundRow {
  row: number;
  /** Columns up to its last cell; the codes of the cells stand in `codes`. */
  width: number;
  isHidden: boolean;
}

/**
 * Reads rows from the bytes of a sheet (UTF-8) as nearly all programs write them: cells with address, style and type, and
 * in them a value, a formula with its value, or a text without runs. Every other row is left to the XML reader, whole.
 */
export class ByteRow implements FoundRow {
  row = 0;
  width = 0;
  isHidden = false;
  readonly codes = new Uint32Array(MAX_COLUMNS);
  #bytes: Uint8Array = new Uint8Array(0);
  /** Where reading has come to. */
  #at = 0;

  /**
   * @param bytes with zeros behind the last one
   * @param at where `<row` stands
   * @param before number of the row before
   * @returns where the row ends; -1 for one of any other kind, or one that does not end in these bytes
   */
  read(bytes: Buffer, at: number, before: number, coder: CellCoder): number {
    this.#bytes = bytes;
    this.#at = at + 4;
    this.codes.fill(0, 0, this.width);
    this.row = before + 1;
    this.width = 0;
    this.isHidden = false;
    const opened = this.#attributes();
    if (opened !== 'open') return opened === 'closed' ? this.#at : -1;
    let column = 0;
    while (bytes[this.#at] === LESS && bytes[this.#at + 1] === LETTER_C) {
      this.#at += 2;
      column = this.#cell(bytes, column + 1, coder);
      if (column < 0) return -1;
    }
    return this.#skips('</row>') ? this.#at : -1;
  }

  /** The attributes of the row, up to where it opens. */
  #attributes(): 'open' | 'closed' | 'odd' {
    const bytes = this.#bytes;
    let isNumbered = false;
    for (;;) {
      let sign = bytes[this.#at] ?? 0;
      // A row that is hidden is told by its number.
      if (sign === GREATER || sign === SLASH) this.isHidden &&= isNumbered;
      if (sign === GREATER) {
        this.#at += 1;
        return 'open';
      }
      if (sign === SLASH) return this.#skips('/>') ? 'closed' : 'odd';
      if (sign !== SPACE) return 'odd';
      while (sign === SPACE) sign = bytes[++this.#at] ?? 0;
      if (sign === GREATER || sign === SLASH) continue;
      if (!isLetter(sign)) return 'odd';
      const name = this.#at;
      while (isOfName(sign)) sign = bytes[++this.#at] ?? 0;
      const length = this.#at - name;
      if (!this.#skips('="')) return 'odd';
      const value = this.#at;
      const to = this.#quoteEnd();
      if (to < 0) return 'odd';
      if (length === 1 && bytes[name] === LETTER_R) {
        const number = integer(bytes, value, to);
        if (isNumbered || number < 0) return 'odd';
        isNumbered = true;
        this.row = number;
      } else if (length === 6 && startsWith(bytes, name, 'hidden'))
        this.isHidden = startsWith(bytes, value, '1"') || startsWith(bytes, value, 'true"');
      this.#at = to + 1;
    }
  }

  /** Where the value of an attribute ends; -1 for one in which anything stands that has to be read. */
  #quoteEnd(): number {
    const bytes = this.#bytes;
    for (let at = this.#at; at < bytes.length; at++) {
      const sign = bytes[at] ?? 0;
      if (sign === QUOTE) return at;
      if (sign < SPACE || sign > 126 || sign === LESS || sign === AND) return -1;
    }
    return -1;
  }

  /** A cell from behind `<c` on. @returns its column; -1 for one of another kind */
  #cell(bytes: Uint8Array, next: number, coder: CellCoder): number {
    let column = next;
    let style = 0;
    let type = NUMBER;
    let at = this.#at;
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      const from = at + 4;
      let to = from;
      if (name === LETTER_R) {
        column = 0;
        for (let sign = bytes[to] ?? 0; sign >= 65 && sign <= 90; sign = bytes[++to] ?? 0)
          column = column * 26 + sign - 64;
        const letters = to - from;
        const digits = to;
        while (isDigit(bytes[to] ?? 0)) to += 1;
        if (letters < 1 || letters > 3 || integer(bytes, digits, to) < 1) return -1;
      } else if (name === LETTER_S) {
        while (isDigit(bytes[to] ?? 0)) to += 1;
        style = integer(bytes, from, to);
        if (style < 0) return -1;
      } else if (name === LETTER_T) {
        while (isLetter(bytes[to] ?? 0)) to += 1;
        type = typeOf(bytes, from, to - from);
        if (type < 0) return -1;
      } else return -1;
      if (bytes[to] !== QUOTE) return -1;
      at = to + 1;
    }
    this.#at = at;
    if (bytes[at] === SLASH) return this.#skips('/>') ? column : -1;
    if (bytes[at] !== GREATER) return -1;
    this.#at = at + 1;
    if (this.#skips('</c>')) return column;
    const code = this.#value(bytes, style, type, coder);
    if (code < 0) return -1;
    if (code > 0 && column <= MAX_COLUMNS) {
      this.codes[column - 1] = code;
      if (column > this.width) this.width = column;
    }
    return column;
  }

  /** What stands in a cell, up to behind its end. @returns its code, 0 for nothing; -1 for what is of another kind */
  #value(bytes: Uint8Array, style: number, type: number, coder: CellCoder): number {
    let formula: string | null = null;
    if (this.#skips('<f>')) {
      const from = this.#at;
      const to = this.#textEnd();
      formula = to <= from ? null : coder.text(from, to);
      this.#at = to;
      if (formula === null || !this.#skips('</f>')) return -1;
    }
    const isInline = type === INLINE && formula === null;
    if (!this.#skips(isInline ? '<is><t>' : '<v>')) return -1;
    const from = this.#at;
    if (type === NUMBER || type === SHARED) {
      let to = from;
      for (let sign = bytes[to] ?? 0; sign !== LESS && sign !== 0; sign = bytes[to] ?? 0) to += 1;
      this.#at = to;
      if (to === from || !this.#skips('</v></c>')) return -1;
      if (type === NUMBER) return coder.ofNumber(from, to, style, formula);
      const index = integer(bytes, from, to);
      return index < 0 || formula !== null ? -1 : coder.ofShared(index);
    }
    if (type === INLINE && !isInline) return -1;
    const to = this.#textEnd();
    this.#at = to;
    if (to <= from || !this.#skips(isInline ? '</t></is></c>' : '</v></c>')) return -1;
    const text = coder.text(from, to);
    return text === null ? -1 : coder.ofText(text, formula);
  }

  /** Where a text ends; -1 for one in which anything stands that has to be read. */
  #textEnd(): number {
    const bytes = this.#bytes;
    for (let at = this.#at; at < bytes.length; at++) {
      const sign = bytes[at] ?? 0;
      if (sign === LESS) return at;
      if (sign === AND || (sign < SPACE && sign !== TAB && sign !== NEW_LINE)) return -1;
      if (sign === GREATER && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET) return -1;
    }
    return -1;
  }

  /** Goes on behind these signs, if they are the next. */
  #skips(signs: string): boolean {
    if (!startsWith(this.#bytes, this.#at, signs)) return false;
    this.#at += signs.length;
    return true;
  }
}
