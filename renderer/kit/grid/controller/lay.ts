import { type Block, widthOf } from './block';
import { type At, type Axes, atPlace, cellsOf, isOneCell, type Rect } from './range';

/** A text that goes into a cell, as a person would have typed it; the empty one clears. */
export interface Written extends At {
  readonly text: string;
}

/** What a block comes to when it is laid over a grid. */
export type Laid =
  | { readonly kind: 'cells'; readonly cells: readonly Written[]; readonly over: Rect }
  /** Rows and columns that would lie beyond the end. */
  | { readonly kind: 'too_large'; readonly rows: number; readonly columns: number }
  /** A text meets a cell that cannot be written. */
  | { readonly kind: 'held'; readonly at: At; readonly text: string }
  | { readonly kind: 'nothing' };

/** What a block meets. */
export interface Ground {
  readonly isWritable: (at: At) => boolean;
  /** The texts by which a cell says what stands there: a head or a name that says the same is passed over. */
  readonly stands: (at: At) => readonly string[];
}

/**
 * Lays a block over a range, all or nothing. One text fills the range, a block whose size divides it repeats; any other
 * goes from its first cell on. Blank cells leave what stands there.
 */
export function layBlock(block: Block, range: Rect, axes: Axes, ground: Ground): Laid {
  const size = { rows: block.length, columns: widthOf(block) };
  const over = sized(size, range);
  const rows = over.top < axes.body ? axes.body : axes.rows.length;
  const beyond = { rows: over.bottom - rows + 1, columns: over.right - axes.columns.length + 1 };
  if (beyond.rows > 0 || beyond.columns > 0) {
    return { kind: 'too_large', rows: Math.max(0, beyond.rows), columns: Math.max(0, beyond.columns) };
  }
  const isFill = size.rows === 1 && size.columns === 1 && !isOneCell(over);
  const cells: Written[] = [];
  for (let row = over.top; row <= over.bottom; row += 1) {
    for (let column = over.left; column <= over.right; column += 1) {
      const at = atPlace(axes, row, column);
      const text = block[(row - over.top) % size.rows]?.[(column - over.left) % size.columns] ?? '';
      if (at !== null && text.trim() !== '') cells.push({ ...at, text });
    }
  }
  return taken(isFill ? cells.filter(ground.isWritable) : cells, over, ground);
}

/** What of texts goes into cells, where none of them meets another one that is held. */
export function taken(cells: readonly Written[], over: Rect, { isWritable, stands }: Ground): Laid {
  const free: Written[] = [];
  for (const cell of cells) {
    if (isWritable(cell)) free.push(cell);
    else if (!stands(cell).includes(cell.text.trim())) return { kind: 'held', at: cell, text: cell.text };
  }
  return free.length === 0 ? { kind: 'nothing' } : { kind: 'cells', cells: free, over };
}

function sized(size: { readonly rows: number; readonly columns: number }, range: Rect): Rect {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  if (height % size.rows === 0 && width % size.columns === 0) return range;
  return { ...range, bottom: range.top + size.rows - 1, right: range.left + size.columns - 1 };
}

/** The same text in every cell of a range that can be written. */
export function inMany(text: string, range: Rect, axes: Axes, { isWritable }: Ground): Written[] {
  return cellsOf(range, axes).flatMap((at) => (isWritable(at) ? [{ ...at, text }] : []));
}
