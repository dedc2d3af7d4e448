import type { GridApi } from 'ag-grid-community';
import type { RefObject } from 'react';

/** Of more rows nobody prints all; what is seen of them is printed. */
const MOST_ROWS = 2_000;

/** Draws all rows of a grid while the page is printed, where there are not too many. @returns ends it */
export function wholeOnPaper<Row>(api: RefObject<GridApi<Row> | null>): () => void {
  const open = (): void => {
    const grid = api.current;
    if (grid !== null && grid.getDisplayedRowCount() <= MOST_ROWS) grid.setGridOption('domLayout', 'print');
  };
  const close = (): void => api.current?.setGridOption('domLayout', 'normal');
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
