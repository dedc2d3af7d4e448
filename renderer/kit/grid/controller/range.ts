/** A cell by the ids of its row and column, never by places: rows are sorted and come and go. */
export interface At {
  readonly row: string;
  readonly column: string;
}

/** Rows and columns as they stand on screen. */
export interface Axes {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** How many of the rows are not held below the others. */
  readonly body: number;
  readonly rowPlaces: ReadonlyMap<string, number>;
  readonly columnPlaces: ReadonlyMap<string, number>;
}

/** What is selected: a range from `anchor` to `head`, and in it the cell into which is typed. */
export interface SelectionState {
  readonly anchor: At;
  readonly head: At;
  readonly at: At;
}

/** A range by places, both ends inside. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Way = 'up' | 'down' | 'left' | 'right';

export type Move =
  | { readonly to: 'step'; readonly way: Way }
  /** The end of a run of figures, then the next figure, then the edge. */
  | { readonly to: 'edge'; readonly way: Way }
  | { readonly to: 'page'; readonly way: 'up' | 'down'; readonly rows: number }
  | { readonly to: 'rowStart' | 'rowEnd' | 'first' | 'last' };

export function axesOf(rows: readonly string[], columns: readonly string[], body = rows.length): Axes {
  const places = (ids: readonly string[]) => new Map(ids.map((id, place) => [id, place]));
  return { rows, columns, body, rowPlaces: places(rows), columnPlaces: places(columns) };
}

/** One selected cell. */
export function onlyAt(at: At): SelectionState {
  return { anchor: at, head: at, at };
}

/** The cell at a place; the nearest one where the place is outside. Null in an empty grid. */
export function atPlace({ rows, columns }: Axes, row: number, column: number): At | null {
  const rowId = rows[Math.min(Math.max(row, 0), rows.length - 1)];
  const columnId = columns[Math.min(Math.max(column, 0), columns.length - 1)];
  return rowId === undefined || columnId === undefined ? null : { row: rowId, column: columnId };
}

export function rectOf({ anchor, head }: Pick<SelectionState, 'anchor' | 'head'>, axes: Axes): Rect {
  const rows = [anchor, head].map(({ row }) => axes.rowPlaces.get(row) ?? 0);
  const columns = [anchor, head].map(({ column }) => axes.columnPlaces.get(column) ?? 0);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** Its cells, row by row. */
export function cellsOf({ top, bottom, left, right }: Rect, { rows, columns }: Axes): At[] {
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) => columns.slice(left, right + 1).map((column) => ({ row, column })));
}

export function isOneCell({ top, bottom, left, right }: Rect): boolean {
  return top === bottom && left === right;
}

/** A whole selected range; typing goes to its first cell. */
export function rangeOf({ top, bottom, left, right }: Rect, axes: Axes): SelectionState | null {
  const anchor = atPlace(axes, top, left);
  const head = atPlace(axes, bottom, right);
  return anchor === null || head === null ? null : { anchor, head, at: anchor };
}

/** What is selected after a move; with `extend` the range grows or shrinks at its head. */
export function moved(
  state: SelectionState,
  axes: Axes,
  move: Move,
  extend: boolean,
  isFilled: (at: At) => boolean,
): SelectionState {
  const from = extend ? state.head : state.at;
  const row = axes.rowPlaces.get(from.row) ?? 0;
  const column = axes.columnPlaces.get(from.column) ?? 0;
  const to = target(axes, move, row, column, isFilled) ?? from;
  return extend ? { ...state, head: to } : onlyAt(to);
}

function target(
  axes: Axes,
  move: Move,
  row: number,
  column: number,
  isFilled: (at: At) => boolean,
): At | null {
  const lastColumn = axes.columns.length - 1;
  switch (move.to) {
    case 'step':
      return atPlace(axes, row + DOWN[move.way], column + RIGHT[move.way]);
    case 'page':
      return atPlace(axes, row + DOWN[move.way] * Math.max(1, move.rows), column);
    case 'rowStart':
      return atPlace(axes, row, 0);
    case 'rowEnd':
      return atPlace(axes, row, lastColumn);
    case 'first':
      return atPlace(axes, 0, 0);
    case 'last':
      return atPlace(axes, axes.body - 1, lastColumn);
    case 'edge':
      return edge(axes, move.way, row, column, isFilled);
  }
}

const DOWN = { up: -1, down: 1, left: 0, right: 0 } as const satisfies Record<Way, number>;
const RIGHT = { up: 0, down: 0, left: -1, right: 1 } as const satisfies Record<Way, number>;

function edge(axes: Axes, way: Way, row: number, column: number, isFilled: (at: At) => boolean): At | null {
  const place = (step: number): At | null => {
    const [down, across] = [row + step * DOWN[way], column + step * RIGHT[way]];
    const isInside = down >= 0 && down < axes.rows.length && across >= 0 && across < axes.columns.length;
    return isInside ? atPlace(axes, down, across) : null;
  };
  const filled = (step: number): boolean | null => {
    const at = place(step);
    return at === null ? null : isFilled(at);
  };
  let step = 0;
  const inRun = filled(0) === true && filled(1) === true;
  if (inRun) while (filled(step + 1) === true) step += 1;
  else {
    step = 1;
    while (filled(step) === false) step += 1;
    while (place(step) === null && step > 0) step -= 1;
  }
  return place(step);
}

/**
 * Where Enter (down) and Tab (to the right) lead, or back: round inside of a range, else on by one; Tab goes on in the
 * next row.
 * @returns null where Tab leaves the grid
 */
export function walked(
  state: SelectionState,
  axes: Axes,
  by: 'enter' | 'tab',
  back: boolean,
): SelectionState | null {
  const range = rectOf(state, axes);
  const whole = { top: 0, bottom: axes.rows.length - 1, left: 0, right: axes.columns.length - 1 };
  const row = axes.rowPlaces.get(state.at.row) ?? 0;
  const column = axes.columnPlaces.get(state.at.column) ?? 0;
  if (isOneCell(range) && by === 'enter') {
    const to = atPlace(axes, row + (back ? -1 : 1), column);
    return to === null ? state : onlyAt(to);
  }
  const { top, bottom, left, right } = isOneCell(range) ? whole : range;
  const [height, width] = [bottom - top + 1, right - left + 1];
  const place = by === 'tab' ? (row - top) * width + column - left : (column - left) * height + row - top;
  const next = place + (back ? -1 : 1);
  if (isOneCell(range) && (next < 0 || next >= height * width)) return null;
  const there = (next + height * width) % (height * width);
  const to =
    by === 'tab'
      ? atPlace(axes, top + Math.floor(there / width), left + (there % width))
      : atPlace(axes, top + (there % height), left + Math.floor(there / height));
  if (to === null) return state;
  return isOneCell(range) ? onlyAt(to) : { ...state, at: to };
}

/** What is selected still when rows or columns stand otherwise: a range whose rows are others shrinks to its cell. */
export function afterChange(state: SelectionState, before: Axes, after: Axes): SelectionState | null {
  const { at } = state;
  if (!after.rowPlaces.has(at.row) || !after.columnPlaces.has(at.column)) {
    const row = before.rowPlaces.get(at.row) ?? 0;
    const column = before.columnPlaces.get(at.column) ?? 0;
    const near = atPlace(
      after,
      after.rowPlaces.get(at.row) ?? row,
      after.columnPlaces.get(at.column) ?? column,
    );
    return near === null ? null : onlyAt(near);
  }
  const ends = [state.anchor, state.head];
  if (!ends.every(({ row, column }) => after.rowPlaces.has(row) && after.columnPlaces.has(column)))
    return onlyAt(at);
  const [was, is] = [rectOf(state, before), rectOf(state, after)];
  const same = (a: readonly string[], b: readonly string[]) => {
    const known = new Set(a);
    return a.length === b.length && b.every((id) => known.has(id));
  };
  const holds =
    same(before.rows.slice(was.top, was.bottom + 1), after.rows.slice(is.top, is.bottom + 1)) &&
    same(before.columns.slice(was.left, was.right + 1), after.columns.slice(is.left, is.right + 1));
  return holds ? state : onlyAt(at);
}
