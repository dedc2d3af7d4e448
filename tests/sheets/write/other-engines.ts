import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type ExcelJS from 'exceljs';
import { type Cells, cachedBook } from '../support/cached-book';
import { plain } from './recalculate';

const run = promisify(execFile);
const PATIENCE = 150_000;

/** Why Gnumeric cannot work out workbooks here; null when it can. */
export async function whyNoGnumeric(): Promise<string | null> {
  try {
    await run('ssconvert', ['--version'], { timeout: PATIENCE });
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'Gnumeric (ssconvert) is not installed: apt-get install gnumeric';
    throw error;
  }
}

/** Lets Gnumeric work out a workbook anew. */
export async function inGnumeric(path: string): Promise<Cells> {
  const out = path.replace(/\.xlsx$/, '.gnumeric.xlsx');
  await run('ssconvert', ['--recalc', path, out], { timeout: PATIENCE });
  return (await cachedBook(out)).results;
}

/** What is used of HyperFormula (GPL): it is for tests alone, and no part of the program. */
interface Engine {
  getSheetId(name: string): number | undefined;
  getCellValue(at: { readonly sheet: number; readonly row: number; readonly col: number }): unknown;
}
interface HyperFormula {
  buildFromSheets(
    sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
    options: Readonly<Record<string, unknown>>,
    names: readonly { readonly name: string; readonly expression: string }[],
  ): Engine;
}

/** HyperFormula, or why it is not here. */
export function findHyperFormula(): HyperFormula | string {
  try {
    const { HyperFormula } = createRequire(import.meta.url)('hyperformula') as { HyperFormula: HyperFormula }; // its own types come with the package alone
    return HyperFormula;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return 'HyperFormula is not installed: npm install';
    throw error;
  }
}

/** Lets HyperFormula work out a workbook: its constants and formulas alone. */
export function inHyperFormula(workbook: ExcelJS.Workbook, hyper: HyperFormula): Cells {
  const sheets: Record<string, unknown[][]> = {};
  for (const sheet of workbook.worksheets) {
    const rows = Array.from({ length: sheet.rowCount }, () =>
      Array.from<unknown>({ length: sheet.columnCount }).fill(null),
    );
    sheet.eachRow((row, at) =>
      row.eachCell((cell) => {
        const line = rows[at - 1];
        if (line !== undefined)
          line[Number(cell.col) - 1] = cell.formula === undefined ? plain(cell) : `=${cell.formula}`;
      }),
    );
    sheets[sheet.name] = rows;
  }
  const names = workbook.definedNames.model.map(({ name, ranges }) => ({
    name,
    expression: `=${ranges[0]}`,
  }));
  // Nothing is rounded on the way.
  const options = { licenseKey: 'gpl-v3', smartRounding: false, precisionEpsilon: Number.MIN_VALUE };
  const engine = hyper.buildFromSheets(sheets, { ...options, maxColumns: 2_000, maxRows: 10_000 }, names);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const worked = new Map<string, number | string>();
      const id = engine.getSheetId(sheet.name) ?? -1;
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined) return;
          const value = engine.getCellValue({
            sheet: id,
            row: Number(cell.row) - 1,
            col: Number(cell.col) - 1,
          });
          worked.set(cell.address, typeof value === 'number' ? value : String(value));
        }),
      );
      return [sheet.name, worked];
    }),
  );
}
