import { ORIGIN_FORMAT, ORIGIN_SHEET } from '@shared/domain/workbook-origin';
import type { Book } from '../book';
import type { ScenarioWorkbookContent } from '../content';
import { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/**
 * A hidden sheet that says which cell is which figure of which scenario, and what it was: what an edited workbook is
 * held against when it comes back. It repeats only what the input cells show.
 */
export function writeOrigins(book: Book, { meta }: ScenarioWorkbookContent): void {
  const worksheet = book.workbook.addWorksheet(ORIGIN_SHEET, { state: 'veryHidden' });
  const sheet = new Sheet(book, worksheet);
  sheet.putRow(1, 1, [ORIGIN_FORMAT, meta.projectId, meta.headHash], 'text', FORMAT.text);
  for (const [index, input] of book.inputs.entries()) {
    const row = index + 2;
    const { origin } = input;
    const beside = book.workbook.getWorksheet(input.sheet)?.getCell(input.row, 1).value;
    sheet.putRow(row, 1, [input.sheet, input.row, input.column], 'text');
    sheet.put(row, 4, input.value, 'fixed');
    sheet.put(row, 5, typeof beside === 'string' ? beside : '', 'text');
    if (origin !== null)
      sheet.putRow(row, 6, [origin.scenarioId, origin.field, ...origin.keys], 'text', FORMAT.text);
  }
}
