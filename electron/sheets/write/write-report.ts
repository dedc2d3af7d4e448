import { extname } from 'node:path';
import type { Language } from '@shared/base/message';
import { type Formatter, formatted } from '@shared/report/report-message';
import type { Report, Table } from '@shared/report/table';
import { tableValues } from '@shared/report/words';
import { requireApart } from '../../disk/kept-apart';
import { csvOf } from './csv';
import { markPages } from './page';
import { replaceFile } from './replace-file';
import { addValuesSheet } from './values-sheet';
import { WorkbookBuilder } from './workbook-builder';

/**
 * Writes the tables of an answer as plain values: to one workbook (.xlsx), a sheet each, or to CSV, the first table to
 * the path itself and each further one beside it with its key in the name.
 * @param contents what of it is not for the public: on each page and in the properties of a workbook; CSV has no place for it
 * @returns the files that were written
 * @throws Refusal refusal.export.*: a folder or file that cannot be written
 */
export async function writeReport(
  { tables }: Report,
  path: string,
  formatter: Formatter,
  language: Language,
  contents = '',
): Promise<string[]> {
  if (extname(path).toLowerCase() === '.csv') return writeCsv(tables, path, formatter);
  const builder = new WorkbookBuilder(language, 'results');
  for (const table of tables) putReport(builder, table, formatter);
  if (contents !== '') markPages(builder, contents);
  await replaceFile(path, new Uint8Array(await builder.workbook.xlsx.writeBuffer()));
  return [path];
}

/** Puts a table of an answer into a workbook, as a sheet of plain values. */
function putReport(builder: WorkbookBuilder, table: Table, formatter: Formatter): void {
  addValuesSheet(builder, formatted(table.title, formatter), tableValues(table, formatter));
}

async function writeCsv(tables: readonly Table[], path: string, formatter: Formatter): Promise<string[]> {
  const files = tables.map(({ key }, index) =>
    index === 0 ? path : `${path.slice(0, -extname(path).length)}-${key}${extname(path)}`,
  );
  for (const file of files) requireApart(file);
  for (const [index, table] of tables.entries())
    await replaceFile(files[index] ?? path, csvOf(tableValues(table, formatter)));
  return files;
}
