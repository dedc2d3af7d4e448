import type { RawCell } from '@shared/base/sheet-cell';
import type { CachedRows } from './cached-rows';
import { type CellSetting, numberCell, textOf } from './cell-value';

/** Makes codes of cached rows from the bytes of cells, without a cell for each where the same comes again. */
export class CellCoder {
  readonly #bytes: Buffer;
  readonly #rows: CachedRows;
  readonly #setting: CellSetting;
  readonly #known: KnownCodes;

  constructor(bytes: Buffer, rows: CachedRows, setting: CellSetting, known: KnownCodes) {
    this.#bytes = bytes;
    this.#rows = rows;
    this.#setting = setting;
    this.#known = known;
  }

  /** A text of the file; null where it is not certain that it is read as an XML reader would read it. */
  text(from: number, to: number): string | null {
    const text = this.#bytes.toString('utf8', from, to);
    // Its length tells whether it is ASCII alone, as most are.
    return text.length < to - from && /[\ufffd-\uffff]/.test(text) ? null : text;
  }

  /** @returns the code; 0 for a cell that shows nothing; -1 for what does not read as a number, or is beyond doubles */
  ofNumber(from: number, to: number, style: number, formula: string | null): number {
    const value = numberIn(this.#bytes, from, to);
    if (!Number.isFinite(value)) return -1;
    const { formats, date1904 } = this.#setting;
    const format = formats[style];
    if (formula !== null) return this.#ofCell({ ...numberCell(value, '', format, date1904), formula });
    if (format === undefined || (format.kind === 'plain' && format.shown === null))
      return this.#rows.codeOfNumber(value);
    this.#known.byStyle[style] ??= new Map();
    const known = this.#known.byStyle[style].get(value);
    if (known !== undefined && value !== 0) return known;
    const code = this.#ofCell(numberCell(value, '', format, date1904));
    this.#known.byStyle[style].set(value, code);
    return code;
  }

  /** The code of a shared string. */
  ofShared(index: number): number {
    const { shared } = this.#known;
    const known = shared[index];
    if (known !== undefined && known !== UNKNOWN) return known;
    const code = this.#ofCell(textOf(this.#setting.strings[index] ?? ''));
    if (index < shared.length) shared[index] = code;
    return code;
  }

  ofText(text: string, formula: string | null): number {
    const cell = textOf(text);
    return this.#ofCell(formula === null ? cell : { ...cell, formula });
  }

  #ofCell(cell: RawCell): number {
    const isNothing = cell.text === '' && cell.fault === null && cell.formula === undefined;
    return isNothing ? 0 : this.#rows.codeOf(cell);
  }
}

const UNKNOWN = 0xffffffff;

/** The codes that some cached rows have given already: of each shared string, and of each number of a style. */
export class KnownCodes {
  readonly shared: Uint32Array;
  readonly byStyle: (Map<number, number> | undefined)[] = [];

  constructor(strings: number) {
    this.shared = new Uint32Array(strings).fill(UNKNOWN);
  }
}

/** A number as XML holds it; NaN for anything that does not read as one. */
function numberIn(bytes: Buffer, from: number, to: number): number {
  let digits = 0;
  let mantissa = 0;
  let point = -1;
  for (let at = from; at < to; at++) {
    const sign = bytes[at] ?? 0;
    if (sign === POINT && point < 0) point = at;
    else if (sign >= 48 && sign <= 57) {
      digits += 1;
      mantissa = mantissa * 10 + sign - 48;
    } else return spelt(bytes, from, to);
  }
  // Both are whole in doubles, so that their quotient is the double that is nearest to what is written.
  if (digits === 0 || digits > 15) return spelt(bytes, from, to);
  return point < 0 ? mantissa : mantissa / (TENS[to - point - 1] ?? 1);
}

/** A number with a sign, an exponent or many digits. */
function spelt(bytes: Buffer, from: number, to: number): number {
  const text = bytes.toString('latin1', from, to);
  return /^[0-9+\-.eE]+$/.test(text) ? Number(text) : Number.NaN;
}

const POINT = 46;
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
