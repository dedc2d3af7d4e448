import { BLANK_CELL, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { fifteenDigits, numberCell } from './cell-value';

/** Cells that are kept of a sheet at most: 12 bytes each for numbers, 4 for texts that come again. */
const MOST_CELLS = 6_000_000;
/** Texts and cells out of the ordinary that are kept at most. */
const MOST_DIFFERENT = 400_000;

const SMALL = 3_000;
const NO_CELL = 0;
const BLANK = 1;
const FIRST = 2;
const NUMBER = 0x80000000;

interface KeptBatch {
  readonly rows: Uint32Array;
  /** Behind the last cell of each row. */
  readonly ends: Uint32Array;
  /** What each cell is: a place among the different ones, or with NUMBER among the numbers. */
  readonly cells: Uint32Array;
}

/** The rows of a sheet as they were read, small enough to be kept: numbers in a list, texts once. */
export class KeptRows {
  readonly #batches: KeptBatch[] = [];
  readonly #texts = new Map<string, number>();
  readonly #odd = new Map<RawCell, number>();
  /** Small whole numbers, as years are, stand in every row: each is one cell. */
  readonly #small = new Map<number, number>();
  readonly #different: RawCell[] = [];
  #numbers = new Float64Array(4_096);
  #numberCount = 0;
  #cellCount = 0;
  /** By column the cell of the row before and what it is: most columns say the same again. */
  readonly #above: { cell: RawCell; code: number }[] = [];
  #isTooLarge = false;

  /** @returns false once there are more than can be kept: nothing is kept then */
  add(batch: readonly RawRow[]): boolean {
    if (this.#isTooLarge) return false;
    const rows = Uint32Array.from(batch, ({ row }) => row);
    const ends = new Uint32Array(batch.length);
    let end = 0;
    for (const [index, { cells }] of batch.entries()) {
      end += cells.length;
      ends[index] = end;
    }
    const cells = new Uint32Array(end);
    let at = 0;
    for (const row of batch)
      for (let index = 0; index < row.cells.length; index++)
        cells[at++] = this.#codeBelow(row.cells[index], index);
    this.#batches.push({ rows, ends, cells });
    this.#cellCount += end;
    this.#isTooLarge = this.#cellCount > MOST_CELLS || this.#different.length > MOST_DIFFERENT;
    if (this.#isTooLarge) this.#batches.length = 0;
    return !this.#isTooLarge;
  }

  /** The rows again, in the same batches. */
  *batches(): Generator<RawRow[]> {
    for (const { rows, ends, cells } of this.#batches) {
      const batch: RawRow[] = [];
      let at = 0;
      for (let index = 0; index < rows.length; index++) {
        const end = ends[index] ?? 0;
        const row: (RawCell | undefined)[] = [];
        row.length = end - at;
        for (let column = 0; at < end; column++, at++) {
          const code = cells[at] ?? NO_CELL;
          if (code !== NO_CELL) row[column] = this.#cellOf(code);
        }
        batch.push({ row: rows[index] ?? 0, cells: row });
      }
      yield batch;
    }
  }

  #codeBelow(cell: RawCell | undefined, column: number): number {
    if (cell === undefined) return NO_CELL;
    const above = this.#above[column];
    if (above?.cell === cell) return above.code;
    const code = this.#codeOf(cell);
    if (above === undefined) this.#above[column] = { cell, code };
    else {
      above.cell = cell;
      above.code = code;
    }
    return code;
  }

  #codeOf(cell: RawCell): number {
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
    if (isPlain && typeof value === 'number' && text === fifteenDigits(value)) {
      if (value > 0 && value < SMALL && Number.isInteger(value))
        return placeIn(this.#small, value, () => this.#keep(cell));
      if (this.#numberCount === this.#numbers.length) {
        const more = new Float64Array(this.#numbers.length * 2);
        more.set(this.#numbers);
        this.#numbers = more;
      }
      this.#numbers[this.#numberCount] = value;
      return NUMBER + this.#numberCount++;
    }
    return placeIn(this.#odd, cell, () => this.#keep(cell));
  }

  #keep(cell: RawCell): number {
    return FIRST + this.#different.push(cell) - 1;
  }

  #cellOf(code: number): RawCell | undefined {
    if (code >= NUMBER) return numberCell(this.#numbers[code - NUMBER] ?? 0, '', undefined, false);
    return code === BLANK ? BLANK_CELL : this.#different[code - FIRST];
  }
}

function placeIn<K>(known: Map<K, number>, key: K, add: () => number): number {
  const place = known.get(key);
  if (place !== undefined) return place;
  const added = add();
  known.set(key, added);
  return added;
}
