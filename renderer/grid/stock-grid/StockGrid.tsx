import type { StockField, StockTable } from '@shared/contract/stocks';
import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  ColDef,
  FullWidthCellKeyDownEvent,
  GridApi,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../app/language';
import { styleNonce } from '../../app/theme/nonce';
import { fittingFigure } from '../../charts/mass-words';
import '../modules';
import { gridTheme } from '../theme';
import type { StockGridContext } from './cells';
import { fieldOfColumn, stockColumns } from './columns';
import type { FigureEntry } from './parse-figure';
import { longestCover, type StockLine, stockLines } from './stock-grid-rows';
import './stock-grid.css';

interface StockGridProps {
  readonly table: StockTable;
  readonly label: string;
  readonly editable: boolean;
  readonly wide: boolean;
  readonly materialName: (materialId: string) => string;
  readonly onEdit: (stockId: string, field: StockField, entry: FigureEntry) => void;
  /** The line that the focus came to: a stock, or a material as a whole. */
  readonly onFocus: (line: StockLine) => void;
}

const getRowId = ({ data }: { data: StockLine }): string => data.id;
const rowClassRules = {
  'ld-row-material': ({ data }: { data?: StockLine | undefined }) => data?.kind === 'material',
};
const defaultColDef: ColDef<StockLine> = {
  sortable: false,
  resizable: false,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
};

/** Materials with their tiers. It shows what it is given and asks for every change; nothing is changed in the grid itself. */
export function StockGrid(props: StockGridProps) {
  const { table, label, editable, wide, materialName } = props;
  const { t, f } = useWords();
  const api = useRef<GridApi<StockLine> | null>(null);
  const lines = useMemo(
    () => stockLines(table, { material: materialName, tier: (tier) => t(`scenarios.tierName.${tier}`) }),
    [table, materialName, t],
  );
  const withBase = table.scenarioId !== null;
  const columns = useMemo(
    () => stockColumns({ withBase, editable, wide, t, f, figure: (value) => fittingFigure(value, f) }),
    [withBase, editable, wide, t, f],
  );
  const longest = longestCover(table);
  const context = useMemo((): StockGridContext => ({ longestCover: longest }), [longest]);
  useEffect(() => api.current?.setGridAriaProperty('label', label), [label]);
  // Bars share one scale: when the longest cover changes, all of them do.
  useEffect(() => {
    if (context.longestCover > 0) api.current?.refreshCells({ force: true, columns: ['cover'] });
  }, [context]);

  const onCellEditRequest = ({ data, column, newValue }: CellEditRequestEvent<StockLine>): void => {
    const field = fieldOfColumn(column.getColId());
    if (field !== null) props.onEdit(data.id, field, newValue as FigureEntry); // made by the value parsers of columns.ts
  };
  const onCellFocused = ({ rowIndex }: CellFocusedEvent<StockLine>): void => {
    const data = rowIndex === null ? undefined : api.current?.getDisplayedRowAtIndex(rowIndex)?.data;
    if (data !== undefined) props.onFocus(data);
  };
  /** The first key of an input method opens the editor, so that what is being composed goes into it. */
  const onCellKeyDown = ({
    event,
  }: CellKeyDownEvent<StockLine> | FullWidthCellKeyDownEvent<StockLine>): void => {
    const cell = api.current?.getFocusedCell();
    const isEditing = (api.current?.getEditingCells().length ?? 0) > 0;
    if (!(event instanceof KeyboardEvent) || event.key !== 'Process' || isEditing || cell == null) return;
    api.current?.startEditingCell({ rowIndex: cell.rowIndex, colKey: cell.column });
  };

  return (
    <section className="ld-stock-grid" aria-label={label} data-testid="stock-grid">
      <AgGridReact<StockLine>
        theme={gridTheme}
        styleNonce={styleNonce}
        context={context}
        rowData={lines as StockLine[]} // the grid takes a mutable type and, with readOnlyEdit, does not write to it
        columnDefs={columns}
        defaultColDef={defaultColDef}
        headerHeight={50}
        getRowId={getRowId}
        rowClassRules={rowClassRules}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        enterNavigatesVertically
        enterNavigatesVerticallyAfterEdit
        suppressColumnVirtualisation
        ensureDomOrder
        animateRows={false}
        suppressNoRowsOverlay
        tooltipShowDelay={400}
        onGridReady={({ api: ready }) => {
          api.current = ready;
          ready.setGridAriaProperty('label', label);
        }}
        onCellEditRequest={onCellEditRequest}
        onCellFocused={onCellFocused}
        onCellKeyDown={onCellKeyDown}
      />
    </section>
  );
}
