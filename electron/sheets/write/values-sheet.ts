import type { Sheet } from './sheet';
import { FORMAT } from './styles';
import type { WorkbookBuilder } from './workbook-builder';

/** Of a column, in digits; the first has twice as much. */
export const VALUES_WIDTH = 18;

/** What a sheet of plain values holds. */
export interface Values {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A sheet with one table: its header in the first row, one value a cell, nothing merged, no formula. */
export function addValuesSheet(builder: WorkbookBuilder, name: string, { columns, rows }: Values): Sheet {
  const sheet = builder.addSheet(name, 'record');
  sheet.putRow(1, 1, columns, 'head');
  sheet.height(1, 30);
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries())
      sheet.put(index + 2, column + 1, value, typeof value === 'number' ? 'fixed' : 'text', FORMAT.general);
  }
  sheet.widths(...columns.map((_, column) => (column === 0 ? 2 * VALUES_WIDTH : VALUES_WIDTH)));
  sheet.freeze(1, 0);
  sheet.repeatRows(1, 1);
  return sheet;
}
