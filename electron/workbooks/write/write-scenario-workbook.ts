import type { ScenarioWorkbookContent, WorkbookWritten, WriteOptions } from './content';
import { replaceFile } from './replace-file';
import { buildScenarioWorkbook } from './scenario-workbook';

/**
 * Writes a scenario workbook (.xlsx) that recalculates: inputs as cells, results as formulas with the engine's values
 * as cached results.
 * @param content masses in tonnes REO, shares in percent; the result must be the engine's for the model beside it
 * @param path where to; an older file there is replaced as a whole
 * @throws Refusal refusal.export.*: too many formulas, a text that no cell can hold, a folder or file that cannot be
 *   written; nothing is changed on disk then
 */
export async function writeScenarioWorkbook(
  content: ScenarioWorkbookContent,
  path: string,
  options: WriteOptions = {},
): Promise<WorkbookWritten> {
  const book = buildScenarioWorkbook(content, options);
  options.signal?.throwIfAborted();
  const bytes = new Uint8Array(await book.workbook.xlsx.writeBuffer());
  options.signal?.throwIfAborted();
  await replaceFile(path, bytes);
  const steps = content.scenarios.length + 1;
  options.onProgress?.(steps, steps);
  return { sheets: book.sheets.map(({ name }) => name), formulas: book.formulas, bytes: bytes.length };
}
