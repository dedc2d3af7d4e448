import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  ColDef,
  FullWidthCellKeyDownEvent,
  GridApi,
} from 'ag-grid-community';
import { type ClipboardEvent, useEffect, useRef } from 'react';
import { Grid, isEditing, openForComposing } from './Grid';
import './group-grid.css';

/** A line of a grid in groups: the head of a group, or what stands below it. */
export interface GroupLine {
  readonly id: string;
  readonly isHead: boolean;
}

interface GroupGridProps<Line extends GroupLine> {
  readonly lines: readonly Line[];
  readonly columns: readonly ColDef<Line>[];
  readonly label: string;
  readonly testId: string;
  readonly className: string;
  /** What the cells know besides their line. When it changes, the cells of `redrawn` are drawn again. */
  readonly context?: unknown;
  readonly redrawn?: readonly string[];
  /** The line that is brought to the top, at first and whenever this changes. */
  readonly startAt?: string;
  /** What the value parser of the column made of what was typed. */
  readonly onEdit: (line: Line, columnId: string, entry: unknown) => void;
  readonly onFocus: (line: Line, columnId: string) => void;
  /** The columns of figures in their order, over which a block can be pasted. */
  readonly figureColumns: readonly string[];
  /** Text pasted at a cell of such a column. */
  readonly onPaste: (text: string, at: { readonly line: number; readonly column: number }) => void;
}

const rowClassRules = {
  'ld-row-head': ({ data }: { data?: GroupLine | undefined }) => data?.isHead === true,
};

/** Heads with what stands below each. */
export function GroupGrid<Line extends GroupLine>(props: GroupGridProps<Line>) {
  const { lines, columns, label, testId, className, context, redrawn } = props;
  const api = useRef<GridApi<Line> | null>(null);
  const { startAt } = props;
  useEffect(() => {
    if (context !== undefined && redrawn !== undefined)
      api.current?.refreshCells({ force: true, columns: [...redrawn] });
  }, [context, redrawn]);

  useEffect(() => {
    if (api.current !== null) bringToTop(api.current, startAt);
  }, [startAt]);

  const onCellEditRequest = ({ data, column, newValue }: CellEditRequestEvent<Line>): void =>
    props.onEdit(data, column.getColId(), newValue);
  const onCellFocused = ({ rowIndex, column }: CellFocusedEvent<Line>): void => {
    const data = rowIndex === null ? undefined : api.current?.getDisplayedRowAtIndex(rowIndex)?.data;
    if (data !== undefined && column !== null)
      props.onFocus(data, typeof column === 'string' ? column : column.getColId());
  };
  const onCellKeyDown = ({ event }: CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>): void => {
    if (event instanceof KeyboardEvent) openForComposing(api.current, event.key);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell() ?? null;
    const column = cell === null ? -1 : props.figureColumns.indexOf(cell.column.getColId());
    if (isEditing(api.current) || cell === null || column < 0) return;
    event.preventDefault();
    props.onPaste(event.clipboardData.getData('text/plain'), { line: cell.rowIndex, column });
  };

  return (
    <section
      className={`ld-grid ld-group-grid ${className}`}
      aria-label={label}
      data-testid={testId}
      onPaste={onPaste}
    >
      <Grid<Line>
        label={label}
        api={api}
        context={context}
        rowData={lines as Line[]} // the grid takes a mutable type and, with readOnlyEdit, does not write to it
        columnDefs={columns as ColDef<Line>[]} // likewise
        headerHeight={50}
        rowClassRules={rowClassRules}
        onFirstDataRendered={({ api: ready }) => bringToTop(ready, startAt)}
        onCellEditRequest={onCellEditRequest}
        onCellFocused={onCellFocused}
        onCellKeyDown={onCellKeyDown}
      />
    </section>
  );
}

/** Shows a line at the top; nothing happens where there is none of that id. */
function bringToTop<Line>(api: GridApi<Line>, id: string | undefined): void {
  const node = id === undefined ? undefined : api.getRowNode(id);
  if (node !== undefined) api.ensureNodeVisible(node, 'top');
}
