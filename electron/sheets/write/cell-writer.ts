import type { Term } from '@shared/model/expression';
import { type Block, type BlockLook, type Column, putBlock, putHeads } from './block';
import { type Held, isTerm } from './cell-content';
import type { Cell } from './cells';
import type { Sheet } from './sheet';

/** Writes a sheet from top to bottom: lines under one another, the cells of each side by side. */
export class CellWriter {
  /** @param row the first line that is written */
  constructor(
    readonly sheet: Sheet,
    public row: number,
    public column = 1,
  ) {}

  /** The next cell of the line; @returns it, for formulas on any sheet. Null leaves it as it is. */
  put<Value extends Held>(cell: Cell<Value>): Term<Value>;
  put<Value extends Held>(cell: Cell<Value> | null): Term<Value> | null;
  put<Value extends Held>(cell: Cell<Value> | null): Term<Value> | null {
    const column = this.column++;
    if (cell === null) return null;
    this.sheet.place(this.row, column, cell);
    const { content } = cell;
    return { formula: this.sheet.ref(this.row, column), value: isTerm(content) ? content.value : content };
  }

  /** Leaves the next cell of the line empty. @returns it, as one in the middle of a range */
  blank(): Term<null> {
    return { formula: this.sheet.ref(this.row, this.column++), value: null };
  }

  /** Goes on to the first cell of the next line. */
  next(): void {
    this.row++;
    this.column = 1;
  }

  /** A writer for what is still to come in this line. */
  here(): CellWriter {
    return new CellWriter(this.sheet, this.row, this.column);
  }

  /** Several cells side by side. */
  cells(...cells: readonly Cell[]): void {
    for (const cell of cells) this.put(cell);
  }

  /** A whole line. */
  line(...cells: readonly Cell[]): void {
    this.cells(...cells);
    this.next();
  }

  /** A line of words above what follows. */
  section(words: string): void {
    this.sheet.put(this.row, 1, words, 'section');
    this.next();
  }

  /** What stands above a table whose lines follow. @returns its last row */
  heads(columns: readonly Omit<Column<never>, 'cell'>[], look: BlockLook = {}): number {
    const { head, first } = putHeads(this.sheet, this.row, columns, look);
    this.row = first;
    return head;
  }

  /** A table with all its rows. */
  block<Row>(columns: readonly Column<Row>[], rows: readonly Row[], look: BlockLook = {}): Block {
    const block = putBlock(this.sheet, this.row, columns, rows, look);
    this.row = block.next;
    return block;
  }
}
