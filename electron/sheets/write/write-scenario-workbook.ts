import { basename } from 'node:path';
import { STOCK_TABLES, type TableKey } from '@shared/model/workbook-form';
import { WORKBOOK_NAMESPACE } from '../own-marks';
import { putOwnPart } from '../own-part';
import { addCharts } from './charts/add-charts';
import { pack } from './charts/pack-zip';
import { repairCheckRanges } from './check-ranges';
import type { ScenarioWorkbookContent, WorkbookWritten, WriteOptions } from './content';
import { csvOf } from './csv';
import { setDefaultFace } from './default-face';
import { withDaysThatFit } from './fit-days';
import { repairInnerLinks } from './inner-links';
import { keysOfBook } from './keyed-cells';
import { takeParts } from './parts-of-workbook';
import { replaceFile } from './replace-file';
import { buildScenarioWorkbook } from './scenario-workbook';
import { buildShortWorkbook } from './short-workbook';
import { checkTables } from './table-rules';
import { scenarioTables } from './tables';
import { buildValuesWorkbook } from './values-workbook';
import type { WorkbookBuilder } from './workbook-builder';

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
  if (content.form.kind === 'csv') return writeCsv(content, content.form.table, path);
  const fitted = content.form.kind === 'live' ? withDaysThatFit(content).content : content;
  const builder = bookOf(fitted, options);
  await letCancelIn(options);
  const rules =
    fitted.form.kind === 'values' ? checkTables(builder.workbook, basename(path), builder.t) : null;
  const bytes = await bytesOf(builder, content.form.kind === 'short' ? keysOfBook(builder, fitted) : null);
  await letCancelIn(options);
  await replaceFile(path, bytes);
  const steps = content.scenarios.length + 1;
  options.onProgress?.(steps, steps);
  return {
    sheets: builder.sheets.map(({ name }) => name),
    formulas: builder.formulas,
    byMonth: fitted.byMonth,
    rules,
    rows: null,
    contents: '',
    bytes: bytes.length,
  };
}

/** Hears of a cancel that came while the thread was at work: a second turn is behind what had come by the first. @throws as the signal does */
async function letCancelIn({ signal }: WriteOptions): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}

function bookOf(content: ScenarioWorkbookContent, options: WriteOptions): WorkbookBuilder {
  if (content.form.kind === 'values') return buildValuesWorkbook(content);
  return content.form.kind === 'short'
    ? buildShortWorkbook(content)
    : buildScenarioWorkbook(content, options);
}

async function writeCsv(
  content: ScenarioWorkbookContent,
  key: TableKey,
  path: string,
): Promise<WorkbookWritten> {
  const table = scenarioTables(content).find((each) => each.key === key);
  if (table === undefined) throw new Error(`no table ${key}`);
  const bytes = csvOf(table);
  await replaceFile(path, bytes);
  return {
    sheets: [key],
    formulas: 0,
    byMonth: [],
    rules: null,
    rows: table.rows.length,
    contents: STOCK_TABLES.includes(key) ? content.meta.contents : '',
    bytes: bytes.length,
  };
}

/**
 * @param builder has no cells afterwards
 * @param keys what the workbook says of its figures; null for one that works them out itself
 */
async function bytesOf(builder: WorkbookBuilder, keys: string | null): Promise<Uint8Array> {
  const withCharts = builder.sheets.flatMap(({ charts }, index) =>
    charts.length === 0 ? [] : [{ sheet: index + 1, charts }],
  );
  const parts = await takeParts(builder.workbook);
  setDefaultFace(parts);
  repairInnerLinks(parts);
  repairCheckRanges(parts);
  addCharts(parts, withCharts, builder.styles.family, (number) => builder.t('workbook.chart', { number }));
  if (keys !== null)
    putOwnPart(parts, 'xl/workbook.xml', { namespace: WORKBOOK_NAMESPACE, root: 'workbook', text: keys });
  return pack(parts);
}
