import { VALUES_FORMAT } from '@shared/model/workbook-origin';
import { Book } from './book';
import type { ScenarioWorkbookContent } from './content';
import { finishPages } from './page';
import { FORMAT } from './styles';
import { scenarioTables } from './tables';

const WIDTH = 18;

/**
 * The scenarios as values only: one table a sheet, its header in the first row, one value a cell, nothing merged, no
 * formula and no chart. Source: Japan's rules for machine-readable statistics (統計表における機械判読可能なデータの
 * 表記方法の統一ルール, Ministry of Internal Affairs and Communications, 2020; recalled, not read here).
 */
export function buildValuesWorkbook(content: ScenarioWorkbookContent): Book {
  const book = new Book(content.meta.language, true);
  book.workbook.creator = content.meta.who;
  book.workbook.created = new Date(content.meta.createdAt);
  book.workbook.keywords = valuesMark(content);
  for (const { key, columns, rows } of scenarioTables(content)) {
    const sheet = book.addSheet(book.t(`workbook.tableName.${key}`), 'record');
    sheet.putRow(1, 1, columns, 'head');
    sheet.height(1, 30);
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of row.entries())
        sheet.put(index + 2, column + 1, value, typeof value === 'number' ? 'fixed' : 'text', FORMAT.general);
    }
    sheet.widths(...columns.map((_, column) => (column === 0 || key === 'about' ? 2 * WIDTH : WIDTH)));
    sheet.freeze(1, 0);
    sheet.repeatRows(1, 1);
  }
  finishPages(book, content);
  return book;
}

/** What the file is, in its properties: a sheet for it would be no table. */
function valuesMark({ meta, scenarios }: ScenarioWorkbookContent): string {
  const ids = scenarios.map(({ resolved }) => resolved.scenario.id);
  return [VALUES_FORMAT, meta.projectId, meta.headHash, meta.createdAt, ...ids].join(' ');
}
