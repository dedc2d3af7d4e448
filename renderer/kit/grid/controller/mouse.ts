import type { CellSelection } from './cell-selection';
import type { At, Rect } from './range';

interface Asked {
  readonly take: (at: At, extend: boolean) => void;
  readonly focus: () => void;
  readonly edit: () => void;
  readonly fill: (over: Rect) => void;
}

/** Side of the square at the corner of a range by which it is filled on. */
const HANDLE = 9;
/** Milliseconds between steps while the mouse is held beyond the edge. */
const EDGE_STEP = 50;

/** Ranges and fills by the mouse: drag, Shift and click, the handle, double click. */
export function listenToMouse(
  root: HTMLElement,
  selection: CellSelection,
  controller: Asked,
  signal: AbortSignal,
): void {
  const { axes, cells, reveal } = selection;
  /** What a drag is: a range that grows, or a fill from the range that was. */
  let drag: { readonly from: Rect | null; timer: number } | null = null;

  root.addEventListener(
    'mousedown',
    (event) => {
      const at = cells.atOf(event.target);
      if (at === null || isOwnControl(event.target)) return;
      // Else the row or the body takes the focus, and text is selected.
      event.preventDefault();
      const range = selection.range();
      if (event.button === 0 && range !== null && isOnHandle(event, range)) {
        controller.focus();
        drag = { from: range, timer: 0 };
      } else if (event.button === 0) {
        controller.take(at, event.shiftKey);
        drag = { from: null, timer: 0 };
      } else if (range === null || !holds(range, at)) controller.take(at, false);
      else controller.focus();
    },
    { signal },
  );
  root.addEventListener(
    'dblclick',
    (event) => {
      if (cells.atOf(event.target) !== null && !isOwnControl(event.target)) controller.edit();
    },
    { signal },
  );
  document.addEventListener('mousemove', (event) => drag !== null && onDrag(event, drag), { signal });
  document.addEventListener('mouseup', () => drag !== null && onDrop(drag), { signal });

  function onDrag(event: MouseEvent, dragged: NonNullable<typeof drag>): void {
    clearInterval(dragged.timer);
    if ((event.buttons & 1) === 0) {
      onDrop(dragged);
      return;
    }
    const at = cells.atOf(document.elementFromPoint(event.clientX, event.clientY));
    if (at !== null) {
      reach(at, dragged);
      return;
    }
    const step = () => {
      const next = beyond(event);
      if (next === null) return;
      reveal(next);
      reach(next, dragged);
    };
    dragged.timer = window.setInterval(step, EDGE_STEP);
  }

  function reach(at: At, { from }: NonNullable<typeof drag>): void {
    const head = selection.state()?.head;
    if (head === undefined || (head.row === at.row && head.column === at.column)) return;
    if (from === null) controller.take(at, true);
    else markFill(filledTo(from, at));
  }

  function onDrop({ from, timer }: NonNullable<typeof drag>): void {
    clearInterval(timer);
    drag = null;
    const over = filling;
    markFill(null);
    if (from !== null && over !== null) controller.fill(over);
  }

  let filling: Rect | null = null;
  function markFill(over: Rect | null): void {
    filling = over;
    selection.show({ fill: over });
  }

  /** A fill goes one way: the one in which the mouse is further away. */
  function filledTo(from: Rect, at: At): Rect {
    const row = axes().rowPlaces.get(at.row) ?? from.top;
    const column = axes().columnPlaces.get(at.column) ?? from.left;
    const down = row > from.bottom ? row - from.bottom : Math.min(0, row - from.top);
    const across = column > from.right ? column - from.right : Math.min(0, column - from.left);
    if (Math.abs(down) >= Math.abs(across))
      return { ...from, top: Math.min(from.top, row), bottom: Math.max(from.bottom, row) };
    return { ...from, left: Math.min(from.left, column), right: Math.max(from.right, column) };
  }

  /** The next cell in the direction in which the mouse has left the grid. */
  function beyond({ clientX, clientY }: MouseEvent): At | null {
    const head = selection.state()?.head;
    if (head === undefined) return null;
    const { rows, columns, rowPlaces, columnPlaces, body } = axes();
    const box = root.getBoundingClientRect();
    const down = clientY > box.bottom ? 1 : clientY < box.top ? -1 : 0;
    const across = clientX > box.right ? 1 : clientX < box.left ? -1 : 0;
    const row = (rowPlaces.get(head.row) ?? 0) + down;
    const column = (columnPlaces.get(head.column) ?? 0) + across;
    const [rowId, columnId] = [row < body ? rows[row] : undefined, columns[column]];
    return rowId === undefined || columnId === undefined ? null : { row: rowId, column: columnId };
  }

  function isOnHandle(event: MouseEvent, range: Rect): boolean {
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

  function holds({ top, bottom, left, right }: Rect, at: At): boolean {
    const row = axes().rowPlaces.get(at.row) ?? -1;
    const column = axes().columnPlaces.get(at.column) ?? -1;
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}

/** Buttons and fields in cells have their own mouse. */
function isOwnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, textarea, a') !== null;
}
