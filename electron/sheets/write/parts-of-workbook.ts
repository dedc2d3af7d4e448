import type ExcelJS from 'exceljs';
import WorksheetXform from 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js';
import type { Parts } from './charts/pack-zip';

/** A sheet as ExcelJS renders it; pictures, tables and comments are none of ours. */
interface SheetModel {
  rows: readonly unknown[];
  cols?: unknown;
  conditionalFormattings: readonly unknown[];
  readonly media: readonly unknown[];
  readonly tables: readonly unknown[];
}

interface BookModel {
  worksheets: readonly SheetModel[];
  sheets: readonly SheetModel[];
  readonly sharedStrings: object;
  readonly styles: object;
  readonly properties: { readonly date1904?: boolean };
}

/** Takes a part of the file. */
interface Zip {
  append(data: string, options: { readonly name: string }): void;
}

type AddParts = (zip: Zip, model: BookModel) => Promise<unknown>;
type Adder =
  `add${'ContentTypes' | 'OfficeRels' | 'WorkbookRels' | 'SharedStrings' | 'Themes' | 'Styles' | 'App' | 'Core' | 'Workbook'}`;

/** What ExcelJS 4.4 has below its public face (held against its own file in the test). */
interface Inside {
  readonly model: BookModel;
  readonly worksheets: readonly { _rows: readonly unknown[]; readonly model: SheetModel }[];
  readonly xlsx: Readonly<Record<Adder, AddParts>> & {
    prepareModel(model: BookModel, options: object): void;
    addWorksheets(zip: Zip, model: Pick<BookModel, 'worksheets'>): Promise<void>;
  };
}

/** The parts in front of the sheets, and those behind them. */
const BEFORE: readonly Adder[] = ['addContentTypes', 'addOfficeRels', 'addWorkbookRels'];
const AFTER: readonly Adder[] = [
  'addSharedStrings',
  'addThemes',
  'addStyles',
  'addApp',
  'addCore',
  'addWorkbook',
];

/**
 * The parts of a workbook as ExcelJS writes them, one sheet after another; what was written is let go. ExcelJS itself makes
 * two copies of all sheets beside their cells, and four of the packed file: a large workbook took twice the memory.
 * @param workbook is empty afterwards
 */
export async function takeParts(workbook: ExcelJS.Workbook): Promise<Parts> {
  const inside = workbook as unknown as Inside; // its types leave out what its writer is made of
  const { xlsx, worksheets } = inside;
  const rows = worksheets.map((sheet) => sheet._rows);
  for (const sheet of worksheets) sheet._rows = [];
  const { model } = inside;
  const ofSheets = model.worksheets;
  // The workbook is made ready by sheets in which there is nothing to number: they come one by one below.
  model.worksheets = ofSheets.map((sheet) => ({ ...sheet, cols: undefined, conditionalFormattings: [] }));
  xlsx.prepareModel(model, {});
  const { sharedStrings, styles, properties } = model;
  const numbered = { sharedStrings, styles, date1904: properties.date1904 };

  const parts: Parts = new Map();
  const zip: Zip = { append: (data, { name }) => void parts.set(name, Buffer.from(data)) };
  const written: SheetModel[] = [];
  const xform = new WorksheetXform();
  for (const [index, sheet] of worksheets.entries()) {
    sheet._rows = rows[index] ?? [];
    rows[index] = [];
    const whole = sheet.model;
    sheet._rows = [];
    xform.prepare(whole, { ...numbered, drawings: [], commentRefs: [], media: [], drawingsCount: 0 });
    await xlsx.addWorksheets(zip, { worksheets: [whole] });
    whole.rows = [];
    written.push(whole);
  }
  model.worksheets = written;
  model.sheets = written;
  const sheets = [...parts];
  parts.clear();
  for (const add of BEFORE) await xlsx[add](zip, model);
  for (const [name, bytes] of sheets) parts.set(name, bytes);
  for (const add of AFTER) await xlsx[add](zip, model);
  return parts;
}
