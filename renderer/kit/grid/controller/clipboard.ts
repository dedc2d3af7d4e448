import { asCopied } from '@shared/base/formula-prefix';
import { giveCopy } from '../../state/copy';
import { readBlock, widthOf, writeBlock } from './block';
import type { CellSelection } from './cell-selection';
import { inMany, type Written } from './lay';
import { layPasted } from './lay-pasted';
import type { ControllerPort } from './port';
import { type At, cellsOf, rangeOf } from './range';

/** Puts the selected range on the clipboard, dashed where it is cut; what is secret takes its mark along. */
export function copyCells(event: ClipboardEvent, selection: CellSelection, port: () => ControllerPort): void {
  const range = selection.range();
  if (range === null) return;
  const { rows, columns } = selection.axes();
  const block = rows
    .slice(range.top, range.bottom + 1)
    .map((row) =>
      columns.slice(range.left, range.right + 1).map((column) => asCopied(port().textAt({ row, column }))),
    );
  const text = writeBlock(block);
  const mark = port().mark(cellsOf(range, selection.axes()));
  giveCopy(event.clipboardData, text, block, mark);
  event.preventDefault();
  selection.show({ cut: event.type === 'cut' ? { range, text } : null });
}

/** Lays what is on the clipboard over the grid, all or nothing; a paste of what was cut is one change with the clearing. */
export function pasteCells(
  event: ClipboardEvent,
  selection: CellSelection,
  port: () => ControllerPort,
): void {
  const range = selection.range();
  if (range === null) return;
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { across, takeRows } = port();
  const axes = selection.axes();
  const block = readBlock(text);
  const isOne = block.length === 1 && widthOf(block) === 1;
  const rows = axes.rows.slice(range.top, axes.body);
  if (!isOne && takeRows?.(block, rows, axes.columns.slice(range.left)) === true) {
    selection.show({ cut: null });
    return;
  }
  const laid = layPasted(block, range, axes, across, selection.ground);
  if (laid.kind !== 'cells') {
    port().refuse(laid);
    return;
  }
  const { cut } = selection.shown();
  const emptied = cut?.text === text ? inMany('', cut.range, axes, selection.ground) : [];
  selection.show({ cut: null });
  const over = rangeOf(laid.over, axes);
  if (over !== null) selection.hold(over);
  selection.write(
    'paste',
    emptied.length === 0 ? laid.cells : [...laid.cells, ...without(emptied, laid.cells)],
  );
}

/** The cells that are not among others. */
function without(cells: readonly Written[], others: readonly At[]): Written[] {
  const nameOf = ({ row, column }: At) => `${row}\n${column}`;
  const given = new Set(others.map(nameOf));
  return cells.filter((cell) => !given.has(nameOf(cell)));
}
