import type { GridApi } from 'ag-grid-community';

/** The columns of a grid that can be named, from left to right. */
export function namedColumns<Line>(api: GridApi<Line> | null) {
  return (api?.getAllDisplayedColumns() ?? []).flatMap((column) => {
    const { headerName = '' } = column.getColDef();
    return headerName === '' ? [] : [{ id: column.getColId(), head: headerName }];
  });
}
