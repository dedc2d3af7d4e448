/** The grid's own types, in which a feature writes its columns and cells; the package is imported in this folder only. */
export type { ColDef, ColGroupDef } from 'ag-grid-community';
export type { CustomCellRendererProps } from 'ag-grid-react';
