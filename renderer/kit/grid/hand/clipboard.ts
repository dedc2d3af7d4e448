import { asCopied } from '@shared/base/formula-prefix';
import { giveCopy } from '../../state/copy';
import { readBlock, widthOf, writeBlock } from './block';
import type { InHand } from './in-hand';
import { inMany, type Written } from './lay';
import { layPasted } from './lay-pasted';
import type { HandPort } from './port';
import { type At, cellsOf, rangeOf } from './range';

/** Puts the range in hand on the clipboard, dashed where it is cut; what is secret takes its mark along. */
export function copyCells(event: ClipboardEvent, inHand: InHand, port: () => HandPort): void {
  const range = inHand.range();
  if (range === null) return;
  const { rows, columns } = inHand.axes();
  const block = rows
    .slice(range.top, range.bottom + 1)
    .map((row) =>
      columns.slice(range.left, range.right + 1).map((column) => asCopied(port().textAt({ row, column }))),
    );
  const text = writeBlock(block);
  const mark = port().mark(cellsOf(range, inHand.axes()));
  giveCopy(event.clipboardData, text, block, mark);
  event.preventDefault();
  inHand.show({ cut: event.type === 'cut' ? { range, text } : null });
}

/** Lays what is on the clipboard over the grid, all or nothing; a paste of what was cut is one change with the clearing. */
export function pasteCells(event: ClipboardEvent, inHand: InHand, port: () => HandPort): void {
  const range = inHand.range();
  if (range === null) return;
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { across, called, takeRows } = port();
  const axes = inHand.axes();
  const block = readBlock(text);
  const isOne = block.length === 1 && widthOf(block) === 1;
  const rows = axes.rows.slice(range.top, axes.body);
  if (!isOne && takeRows?.(block, rows, axes.columns.slice(range.left)) === true) {
    inHand.show({ cut: null });
    return;
  }
  const laid = layPasted(block, range, axes, across, called, inHand.ground);
  if (laid.kind !== 'cells') {
    port().refuse(laid);
    return;
  }
  const { cut } = inHand.shown();
  const emptied = cut?.text === text ? inMany('', cut.range, axes, inHand.ground) : [];
  inHand.show({ cut: null });
  const over = rangeOf(laid.over, axes);
  if (over !== null) inHand.hold(over);
  inHand.write('paste', emptied.length === 0 ? laid.cells : [...laid.cells, ...without(emptied, laid.cells)]);
}

/** The cells that are not among others. */
function without(cells: readonly Written[], others: readonly At[]): Written[] {
  const nameOf = ({ row, column }: At) => `${row}\n${column}`;
  const given = new Set(others.map(nameOf));
  return cells.filter((cell) => !given.has(nameOf(cell)));
}
