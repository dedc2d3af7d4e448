import { extname } from 'node:path';
import type { Language } from '@shared/base/message';
import { type Speech, said } from '@shared/report/saying';
import type { Report, Table } from '@shared/report/table';
import { tableValues } from '@shared/report/words';
import { requireApart } from '../../disk/kept-apart';
import { Book } from './book';
import { csvOf } from './csv';
import { markPages } from './page';
import { replaceFile } from './replace-file';
import { addValuesSheet } from './values-sheet';

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
  speech: Speech,
  language: Language,
  contents = '',
): Promise<string[]> {
  if (extname(path).toLowerCase() === '.csv') return writeCsv(tables, path, speech);
  const book = new Book(language, 'results');
  for (const table of tables) putReport(book, table, speech);
  if (contents !== '') markPages(book, contents);
  await replaceFile(path, new Uint8Array(await book.workbook.xlsx.writeBuffer()));
  return [path];
}

/** Puts a table of an answer into a workbook, as a sheet of plain values. */
function putReport(book: Book, table: Table, speech: Speech): void {
  addValuesSheet(book, said(table.title, speech), tableValues(table, speech));
}

async function writeCsv(tables: readonly Table[], path: string, speech: Speech): Promise<string[]> {
  const files = tables.map(({ key }, index) =>
    index === 0 ? path : `${path.slice(0, -extname(path).length)}-${key}${extname(path)}`,
  );
  for (const file of files) requireApart(file);
  for (const [index, table] of tables.entries())
    await replaceFile(files[index] ?? path, csvOf(tableValues(table, speech)));
  return files;
}
