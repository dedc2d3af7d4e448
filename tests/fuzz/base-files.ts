import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { rawWorkbook, rowsXml } from '../fixtures/workbooks/raw-workbook';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import { PLACES } from '../places';
import { type Part, partsOf } from './mutate';

/** A file that is harmed. `parts`: what is in it, where it is a zip. */
export interface BaseFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly parts: readonly Part[] | null;
}

/** Larger ones would be the same again, more slowly. */
const MOST_BYTES = 60_000;
const MOST_ROWS = 20;
const FIXTURES = join(import.meta.dirname, '../fixtures/workbooks');
const FOLDERS = [PLACES.sampleWorkbooks, join(FIXTURES, 'files'), join(FIXTURES, 'ods')];
const FORMS = /\.(xlsx|ods|csv|tsv|txt)$/;

/**
 * Every shape of table that the importer knows: the files of its tests, and each text of them once more as a workbook and as a
 * spreadsheet of OpenDocument with its first 20 rows.
 */
export function baseFiles(): readonly BaseFile[] {
  const present = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => FORMS.test(path))
    .sort()
    .map((path) => baseFile(path, readFileSync(path)))
    .filter(({ bytes }) => bytes.length < MOST_BYTES);
  return [...present, ...present.flatMap(asWorkbooks)];
}

const baseFile = (name: string, bytes: Buffer): BaseFile => ({
  name,
  bytes,
  parts: /\.(xlsx|ods)$/.test(name) ? partsOf(bytes) : null,
});

function asWorkbooks({ name, bytes, parts }: BaseFile): readonly BaseFile[] {
  const text = parts === null && extname(name) === '.csv' ? utf8(bytes) : null;
  if (text === null) return [];
  const rows = text.split(/\r?\n/).slice(0, MOST_ROWS).map(cellsOf);
  return [baseFile(`${name}.xlsx`, workbookOf(rows)), baseFile(`${name}.ods`, openDocumentOf(rows))];
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // in an encoding of its own, which is what it is here for
  }
}

const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|[,;\t])(?:"([^"]*)"|([^,;\t]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const xml = rowsXml(rows.map((row) => row.map((text) => (isNumber(text) ? Number(text) : escaped(text)))));
  return rawWorkbook({ sheets: [{ name: 'Data', part: 'xl/worksheets/sheet1.xml', xml }] });
}

function openDocumentOf(rows: readonly (readonly string[])[]): Buffer {
  const cell = (text: string) =>
    isNumber(text)
      ? `<table:table-cell office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const table = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('\n');
  const namespaces = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  return rawZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:body><office:spreadsheet><table:table table:name="Data">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}
