import type { Translate } from '../../base/message';
import type { WorkbookForm } from '../../model/workbook-form';
import type { WrittenWorkbook } from './contract';

/** One sentence on what was written, by its form: for the window and the command line alike. */
export function writtenText(t: Translate, written: WrittenWorkbook, form: WorkbookForm): string {
  const { name, sheets, formulas, rows } = written;
  switch (form.kind) {
    case 'live':
      return t('exporting.written.live', {
        name,
        sheets: sheets.length,
        formulas: formulas.toLocaleString('en'),
      });
    case 'values':
      return t('exporting.written.values', { name, sheets: sheets.length });
    case 'csv':
      return t('exporting.written.csv', {
        name,
        table: t(`workbook.tableName.${form.table}`),
        rows: (rows ?? 0).toLocaleString('en'),
      });
  }
}
