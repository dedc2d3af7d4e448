import type { At, Axes, Rect } from './range';

/** The names of the grid's elements: nothing else here knows them. */
const ROW = '.ag-row[row-id]';
const CELL = '.ag-cell[col-id]';
const SCROLLER = '.ag-grid-viewport';
const BARS = '.ag-body-vertical-scroll-viewport, .ag-body-horizontal-scroll-viewport';

/** The cells that the grid has drawn, found by ids. */
export function drawnCells(root: HTMLElement) {
  let marked = new Map<HTMLElement, readonly string[]>();

  /** Null while it is out of view. */
  function elementOf({ row, column }: At): HTMLElement | null {
    return root.querySelector(`${ROW}[row-id="${CSS.escape(row)}"] ${CELL}[col-id="${CSS.escape(column)}"]`);
  }

  function atOf(target: EventTarget | null): At | null {
    const cell = target instanceof Element ? target.closest(CELL) : null;
    const row = cell?.closest(ROW)?.getAttribute('row-id');
    const column = cell?.getAttribute('col-id');
    return cell === null || !root.contains(cell) || row == null || column == null ? null : { row, column };
  }

  /** Gives each drawn cell the classes that it is to have, and takes away those of before. */
  function mark(classesOf: (row: number, column: number) => readonly string[], axes: Axes): void {
    const now = new Map<HTMLElement, readonly string[]>();
    for (const row of root.querySelectorAll(ROW)) {
      const down = axes.rowPlaces.get(row.getAttribute('row-id') ?? '');
      if (down === undefined) continue;
      for (const cell of row.querySelectorAll<HTMLElement>(CELL)) {
        const across = axes.columnPlaces.get(cell.getAttribute('col-id') ?? '');
        const classes = across === undefined ? [] : classesOf(down, across);
        if (classes.length > 0) now.set(cell, classes);
      }
    }
    for (const [cell, classes] of marked) {
      const keep = now.get(cell) ?? [];
      cell.classList.remove(...classes.filter((one) => !keep.includes(one)));
      if (keep.length === 0) cell.removeAttribute('aria-selected');
    }
    for (const [cell, classes] of now) {
      cell.classList.add(...classes);
      if (classes.includes('ld-in')) cell.setAttribute('aria-selected', 'true');
    }
    marked = now;
  }

  const reach = (what: string, tabIndex: 0 | -1): void => {
    for (const scroller of root.querySelectorAll<HTMLElement>(what)) scroller.tabIndex = tabIndex;
  };
  reach(SCROLLER, 0);
  reach(BARS, -1);

  /** What scrolls is reached by Tab; the key that is pressed now passes over it. */
  function passScrollers(): void {
    reach(SCROLLER, -1);
    setTimeout(() => reach(SCROLLER, 0));
  }

  function isScroller(target: EventTarget | null): boolean {
    return target instanceof Element && target.matches(SCROLLER);
  }

  return { elementOf, atOf, mark, passScrollers, isScroller };
}

/** The sides of a range that a cell lies at. */
export function sidesOf({ top, bottom, left, right }: Rect, row: number, column: number): string[] {
  const sides = [
    ['top', row === top],
    ['bottom', row === bottom],
    ['left', column === left],
    ['right', column === right],
  ] as const;
  return sides.flatMap(([side, isThere]) => (isThere ? [side] : []));
}

export function isInside({ top, bottom, left, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
