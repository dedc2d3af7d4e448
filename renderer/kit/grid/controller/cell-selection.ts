import type { GridApi, IRowNode } from 'ag-grid-community';
import { drawnCells, isInside, sidesOf } from './drawn-cells';
import { readAxes } from './grid-axes';
import type { Written } from './lay';
import type { Act, ControllerPort } from './port';
import {
  type At,
  type Axes,
  afterChange,
  isOneCell,
  onlyAt,
  type Rect,
  rectOf,
  type SelectionState,
} from './range';
import { summarySayer } from './say-summary';

/** Cells that are cleared once they are pasted: as long as the clipboard still has their text. */
interface Cut {
  readonly range: Rect;
  readonly text: string;
}

export type CellSelection = ReturnType<typeof cellSelection>;

/** The cells that are selected: the field lies over the one into which is typed, and the drawn ones show the range. */
export function cellSelection(
  api: GridApi,
  root: HTMLElement,
  field: HTMLTextAreaElement,
  port: () => ControllerPort,
) {
  const cells = drawnCells(root);
  let axes = readAxes(api);
  let state: SelectionState | null = null;
  let run = 0;
  const summary = summarySayer(port, () => (state === null ? null : { range: rectOf(state, axes), axes }));
  /** Cells that are about to be moved away, and those that a fill would reach. */
  let shown: { readonly cut: Cut | null; readonly fill: Rect | null } = { cut: null, fill: null };

  function hold(next: SelectionState | null, { isRun = false, speak = true } = {}): void {
    const was = state;
    state = next;
    if (!isRun) run += 1;
    settle();
    if (next === null) return;
    const { at } = next;
    if (was?.at.row !== at.row || was.at.column !== at.column) port().active(at);
    summary.say();
    if (speak) speakOf(next);
  }

  function speakOf(held: SelectionState): void {
    const range = rectOf(held, axes);
    port().say(isOneCell(range) ? port().words(held.at) : sizeOf(range));
  }

  function settle(): void {
    nameField(field, state, axes, port());
    paint();
  }

  function show(next: Partial<typeof shown>): void {
    shown = { ...shown, ...next };
    paint();
  }

  /** Shows the selection with the next frame, as the cells are drawn by then. */
  const paint = oncePerFrame((): void => {
    const range = state === null ? null : rectOf(state, axes);
    const at = state?.at;
    cells.mark((row, column) => classesOf({ row, column }, { range, at, axes, ...shown }), axes);
    lay();
  });

  /** Lays the field over the selected cell, likewise. */
  const place = oncePerFrame(lay);

  function lay(): void {
    layOver(field, state === null ? null : cells.elementOf(state.at), root);
  }

  /** Rows or columns stand otherwise. */
  function reread(): void {
    const before = axes;
    axes = readAxes(api);
    // What follows from an act before it may come late: cells that are to be moved stay so while they stand.
    const { cut } = shown;
    show({ cut: isAlike(before, axes) ? cut : null });
    if (state === null) return;
    const next = afterChange(state, before, axes);
    if (next === state) {
      settle();
      if (document.activeElement === field) summary.say();
    } else hold(next, { isRun: true, speak: false });
  }

  function write(act: Exclude<Act, 'type'>, written: readonly Written[]): void {
    run += 1;
    if (written.length > 0) port().write(act, written, run);
  }

  return {
    cells,
    ground: {
      isWritable: (at: At) => port().isWritable(at),
      stands: (at: At) => [port().textAt(at), port().shownAt(at)],
    },
    axes: () => axes,
    state: () => state,
    range: (): Rect | null => (state === null ? null : rectOf(state, axes)),
    /** Whether a cell is among those that are selected. */
    includes: ({ row, column }: At): boolean => {
      if (state === null) return false;
      const { rowPlaces, columnPlaces } = axes;
      return isInside(rectOf(state, axes), rowPlaces.get(row) ?? -1, columnPlaces.get(column) ?? -1);
    },
    /** Whether several cells are selected. */
    isMany: (): boolean => state !== null && !isOneCell(rectOf(state, axes)),
    shown: () => shown,
    /** Holds nothing but the cell into which is typed. */
    shrink: (): void => {
      if (state !== null) hold(onlyAt(state.at), { speak: false });
    },
    /** A text that a person typed into one cell. @returns whether it was taken, once that is known */
    type: (at: At, text: string): Promise<boolean> | undefined =>
      port().write('type', [{ ...at, text }], run),
    hold,
    /** Says what is selected, to who comes to the grid. */
    speak: (): void => {
      if (state !== null) speakOf(state);
    },
    settle,
    summary,
    reveal: (at: At): void => reveal(api, cells.elementOf, at),
    show,
    paint,
    place,
    reread,
    write,
  };
}

/** Scrolls until a cell is in sight. */
function reveal(api: GridApi, elementOf: (at: At) => HTMLElement | null, at: At): void {
  const node = api.getRowNode(at.row);
  // Asked for a row that is in sight already, the grid would look for it again, and lay itself out, with the next change of its rows.
  if (node !== undefined && !isInSight(api, node)) api.ensureNodeVisible(node);
  api.ensureColumnVisible(at.column);
  elementOf(at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function isInSight(api: GridApi, { rowTop, rowHeight }: IRowNode): boolean {
  const { top, bottom } = api.getVerticalPixelRange();
  return rowTop !== null && rowTop >= top && rowTop + (rowHeight ?? 0) <= bottom;
}

/** What is done at most once a frame, however often it is asked for: it looks at the page, which is laid out for each look. */
function oncePerFrame(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      work();
    });
  };
}

/** Whether the same rows and columns stand in the same order. */
const isAlike = (before: Axes, now: Axes): boolean =>
  (['rows', 'columns'] as const).every((of) => before[of].join() === now[of].join());

/** Says of the field which cell it is, to styles. Readers of the screen are told by the one sentence of the cell, so its name stays. */
function nameField(
  field: HTMLTextAreaElement,
  state: SelectionState | null,
  axes: Axes,
  port: ControllerPort,
): void {
  field.readOnly = state === null || !port.isWritable(state.at);
  field.setAttribute('aria-label', port.label);
  if (state === null) return;
  field.setAttribute('row-id', state.at.row);
  field.setAttribute('col-id', state.at.column);
  field.setAttribute('row-index', String(axes.rowPlaces.get(state.at.row) ?? -1));
}

/** A range in words: its rows by its columns. */
const sizeOf = ({ top, bottom, left, right }: Rect): string => `${bottom - top + 1} × ${right - left + 1}`;

interface Shown {
  readonly range: Rect | null;
  readonly at: At | undefined;
  readonly axes: Axes;
  readonly cut: Cut | null;
  readonly fill: Rect | null;
}

/** How a drawn cell shows that it is selected, about to be moved away, or reached by a fill. */
function classesOf(
  { row, column }: { readonly row: number; readonly column: number },
  { range, at, axes, cut, fill }: Shown,
): string[] {
  const classes: string[] = [];
  if (range !== null && isInside(range, row, column)) {
    classes.push('ld-in', ...sidesOf(range, row, column).map((side) => `ld-in-${side}`));
    if (axes.rows[row] === at?.row && axes.columns[column] === at?.column) classes.push('ld-in-active');
    if (row === range.bottom && column === range.right) classes.push('ld-in-handle');
  }
  if (cut !== null && isInside(cut.range, row, column)) classes.push('ld-cut');
  if (fill !== null && isInside(fill, row, column)) classes.push('ld-filling');
  return classes;
}

/** Lays a field over a cell, wider where what is typed is longer; nowhere where the cell is not drawn. */
function layOver(field: HTMLTextAreaElement, cell: HTMLElement | null, root: HTMLElement): void {
  if (cell === null) return;
  const [own, of] = [cell.getBoundingClientRect(), root.getBoundingClientRect()];
  const isIdle = field.dataset.idle !== undefined;
  field.style.left = `${own.left - of.left}px`;
  field.style.top = `${own.top - of.top}px`;
  field.style.minWidth = `${own.width}px`;
  field.style.height = `${own.height}px`;
  field.style.width = `${isIdle ? own.width : Math.max(own.width, field.value.length * 8 + 20)}px`;
}
