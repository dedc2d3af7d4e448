import type { GridApi } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { type RefObject, useEffect } from 'react';
import { styleNonce } from '../ui/style-nonce';
import './grid.css';
import './modules';
import { gridTheme } from './theme';

interface GridProps<Row extends { readonly id: string }> extends AgGridReactProps<Row> {
  readonly label: string;
  /** Where the caller finds the grid, once it is drawn. */
  readonly api: RefObject<GridApi<Row> | null>;
}

/** What every column of every grid says. */
export const PLAIN_COLUMN = {
  sortable: false,
  resizable: false,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
} as const;

const getRowId = ({ data }: { data: { readonly id: string } }): string => data.id;

/** A grid in the look of the house. It shows what it is given and asks for every change; nothing is changed in the grid itself. */
export function Grid<Row extends { readonly id: string }>({ label, api, ...rest }: GridProps<Row>) {
  useEffect(() => api.current?.setGridAriaProperty('label', label), [api, label]);
  return (
    <AgGridReact<Row>
      theme={gridTheme}
      styleNonce={styleNonce}
      defaultColDef={PLAIN_COLUMN}
      getRowId={getRowId}
      readOnlyEdit
      stopEditingWhenCellsLoseFocus
      enterNavigatesVertically
      enterNavigatesVerticallyAfterEdit
      suppressColumnVirtualisation
      ensureDomOrder
      animateRows={false}
      suppressNoRowsOverlay
      tooltipShowDelay={400}
      {...rest}
      onGridReady={({ api: ready }) => {
        api.current = ready;
        ready.setGridAriaProperty('label', label);
      }}
    />
  );
}

/** Whether a cell is being written in. */
export function isEditing(api: GridApi | null): boolean {
  return (api?.getEditingCells().length ?? 0) > 0;
}

/** The first key of an input method opens the editor, so that what is being composed goes into it. */
export function openForComposing(api: GridApi | null, key: string): void {
  const cell = api?.getFocusedCell();
  if (key !== 'Process' || isEditing(api) || cell == null) return;
  api?.startEditingCell({ rowIndex: cell.rowIndex, colKey: cell.column });
}
