import type { CellSelection } from './cell-selection';
import type { At, Rect } from './range';

/** Side of the square at the corner of a range by which it is filled on. */
const HANDLE = 9;

/** A fill goes one way: the one in which the mouse is further away. */
export function filledTo({ axes }: CellSelection, from: Rect, at: At): Rect {
  const row = axes().rowPlaces.get(at.row) ?? from.top;
  const column = axes().columnPlaces.get(at.column) ?? from.left;
  const down = row > from.bottom ? row - from.bottom : Math.min(0, row - from.top);
  const across = column > from.right ? column - from.right : Math.min(0, column - from.left);
  if (Math.abs(down) >= Math.abs(across))
    return { ...from, top: Math.min(from.top, row), bottom: Math.max(from.bottom, row) };
  return { ...from, left: Math.min(from.left, column), right: Math.max(from.right, column) };
}

/** The next cell in the direction in which the mouse has left the grid; null where there is none. */
export function beyond(
  { axes, state }: CellSelection,
  box: DOMRect,
  { clientX, clientY }: MouseEvent,
): At | null {
  const head = state()?.head;
  if (head === undefined) return null;
  const { rows, columns, rowPlaces, columnPlaces, body } = axes();
  const down = clientY > box.bottom ? 1 : clientY < box.top ? -1 : 0;
  const across = clientX > box.right ? 1 : clientX < box.left ? -1 : 0;
  const row = (rowPlaces.get(head.row) ?? 0) + down;
  const column = (columnPlaces.get(head.column) ?? 0) + across;
  const [rowId, columnId] = [row < body ? rows[row] : undefined, columns[column]];
  return rowId === undefined || columnId === undefined ? null : { row: rowId, column: columnId };
}

/** Whether the mouse is on the handle of a range. */
export function isOnHandle({ axes, cells }: CellSelection, event: MouseEvent, range: Rect): boolean {
  const [row, column] = [axes().rows[range.bottom], axes().columns[range.right]];
  if (row === undefined || column === undefined) return false;
  const box = cells.elementOf({ row, column })?.getBoundingClientRect();
  return (
    box !== undefined &&
    event.clientX > box.right - HANDLE &&
    event.clientX <= box.right &&
    event.clientY > box.bottom - HANDLE &&
    event.clientY <= box.bottom
  );
}

/** Whether a cell stands in a range. */
export function holds({ axes }: CellSelection, { top, bottom, left, right }: Rect, at: At): boolean {
  const row = axes().rowPlaces.get(at.row) ?? -1;
  const column = axes().columnPlaces.get(at.column) ?? -1;
  return row >= top && row <= bottom && column >= left && column <= right;
}
