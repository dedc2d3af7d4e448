import { NARROWEST } from '@shared/features/files/grid-layout';
import type { Column, GridApi, GridReadyEvent } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { type RefObject, useEffect, useMemo } from 'react';
import { announce } from '../state/announce';
import { gridLayouts, gridShown, keepLayout } from '../state/grid-layouts';
import { useWords } from '../state/language';
import { laidOutForPaper } from '../state/print-page';
import { useStore } from '../state/store';
import { styleNonce } from '../ui/style-nonce';
import './grid.css';
import './modules';
import type { ColDef, ColGroupDef } from './grid-types';
import { laidOut } from './laid-out';
import { layPaperTable } from './paper-table';
import { gridTheme, HEAD_HEIGHT } from './theme';
import { useHeadHeight } from './use-head-height';

interface GridProps<Row extends { readonly id: string }> extends AgGridReactProps<Row> {
  readonly label: string;
  /** What the grid is drawn in. */
  readonly root: RefObject<HTMLElement | null>;
  /** Under which the widths and the order of its columns are kept. */
  readonly name: string;
  /** Where the caller finds the grid, once it is drawn. */
  readonly api: RefObject<GridApi<Row> | null>;
  readonly columnDefs: (ColDef<Row> | ColGroupDef<Row>)[];
  readonly onReady: (event: GridReadyEvent<Row>) => void;
}

/** What every column of every grid says. */
const PLAIN_COLUMN = {
  sortable: false,
  minWidth: NARROWEST,
  suppressHeaderMenuButton: true,
  wrapHeaderText: true,
} as const;

const getRowId = ({ data }: { data: { readonly id: string } }): string => data.id;

/** A grid in the look of the house. It only draws: what is done to its cells is done by a controller beside it. */
export function Grid<Row extends { readonly id: string }>(props: GridProps<Row>) {
  const { label, root, name, api, onReady, columnDefs, ...rest } = props;
  const { t } = useWords();
  useEffect(() => api.current?.setGridAriaProperty('label', label), [api, label]);
  const layout = useStore(gridLayouts).layouts[name];
  const columns = useMemo(
    () => (layout === undefined ? columnDefs : laidOut(columnDefs, layout)),
    [columnDefs, layout],
  );
  const headerHeight = useHeadHeight(root, rest.headerHeight ?? HEAD_HEIGHT);
  useEffect(() => gridShown(name), [name]);
  useEffect(
    () =>
      laidOutForPaper(async () => {
        if (root.current === null || api.current === null) return () => undefined;
        return layPaperTable(root.current, api.current, (shown, all) =>
          t('figures.paper.cut', { shown, all }),
        );
      }),
    [api, root, t],
  );
  return (
    <AgGridReact<Row>
      theme={gridTheme}
      styleNonce={styleNonce}
      defaultColDef={PLAIN_COLUMN}
      getRowId={getRowId}
      suppressCellFocus
      suppressClickEdit
      tabIndex={-1}
      suppressColumnVirtualisation
      ensureDomOrder
      animateRows={false}
      suppressNoRowsOverlay
      tooltipShowDelay={400}
      {...rest}
      headerHeight={headerHeight}
      columnDefs={columns as typeof columnDefs} // the grid takes a mutable type and does not write to it
      onColumnResized={({ api: grid, columns: resized, finished, source }) => {
        if (!finished || source !== 'uiColumnResized') return;
        const widths = (resized ?? []).map((column) => [column.getColId(), column.getActualWidth()]);
        keepLayout(name, {
          order: layout?.order ?? orderOf(grid),
          widths: { ...layout?.widths, ...Object.fromEntries(widths) },
        });
        const [one] = resized ?? [];
        if (one !== undefined)
          announce(t('figures.column.width', { column: headOf(one), width: one.getActualWidth() }));
      }}
      onColumnMoved={({ api: grid, column, finished, source }) => {
        // By the mouse, or by a key of the controller: nobody else moves columns.
        if (!finished || (source !== 'uiColumnMoved' && source !== 'api')) return;
        keepLayout(name, { order: orderOf(grid), widths: layout?.widths ?? {} });
        if (column === null) return;
        const place = grid.getAllDisplayedColumns().indexOf(column) + 1;
        announce(t('figures.column.place', { column: headOf(column), place }));
      }}
      onGridReady={(event) => {
        api.current = event.api;
        event.api.setGridAriaProperty('label', label);
        onReady(event);
      }}
    />
  );
}

function headOf(column: Column): string {
  return column.getColDef().headerName ?? '';
}

function orderOf<Row>(grid: GridApi<Row>): string[] {
  return (grid.getAllGridColumns() ?? []).map((column) => column.getColId());
}
