import type { CellSelection } from './cell-selection';
import { beyond, filledTo, holds, isOnHandle } from './mouse-cells';
import type { At, Rect } from './range';

interface Asked {
  readonly take: (at: At, extend: boolean) => void;
  readonly focus: () => void;
  readonly edit: () => void;
  readonly fill: (over: Rect) => void;
}

/** Milliseconds between steps while the mouse is held beyond the edge. */
const EDGE_STEP = 50;

/** Ranges and fills by the mouse: drag, Shift and click, the handle, double click. */
export function listenToMouse(
  root: HTMLElement,
  selection: CellSelection,
  controller: Asked,
  signal: AbortSignal,
): void {
  const { cells, reveal } = selection;
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
      if (event.button === 0 && range !== null && isOnHandle(selection, event, range)) {
        controller.focus();
        drag = { from: range, timer: 0 };
      } else if (event.button === 0) {
        controller.take(at, event.shiftKey);
        drag = { from: null, timer: 0 };
      } else if (range === null || !holds(selection, range, at)) controller.take(at, false);
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
      const next = beyond(selection, root.getBoundingClientRect(), event);
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
    else markFill(filledTo(selection, from, at));
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
}

/** Buttons and fields in cells have their own mouse. */
function isOwnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, textarea, a') !== null;
}
