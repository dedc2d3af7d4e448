/** The grid's own types, in which a feature writes its columns and cells; the package is imported in this folder only. */
export type { ColDef, ColGroupDef } from 'ag-grid-community';

import type { IHeaderParams } from 'ag-grid-community';

export type { CustomCellRendererProps } from 'ag-grid-react';
/** What a head is given, with what its grid knows. */
export type HeadProps<Context> = Omit<IHeaderParams, 'context'> & { readonly context: Context };
