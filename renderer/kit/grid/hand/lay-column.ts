import type { GridApi } from 'ag-grid-community';

/** How a key lays the column in hand out. */
export type ColumnWish = 'wider' | 'narrower' | 'left' | 'right';

/** One press makes a column so many pixels wider or narrower. */
const STEP = 10;

/** Makes a column wider or narrower, or moves it, as the mouse does: the grid keeps what it hears of. */
export function layColumn(api: GridApi, columnId: string, wish: ColumnWish): void {
  const column = api.getColumn(columnId);
  if (column === null) return;
  switch (wish) {
    case 'wider':
    case 'narrower': {
      const newWidth = column.getActualWidth() + (wish === 'wider' ? STEP : -STEP);
      api.setColumnWidths([{ key: columnId, newWidth }], true, 'uiColumnResized');
      break;
    }
    case 'left':
    case 'right': {
      // Among those that are pinned alike, past the next one that is on screen.
      const shown = api.getAllDisplayedColumns().filter((one) => one.getPinned() === column.getPinned());
      const next = shown[shown.indexOf(column) + (wish === 'left' ? -1 : 1)];
      const to = next === undefined ? -1 : (api.getAllGridColumns() ?? []).indexOf(next);
      if (to >= 0) api.moveColumns([columnId], to);
      break;
    }
  }
  api.ensureColumnVisible(columnId);
}
