import type { GridApi } from 'ag-grid-community';

/** How a key lays the selected column out. */
export type ColumnCommand = 'wider' | 'narrower' | 'left' | 'right';

/** One press makes a column so many pixels wider or narrower. */
const STEP = 10;

/** Makes a column wider or narrower, or moves it, as the mouse does: the grid keeps what it hears of. */
export function layColumn(api: GridApi, columnId: string, request: ColumnCommand): void {
  const column = api.getColumn(columnId);
  if (column === null) return;
  switch (request) {
    case 'wider':
    case 'narrower': {
      const newWidth = column.getActualWidth() + (request === 'wider' ? STEP : -STEP);
      api.setColumnWidths([{ key: columnId, newWidth }], true, 'uiColumnResized');
      break;
    }
    case 'left':
    case 'right': {
      // Among those that are pinned alike, past the next one that is on screen.
      const shown = api.getAllDisplayedColumns().filter((one) => one.getPinned() === column.getPinned());
      const next = shown[shown.indexOf(column) + (request === 'left' ? -1 : 1)];
      const to = next === undefined ? -1 : (api.getAllGridColumns() ?? []).indexOf(next);
      if (to >= 0) api.moveColumns([columnId], to);
      break;
    }
  }
  api.ensureColumnVisible(columnId);
}
