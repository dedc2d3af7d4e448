import { BLANK_CELL, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { type CodedRows, OWN_CODE } from '../../importing/steps/coded-rows';
import { fifteenDigits, numberCell } from './cell-value';
import { ensureCapacity } from './ensure-capacity';
import type { NumberFormat } from './number-formats';

/** Cells that are kept of a file at most: 12 bytes each for numbers, 4 for texts that come again. */
export const MOST_CELLS = 6_000_000;
/** Texts and cells out of the ordinary that are kept at most. */
const MOST_DIFFERENT = 400_000;
/** Rows that are handed out at once. */
const BATCH_ROWS = 1_024;

const SMALL = 3_000;
const NO_CELL = 0;
const BLANK = 1;
const FIRST = 2;

/**
 * The rows of a sheet as they were read, small enough to be kept: each cell is a code, a place among the different ones, or
 * with OWN_CODE among the numbers. Cells that are the same have one code as a rule, and a code is one cell always.
 */
export class CachedRows implements CodedRows {
  readonly #mostCells: number;
  #rows = new Uint32Array(256);
  /** Behind the last cell of each row. */
  #ends = new Uint32Array(256);
  #cells = new Uint32Array(4_096);
  #numbers = new Float64Array(1_024);
  #count = 0;
  #cellCount = 0;
  #numberCount = 0;
  readonly #texts = new Map<string, number>();
  readonly #odd = new Map<RawCell, number>();
  /** Small whole numbers, as years are, stand in every row: each is one cell. */
  readonly #small = new Uint32Array(SMALL);
  readonly #different: RawCell[] = [];
  /** By column the cell of the row before and what it is: most columns say the same again. */
  readonly #above: { cell: RawCell; code: number }[] = [];

  /** @param mostCells how many it takes */
  constructor(mostCells = MOST_CELLS) {
    this.#mostCells = mostCells;
  }

  /** Rows. */
  get count(): number {
    return this.#count;
  }

  get cellCount(): number {
    return this.#cellCount;
  }

  /** Whether there are more than can be kept. */
  get isTooLarge(): boolean {
    return this.#cellCount > this.#mostCells || this.#different.length > MOST_DIFFERENT;
  }

  /** Adds rows. @returns false once there are more than can be kept */
  add(batch: readonly RawRow[]): boolean {
    for (const { row, cells } of batch) {
      const to = this.#reserve(cells.length);
      for (let index = 0; index < cells.length; index++)
        this.#cells[to + index] = this.#codeBelow(cells[index], index);
      this.#end(row, to + cells.length);
    }
    return !this.isTooLarge;
  }

  /** Adds a row by the codes of its cells. */
  addCodes(row: number, codes: Uint32Array, width: number): void {
    const to = this.#reserve(width);
    for (let index = 0; index < width; index++) this.#cells[to + index] = codes[index] ?? NO_CELL;
    this.#end(row, to + width);
  }

  /** The rows again, in batches. */
  *batches(): Generator<RawRow[]> {
    for (let from = 0; from < this.#count; from += BATCH_ROWS) {
      const batch: RawRow[] = [];
      for (let at = from; at < Math.min(this.#count, from + BATCH_ROWS); at++) batch.push(this.rowAt(at));
      yield batch;
    }
  }

  rowAt(at: number): RawRow {
    const from = this.#begin(at);
    const end = this.#ends[at] ?? 0;
    const cells: (RawCell | undefined)[] = [];
    for (let place = from; place < end; place++) cells.push(this.cellOf(this.#cells[place] ?? NO_CELL));
    return { row: this.numberAt(at), cells };
  }

  numberAt(at: number): number {
    return this.#rows[at] ?? 0;
  }

  widthAt(at: number): number {
    return (this.#ends[at] ?? 0) - this.#begin(at);
  }

  codeAt(at: number, column: number): number {
    return this.#cells[this.#begin(at) + column - 1] ?? NO_CELL;
  }

  codesAt(at: number, into: Uint32Array): void {
    const from = this.#begin(at);
    const end = this.#ends[at] ?? 0;
    for (let place = from; place < end; place++) into[place - from] = this.#cells[place] ?? NO_CELL;
  }

  cellOf(code: number): RawCell | undefined {
    if (code >= OWN_CODE) return plainNumber(this.numberOf(code));
    return code === BLANK ? BLANK_CELL : this.#different[code - FIRST];
  }

  numberOf(code: number): number {
    return this.#numbers[code - OWN_CODE] ?? 0;
  }

  #begin(at: number): number {
    return at === 0 ? 0 : (this.#ends[at - 1] ?? 0);
  }

  /** The code of any cell. */
  codeOf(cell: RawCell): number {
    if (cell === BLANK_CELL) return BLANK;
    const { value, text } = cell;
    const isPlain =
      cell.fault === null &&
      !cell.percent &&
      cell.merged === null &&
      cell.around === undefined &&
      cell.formula === undefined &&
      cell.from === undefined;
    if (isPlain && typeof value === 'string' && value === text)
      return placeIn(this.#texts, text, () => this.#keep(cell));
    if (isPlain && typeof value === 'number' && text === fifteenDigits(value))
      return this.codeOfNumber(value);
    return placeIn(this.#odd, cell, () => this.#keep(cell));
  }

  /** The code of a number that stands without a format. */
  codeOfNumber(value: number): number {
    if (value > 0 && value < SMALL && Number.isInteger(value)) {
      const known = this.#small[value] ?? NO_CELL;
      if (known !== NO_CELL) return known;
      const code = this.#keep(plainNumber(value));
      this.#small[value] = code;
      return code;
    }
    this.#numbers = ensureCapacity(this.#numbers, this.#numberCount + 1);
    this.#numbers[this.#numberCount] = value;
    return OWN_CODE + this.#numberCount++;
  }

  #codeBelow(cell: RawCell | undefined, column: number): number {
    if (cell === undefined) return NO_CELL;
    const above = this.#above[column];
    if (above?.cell === cell) return above.code;
    const code = this.codeOf(cell);
    if (above === undefined) this.#above[column] = { cell, code };
    else {
      above.cell = cell;
      above.code = code;
    }
    return code;
  }

  /** Makes space for the cells of a row. @returns where they go */
  #reserve(width: number): number {
    this.#cells = ensureCapacity(this.#cells, this.#cellCount + width);
    return this.#cellCount;
  }

  #end(row: number, end: number): void {
    this.#rows = ensureCapacity(this.#rows, this.#count + 1);
    this.#ends = ensureCapacity(this.#ends, this.#count + 1);
    this.#rows[this.#count] = row;
    this.#ends[this.#count] = end;
    this.#count += 1;
    this.#cellCount = end;
  }

  #keep(cell: RawCell): number {
    return FIRST + this.#different.push(cell) - 1;
  }
}

const plainNumber = (value: number): RawCell => numberCell(value, '', PLAIN, false);
const PLAIN: NumberFormat = { kind: 'plain', shown: null };

function placeIn<K>(known: Map<K, number>, key: K, add: () => number): number {
  const place = known.get(key);
  if (place !== undefined) return place;
  const added = add();
  known.set(key, added);
  return added;
}
