import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
  GridApi,
  IRowNode,
  SelectionChangedEvent,
} from 'ag-grid-community';
import { type ClipboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { copiedLines, laySheet, type PastedFigure } from './figure-clipboard';
import type { CellAt, FigureLine, FigureSheet } from './figure-sheet';
import { Grid, isEditing, openForComposing, PLAIN_COLUMN } from './Grid';
import type { FigureEntry } from './parse-figure';
import type { PastedBlock } from './pasted-block';
import './figure-grid.css';

interface FigureGridProps<Line extends FigureLine> {
  readonly sheet: FigureSheet<Line>;
  readonly label: string;
  readonly testId: string;
  readonly className: string;
  /** As tall as its lines, a part of the page, or what the page leaves. */
  readonly height: 'lines' | 'part' | 'rest';
  readonly headerHeight?: number;
  /** What the cells know besides their line. When it changes, the cells of `redrawn` are drawn again. */
  readonly context?: unknown;
  readonly redrawn?: readonly string[];
  /** The line that is brought to the top, at first and whenever this changes. */
  readonly startAt?: string;
  readonly onEdit: (at: CellAt<Line>, entry: FigureEntry) => void;
  /** Text pasted at a cell, laid over the figures. */
  readonly onPaste: (block: PastedBlock<PastedFigure>) => void;
  readonly onFocus: (line: Line, columnId: string) => void;
  /** Opens the menu of a row: by its column `menu`, the right mouse button, or Shift+F10. */
  readonly onMenu?: (line: Line, target: HTMLElement) => void;
  /** Space on a cell of these columns locks its row; Shift and Space choose the row, as in Excel. */
  readonly lock?: { readonly isIn: (columnId: string) => boolean; readonly toggle: (line: Line) => void };
  /** Rows can be chosen where this is given. */
  readonly onSelect?: (lines: readonly Line[]) => void;
}

const rowClassRules = Object.fromEntries(
  (['head', 'rest', 'total'] as const).map((look) => [
    `ld-row-${look}`,
    ({ data }: { data?: FigureLine | undefined }) => data?.look === look,
  ]),
);
const ROW_SELECTION = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
} as const;

type Pressed<Line> = CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>;

/** Figures of a project, by the key of their row and their column: the one place where keys, pasted and copied text arrive. */
export function FigureGrid<Line extends FigureLine>(props: FigureGridProps<Line>) {
  const { sheet, label, context, redrawn, startAt, height, headerHeight, lock, onSelect } = props;
  const api = useRef<GridApi<Line> | null>(null);
  useEffect(() => {
    if (context !== undefined && redrawn !== undefined)
      api.current?.refreshCells({ force: true, columns: [...redrawn] });
  }, [context, redrawn]);
  useEffect(() => {
    if (api.current !== null) bringToTop(api.current, startAt);
  }, [startAt]);
  const locksIn = lock?.isIn;
  const defaultColDef = useMemo(
    () => ({
      ...PLAIN_COLUMN,
      suppressKeyboardEvent: ({ event, column, editing }: KeyAsked) =>
        !editing && isLockKey(event) && locksIn?.(column.getColId()) === true,
    }),
    [locksIn],
  );

  const onCellEditRequest = ({ data, column, newValue }: CellEditRequestEvent<Line>): void => {
    const columnId = column.getColId();
    const cell = sheet.cellOf(data, columnId);
    // Made by the value parser of figureColumn.
    if (cell !== null) props.onEdit({ line: data, columnId, cell }, newValue as FigureEntry);
  };
  const onCellFocused = ({ rowIndex, rowPinned, column }: CellFocusedEvent<Line>): void => {
    const line = rowIndex === null ? undefined : nodeAt(api.current, rowIndex, rowPinned)?.data;
    if (line !== undefined && column !== null)
      props.onFocus(line, typeof column === 'string' ? column : column.getColId());
  };
  const onCellKeyDown = (pressed: Pressed<Line>): void => {
    const { data, event } = pressed;
    if (!(event instanceof KeyboardEvent) || data === undefined || !('column' in pressed)) return;
    const columnId = pressed.column.getColId();
    const target = event.target instanceof HTMLElement ? event.target : null;
    const writing = isEditing(api.current);
    openForComposing(api.current, event.key);
    if (data.look !== 'row') return;
    const isMenuKey = (event.key === 'F10' && event.shiftKey) || event.key === 'ContextMenu';
    if (!writing && isLockKey(event) && lock?.isIn(columnId) === true) {
      event.preventDefault();
      lock.toggle(data);
    } else if (target !== null && (isMenuKey || (event.key === 'Enter' && columnId === 'menu'))) {
      if (isMenuKey) event.preventDefault();
      props.onMenu?.(data, target);
    }
  };

  const onPaste = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell() ?? null;
    if (cell === null || isEditing(api.current) || cell.rowPinned != null) return;
    const placeOf = (id: string | undefined) => sheet.across.findIndex((column) => column.id === id);
    const own = placeOf(cell.column.getColId());
    const column = own < 0 ? placeOf(sheet.pasteAt) : own;
    if (column < 0) return;
    event.preventDefault();
    props.onPaste(
      laySheet(sheet, event.clipboardData.getData('text/plain'), { line: cell.rowIndex, column }),
    );
  };
  const onCopy = (event: ClipboardEvent): void => {
    const grid = api.current;
    const cell = grid?.getFocusedCell() ?? null;
    if (grid === null || cell === null || isEditing(grid)) return;
    const valueAt = (rowNode: IRowNode<Line> | undefined, colKey: string): unknown =>
      rowNode === undefined ? null : grid.getCellValue({ rowNode, colKey });
    const chosen = sheet.lines.filter(({ id }) => grid.getRowNode(id)?.isSelected() === true);
    const value = valueAt(nodeAt(grid, cell.rowIndex, cell.rowPinned), cell.column.getColId());
    const isOne = chosen.length <= 1 && typeof value === 'number';
    if (!isOne && chosen.length === 0) return;
    event.clipboardData.setData(
      'text/plain',
      isOne
        ? String(value)
        : copiedLines(chosen, sheet.across, ({ id }, columnId) => valueAt(grid.getRowNode(id), columnId)),
    );
    event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const rowId = target?.closest('[row-id]')?.getAttribute('row-id');
    const line = sheet.lines.find(({ id }) => id === rowId);
    if (target === null || line === undefined || props.onMenu === undefined) return;
    event.preventDefault();
    props.onMenu(line, target);
  };

  return (
    <section
      className={`ld-grid ld-figure-grid is-${height} ${props.className}`}
      aria-label={label}
      data-testid={props.testId}
      onPaste={onPaste}
      onCopy={onCopy}
      onContextMenu={onContextMenu}
    >
      <Grid<Line>
        label={label}
        api={api}
        context={context}
        rowData={sheet.lines as Line[]} // the grid takes a mutable type and, with readOnlyEdit, does not write to it
        pinnedBottomRowData={(sheet.below ?? []) as Line[]} // likewise
        columnDefs={sheet.columns as FigureSheet<Line>['columns'][number][]} // likewise
        defaultColDef={defaultColDef}
        groupHeaderHeight={22}
        {...(headerHeight === undefined ? {} : { headerHeight })}
        {...(onSelect === undefined ? {} : { rowSelection: ROW_SELECTION })}
        rowClassRules={rowClassRules}
        domLayout={height === 'lines' ? 'autoHeight' : 'normal'}
        onFirstDataRendered={({ api: ready }) => bringToTop(ready, startAt)}
        onCellEditRequest={onCellEditRequest}
        onCellFocused={onCellFocused}
        onCellKeyDown={onCellKeyDown}
        onSelectionChanged={({ api: grid }: SelectionChangedEvent<Line>) =>
          onSelect?.(grid.getSelectedRows())
        }
      />
    </section>
  );
}

interface KeyAsked {
  readonly event: KeyboardEvent;
  readonly column: { getColId(): string };
  readonly editing: boolean;
}

function isLockKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === ' ' && !shiftKey;
}

/** The line at a place, those held below among them. */
function nodeAt<Line>(
  api: GridApi<Line> | null,
  index: number,
  pinned: CellFocusedEvent['rowPinned'],
): IRowNode<Line> | undefined {
  return pinned === 'bottom' ? api?.getPinnedBottomRow(index) : api?.getDisplayedRowAtIndex(index);
}

/** Shows a line at the top; nothing happens where there is none of that id. */
function bringToTop<Line>(api: GridApi<Line>, id: string | undefined): void {
  const node = id === undefined ? undefined : api.getRowNode(id);
  if (node !== undefined) api.ensureNodeVisible(node, 'top');
}
