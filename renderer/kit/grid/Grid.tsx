import type { GridApi, GridReadyEvent } from 'ag-grid-community';
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
  readonly onReady: (event: GridReadyEvent<Row>) => void;
}

/** What every column of every grid says. */
const PLAIN_COLUMN = {
  sortable: false,
  resizable: false,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
} as const;

const getRowId = ({ data }: { data: { readonly id: string } }): string => data.id;

/** A grid in the look of the house. It only draws: what is done to its cells is done by a hand beside it. */
export function Grid<Row extends { readonly id: string }>({ label, api, onReady, ...rest }: GridProps<Row>) {
  useEffect(() => api.current?.setGridAriaProperty('label', label), [api, label]);
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
      rowBuffer={4}
      ensureDomOrder
      animateRows={false}
      suppressNoRowsOverlay
      tooltipShowDelay={400}
      {...rest}
      onGridReady={(event) => {
        api.current = event.api;
        event.api.setGridAriaProperty('label', label);
        onReady(event);
      }}
    />
  );
}
