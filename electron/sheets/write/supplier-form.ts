import { join } from 'node:path';
import { LANGUAGES, type MessageKey } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { ImportField } from '@shared/model/import-fields';
import { MASS_UNITS } from '@shared/model/mapping';
import { ASKED, FORM_FORMAT, FORM_HEAD_ROW, type SupplierForm } from '@shared/model/supplier-form';
import ExcelJS from 'exceljs';
import { replaceFile } from './replace-file';

/** Columns in their order; those that a supplier fills come last. */
const FIXED = ['economy', 'supplier', 'country', 'material', 'stage', 'counts', 'year'] as const;
const FILLED = ['quantity', 'unit', 'basis', 'note'] as const;
const WIDTHS: Partial<Record<ImportField, number>> = { supplier: 34, source: 40, note: 40 };

/**
 * Writes empty forms for suppliers: a row for each material and year, what is asked said in each row, cells to fill in
 * yellow and the others locked, in Japanese and English. Their heads say all that an import asks, so that a form comes
 * back without a question.
 * @param forms by the name of the file
 * @throws Refusal `refusal.export.*` where a file cannot be written
 */
export async function writeSupplierForms(
  forms: ReadonlyMap<string, SupplierForm>,
  folder: string,
): Promise<void> {
  for (const [file, form] of forms) await writeForm(form, join(folder, file));
}

async function writeForm(form: SupplierForm, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.keywords = [FORM_FORMAT, form.projectId, form.supplierId, form.length].join(' ');
  workbook.title = both('form.title').join(' / ');
  addQuestions(workbook, form);
  addNotes(workbook, form);
  await replaceFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** What a key says in Japanese and in English. */
function both(key: MessageKey, params: Readonly<Record<string, string | number>> = {}): readonly string[] {
  return LANGUAGES.map((language) => translator(language)(key, params));
}

function addQuestions(workbook: ExcelJS.Workbook, form: SupplierForm): void {
  const sheet = workbook.addWorksheet(both('form.sheet').join(' '), {
    views: [{ state: 'frozen', ySplit: FORM_HEAD_ROW }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const columns: readonly ImportField[] = [
    ...FIXED,
    ...FILLED,
    ...(ASKED[form.length].asksBasis ? (['source'] as const) : []),
  ];
  const length = both(`form.length.${form.length}`);
  sheet.getCell('A1').value = both('form.title')
    .map((title, index) => `${title}（${length[index]}）`)
    .join(' / ');
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = [form.supplierJa, form.supplierEn].join(' / ');
  both('form.howTo').forEach((line, index) => {
    sheet.getCell(3 + index, 1).value = line;
  });
  columns.forEach((field, index) => {
    const cell = sheet.getCell(FORM_HEAD_ROW, index + 1);
    cell.value = both(`import.field.${field}`).join(' / ');
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.fill = solid('FFE7EBF0');
    cell.border = BORDER;
    sheet.getColumn(index + 1).width = WIDTHS[field] ?? 14;
  });
  sheet.getRow(FORM_HEAD_ROW).height = 34;
  let row = FORM_HEAD_ROW;
  for (const { id } of form.materials) {
    for (const year of form.years) {
      row += 1;
      const said: Partial<Record<ImportField, string | number>> = {
        economy: form.economyId,
        supplier: form.supplierEn,
        country: form.countryId,
        material: id,
        stage: form.stage,
        counts: 'purchases',
        year,
        unit: 't',
        basis: 'REO',
      };
      columns.forEach((field, index) => {
        const cell = sheet.getCell(row, index + 1);
        cell.value = said[field] ?? null;
        cell.border = BORDER;
        if ((FIXED as readonly ImportField[]).includes(field)) return;
        cell.fill = solid('FFFFF6D6');
        cell.protection = { locked: false };
        const check = CHECKS[field];
        if (check !== undefined) cell.dataValidation = check;
      });
    }
  }
  // Without a password: it keeps a key from slipping, and locks nobody out.
  void sheet.protect('', { formatColumns: true, formatRows: true });
}

const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const LINE = { style: 'thin', color: { argb: 'FFC9CED6' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };

const list = (values: readonly string[]): ExcelJS.DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${values.join(',')}"`],
  showErrorMessage: true,
});
const CHECKS: Partial<Record<ImportField, ExcelJS.DataValidation>> = {
  quantity: {
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    allowBlank: true,
    formulae: [0],
    showErrorMessage: true,
  },
  unit: list(MASS_UNITS.filter((unit) => !unit.includes('_'))),
  basis: list(['REO', 'metal', 'gross']),
};

/** The names behind the symbols, and what each column means. */
function addNotes(workbook: ExcelJS.Workbook, form: SupplierForm): void {
  const sheet = workbook.addWorksheet(both('form.notes').join(' '));
  sheet.columns = [{ width: 18 }, { width: 60 }, { width: 60 }];
  const line = (first: string, texts: readonly string[]) => {
    sheet.addRow([first, ...texts]).alignment = { wrapText: true, vertical: 'top' };
  };
  for (const { id, nameJa, nameEn } of form.materials) line(id, [nameJa, nameEn]);
  for (const field of FILLED) line(both(`import.field.${field}`).join(' / '), both(`form.note.${field}`));
}
