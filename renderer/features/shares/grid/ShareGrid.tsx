import type { ShareTable } from '@shared/features/shares/contract';
import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import { type ClipboardEvent, useEffect, useMemo, useRef } from 'react';
import { Grid, isEditing, openForComposing, PLAIN_COLUMN } from '../../../kit/grid/Grid';
import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  ColDef,
  FullWidthCellKeyDownEvent,
  GridApi,
  SelectionChangedEvent,
} from '../../../kit/grid/grid-types';
import type { PastedBlock } from '../../../kit/grid/pasted-block';
import { useWords } from '../../../kit/state/language';
import type { ShareGridContext } from './cells';
import { changeOf, shareColumns, yearOfColumn } from './columns';
import type { ShareEntry } from './parse-entry';
import { copiedRows, layPastedBlock, type PastedShare } from './pasted-block';
import { type GridRow, gridRows } from './share-grid-rows';
import './share-grid.css';

interface GridFocus {
  readonly supplierId: SupplierId;
  /** Null when the focus is on a column that belongs to no year of its own. */
  readonly year: number | null;
}

interface ShareGridProps {
  readonly table: ShareTable;
  readonly year: number;
  readonly label: string;
  readonly originLabel: string;
  readonly editable: boolean;
  readonly wide: boolean;
  readonly countryName: (countryId: CountryId) => string;
  readonly onEdit: (at: { supplierId: SupplierId; year: number }, entry: ShareEntry) => void;
  readonly onToggleLock: (supplierId: SupplierId) => void;
  readonly onPaste: (block: PastedBlock<PastedShare>) => void;
  readonly onFocus: (focus: GridFocus) => void;
  readonly onMenu: (supplierId: SupplierId, target: HTMLElement) => void;
  readonly onSelect: (supplierIds: readonly SupplierId[]) => void;
}

/** Above this many suppliers the grid scrolls by itself; below, the page does. */
const MAX_OPEN_ROWS = 40;
const rowClassRules = {
  'ld-row-rest': ({ data }: { data?: GridRow | undefined }) => data?.kind === 'rest',
  'ld-row-total': ({ data }: { data?: GridRow | undefined }) => data?.kind === 'total',
};
const rowSelection = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
} as const;
const defaultColDef: ColDef<GridRow> = {
  ...PLAIN_COLUMN,
  // Space locks; Shift and Space choose the row, as in Excel.
  suppressKeyboardEvent: ({ event, column, editing }) => !editing && isLockKey(event, column.getColId()),
};

/** Space on the lock or on a share: the row is locked in the year in hand. */
function isLockKey(event: KeyboardEvent, columnId: string): boolean {
  return event.key === ' ' && !event.shiftKey && (columnId === 'lock' || yearOfColumn(columnId) !== null);
}

/** Suppliers down, years across. */
export function ShareGrid(props: ShareGridProps) {
  const { table, year, label, originLabel, editable, wide } = props;
  const { t, f, nameOf } = useWords();
  const api = useRef<GridApi<GridRow> | null>(null);
  const years = useMemo(() => table.years.map((entry) => entry.year), [table]);
  const yearIndex = Math.max(0, years.indexOf(year));
  const rows = useMemo(
    () => gridRows(table, { nameOf, unallocated: t('term.unallocated'), total: t('term.total') }),
    [table, nameOf, t],
  );
  const withBase = table.scenarioId !== null;
  const yearKey = years.join(',');
  const columns = useMemo(
    () =>
      shareColumns(
        {
          years: yearKey === '' ? [] : yearKey.split(',').map(Number),
          yearIndex,
          withBase,
          editable,
          originLabel,
          wide,
        },
        { t, f },
      ),
    [yearKey, yearIndex, withBase, editable, originLabel, wide, t, f],
  );
  const context = useMemo(
    (): ShareGridContext => ({
      yearIndex,
      largestChange: Math.max(0, ...rows.suppliers.map((row) => Math.abs(changeOf(row, yearIndex) ?? 0))),
      onMenu: props.onMenu,
      onToggleLock: props.onToggleLock,
      countryName: props.countryName,
    }),
    [yearIndex, rows, props.onMenu, props.onToggleLock, props.countryName],
  );
  // Renderers that look at the context draw anew when the year, and with it the context, changes.
  useEffect(() => {
    if (context.yearIndex < 0) return;
    api.current?.refreshCells({ force: true, columns: ['lock', 'change', 'mark', 'origin'] });
  }, [context]);

  const onCellEditRequest = ({ data, column, newValue }: CellEditRequestEvent<GridRow>): void => {
    const entry = newValue as ShareEntry; // made by the value parsers of columns.ts
    props.onEdit({ supplierId: data.id, year: yearOfColumn(column.getColId()) ?? year }, entry);
  };
  const onCellFocused = ({ rowIndex, column, rowPinned }: CellFocusedEvent<GridRow>): void => {
    if (rowIndex === null || rowPinned !== null || column === null || typeof column === 'string') return;
    const data = api.current?.getDisplayedRowAtIndex(rowIndex)?.data;
    if (data !== undefined) props.onFocus({ supplierId: data.id, year: yearOfColumn(column.getColId()) });
  };
  const onCellKeyDown = ({
    data,
    event,
    ...rest
  }: CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>): void => {
    if (!(event instanceof KeyboardEvent) || data?.kind !== 'supplier' || !('column' in rest)) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const editing = isEditing(api.current);
    openForComposing(api.current, event.key);
    if (!editing && isLockKey(event, rest.column.getColId())) {
      event.preventDefault();
      props.onToggleLock(data.id);
    } else if (target !== null && ((event.key === 'F10' && event.shiftKey) || event.key === 'ContextMenu')) {
      event.preventDefault();
      props.onMenu(data.id, target);
    } else if (target !== null && event.key === 'Enter' && rest.column.getColId() === 'menu') {
      props.onMenu(data.id, target);
    }
  };
  const onSelectionChanged = ({ api: grid }: SelectionChangedEvent<GridRow>): void =>
    props.onSelect(grid.getSelectedRows().map((row) => row.id));

  const onPaste = (event: ClipboardEvent): void => {
    const cell = api.current?.getFocusedCell() ?? null;
    if (!editable || isEditing(api.current) || cell === null || cell.rowPinned !== null) return;
    const column = years.indexOf(yearOfColumn(cell.column.getColId()) ?? year);
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    props.onPaste(layPastedBlock(text, { line: cell.rowIndex, column }, rows.suppliers, years));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (isEditing(api.current) || api.current === null) return;
    const selected = rows.suppliers.filter((row) => api.current?.getRowNode(row.id)?.isSelected() === true);
    const cell = api.current.getFocusedCell();
    const focused = cell === null ? undefined : api.current.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    const column = cell === null ? null : yearOfColumn(cell.column.getColId());
    const oneCell = selected.length <= 1 && column !== null && focused !== undefined;
    const text = oneCell
      ? String(focused.percents[years.indexOf(column)] ?? '')
      : copiedRows(selected, years);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };

  const open = rows.suppliers.length <= MAX_OPEN_ROWS;
  return (
    <section
      className={open ? 'ld-grid ld-share-grid' : 'ld-grid ld-share-grid is-scrolling'}
      aria-label={label}
      onPaste={onPaste}
      onCopy={onCopy}
      onContextMenu={(event) => {
        const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[row-id]') : null;
        const id = rows.suppliers.find((row) => row.id === target?.getAttribute('row-id'))?.id;
        if (target === null || id === undefined) return;
        event.preventDefault();
        props.onMenu(id, event.target instanceof HTMLElement ? event.target : target);
      }}
      data-testid="share-grid"
    >
      <Grid<GridRow>
        label={label}
        api={api}
        context={context}
        rowData={rows.suppliers as GridRow[]} // the grid takes a mutable type and, with readOnlyEdit, does not write to it
        pinnedBottomRowData={rows.pinned as GridRow[]} // likewise
        columnDefs={columns}
        defaultColDef={defaultColDef}
        groupHeaderHeight={22}
        rowClassRules={rowClassRules}
        rowSelection={rowSelection}
        domLayout={open ? 'autoHeight' : 'normal'}
        onCellEditRequest={onCellEditRequest}
        onCellFocused={onCellFocused}
        onCellKeyDown={onCellKeyDown}
        onSelectionChanged={onSelectionChanged}
      />
    </section>
  );
}
