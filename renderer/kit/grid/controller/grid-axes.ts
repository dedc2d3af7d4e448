import type { GridApi } from 'ag-grid-community';
import { type Axes, axesOf } from './range';

/** Rows and columns as the grid shows them now, those that are held below the others at the end. */
export function readAxes(api: GridApi): Axes {
  // A grid that has left its page answers nothing, whatever its types say: what came late for it finds it empty.
  if (api.isDestroyed()) return axesOf([], []);
  const rows: string[] = [];
  api.forEachNodeAfterFilterAndSort(({ id }) => {
    if (id !== undefined) rows.push(id);
  });
  const body = rows.length;
  for (let index = 0; index < api.getPinnedBottomRowCount(); index += 1) {
    // The id of a pinned row in the grid is its own; ours is that of its data.
    const data: unknown = api.getPinnedBottomRow(index)?.data;
    if (typeof data === 'object' && data !== null && 'id' in data) rows.push(String(data.id));
  }
  const columns = api.getAllDisplayedColumns().map((column) => column.getColId());
  return axesOf(rows, columns, body);
}
