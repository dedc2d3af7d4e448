import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_NAMESPACE, WORKBOOK_NAMESPACE } from '../../electron/sheets/own-marks';
import { rawWorkbook } from '../fixtures/workbooks/raw-workbook';
import { newFolder } from '../tidy-up';

/** A page of nothing but beginnings, which take some forty times as much memory as they are long. */
export function pageOfPieces(megabytes: number): string {
  const path = join(newFolder(), 'pieces.html');
  writeFileSync(path, '<p>1'.repeat(megabytes * 262_144));
  return path;
}

/** A workbook of nothing but cells. */
export function bookOfCells(megabytes: number): string {
  const path = join(newFolder(), 'cells.xlsx');
  const cells = '<c r="A1"/>'.repeat(megabytes * 95_000);
  const sheets = [{ name: 'S', part: 'a.bin', xml: `<sheetData><row>${cells}</row></sheetData>` }];
  const own = `<workbook xmlns="${WORKBOOK_NAMESPACE}">{}</workbook>`;
  writeFileSync(path, rawWorkbook({ sheets, extra: [{ name: 'customXml/item1.xml', content: own }] }));
  return path;
}

/** A form whose keys ask for one more cell than anybody fills, of a sheet that is long: to look for them takes hours. */
export function formOfKeys(): string {
  const path = join(newFolder(), 'keys.xlsx');
  const cell = { sheet: 'Form', cell: 'B9', result: 'r', unit: 'number', value: 1, written: 1 };
  const keys = {
    format: 'lodestone-form',
    formatVersion: 1,
    form: 'f',
    language: 'en',
    projectId: 'p',
    headHash: 'h',
    changes: 1,
    madeAt: '2026-12-01T00:00:00.000Z',
    version: '1.0.0',
    cells: Array.from({ length: 50_000 }, () => cell),
  };
  const rows = Array.from({ length: 50_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"/></row>`);
  const sheets = [
    { name: 'Form', part: 'xl/worksheets/sheet1.xml', xml: `<sheetData>${rows.join('')}</sheetData>` },
  ];
  const own = `<form xmlns="${FORM_NAMESPACE}">${JSON.stringify(keys)}</form>`;
  writeFileSync(path, rawWorkbook({ sheets, extra: [{ name: 'customXml/item1.xml', content: own }] }));
  return path;
}
