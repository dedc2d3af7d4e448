import { translator } from '@shared/catalogue/translate';
import type { TableRule } from '@shared/model/table-rules';
import { TABLE_RULES } from '@shared/model/table-rules';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../electron/sheets/write/table-rules';
import { buildValuesWorkbook } from '../../../electron/sheets/write/values-workbook';
import { exampleContent, exampleModel, scenarioContent } from './example-content';

/** A table that keeps every rule. */
function table(): { workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet } {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('t');
  sheet.addRows([
    ['Material', 'Country', 'Year', 'Share (%)', 'Note'],
    ['Dy', 'CHN', 2025, 60, 'mine 1'],
    ['Dy', 'AUS', 2026, 40, 'until 2027'],
    ['Tb', 'MYS', 2026, 12.5, 'from 令和8(2026)年'],
  ]);
  return { workbook, sheet };
}

type Sheet = ExcelJS.Worksheet;
const BREAKS: Readonly<Record<Exclude<TableRule, 'format'>, readonly [(sheet: Sheet) => unknown, string]>> = {
  oneValue: [(sheet) => (sheet.getCell('E2').value = '12 / 15'), 't!E2'],
  numbers: [(sheet) => (sheet.getCell('D3').value = '1,040 t'), 't!D3'],
  merged: [(sheet) => sheet.mergeCells('E3:E4'), 't!E3:E4'],
  layout: [(sheet) => (sheet.getCell('E2').value = 'mine\n1'), 't!E2'],
  omitted: [(sheet) => (sheet.getCell('A3').value = null), 't!A3'],
  formulas: [(sheet) => (sheet.getCell('D3').value = { formula: '100-D2', result: 40 }), 't!D3'],
  objects: [
    (sheet) =>
      sheet.addImage(sheet.workbook.addImage({ base64: 'AA==', extension: 'png' }), {
        tl: { col: 1, row: 2 },
        ext: { width: 9, height: 9 },
      }),
    't!B3',
  ],
  units: [(sheet) => (sheet.getCell('D1').value = 'Share'), 't!D1'],
  characters: [(sheet) => (sheet.getCell('E2').value = 'mine ①'), 't!E2'],
  years: [(sheet) => (sheet.getCell('E4').value = 'from 令和8年'), 't!E4'],
  regions: [(sheet) => (sheet.getCell('B3').value = 'Australia'), 't!B3'],
  symbols: [(sheet) => (sheet.getCell('D3').value = '-'), 't!D3'],
  divided: [(sheet) => sheet.spliceRows(3, 0, []), 't!A3'],
  oneTable: [(sheet) => sheet.addRow(['Material', 'Country', 'Year', 'Share (%)', 'Note']), 't!A5'],
};

const brokenOf = (workbook: ExcelJS.Workbook, fileName = 't.xlsx') =>
  checkTables(workbook, fileName, translator('en')).filter(({ places }) => places.length > 0);

describe('the rules for machine-readable tables', () => {
  it('are fifteen, and all hold of a plain table', () => {
    expect(TABLE_RULES.length).toBe(15);
    expect(brokenOf(table().workbook)).toEqual([]);
  });

  it('name a file of another format', () => {
    expect(brokenOf(table().workbook, 't.xls')).toEqual([{ rule: 'format', places: ['t!A1'] }]);
  });

  it.each(Object.entries(BREAKS))('name the cell that breaks "%s"', (rule, [breaks, place]) => {
    const { workbook, sheet } = table();
    breaks(sheet);
    expect(brokenOf(workbook)).toContainEqual({ rule, places: [place] });
  });

  it.each(['en', 'ja'] as const)('all hold of a workbook of values (%s)', (language) => {
    const made = buildValuesWorkbook(
      exampleContent([scenarioContent(exampleModel(2, 60), 'Licences')], language),
    );
    const found = checkTables(made.workbook, 'values.xlsx', translator(language));
    expect(found.filter(({ places }) => places.length > 0)).toEqual([]);
    expect(found.length).toBe(15);
  });
});
