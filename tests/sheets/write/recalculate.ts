import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { officeProfile } from '../support/office-profile';

const run = promisify(execFile);

/** Why workbooks cannot be recalculated here; null when they can. A program that is there but fails is a failure. */
export async function whyNoCalc(): Promise<string | null> {
  try {
    await run('soffice', ['--version'], { timeout: 150_000 });
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return 'LibreOffice (soffice) is not installed: apt-get install libreoffice-calc-nogui';
    }
    throw error;
  }
}

/** Lets another spreadsheet program work out a workbook, and reads what came out. */
export async function recalculate(path: string): Promise<ExcelJS.Workbook> {
  const [workbook] = await recalculateAll([path]);
  if (workbook === undefined) throw new Error('one workbook was worked out');
  return workbook;
}

/** The same of many in one start of the program, with a profile of its own; their names differ. */
export async function recalculateAll(paths: readonly string[]): Promise<ExcelJS.Workbook[]> {
  return worked(paths, async (path) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook;
  });
}

/** The same, each read in a way of one's own before it is gone. */
export async function worked<Read>(
  paths: readonly string[],
  read: (path: string) => Promise<Read>,
  into: 'xlsx' | 'pdf' = 'xlsx',
): Promise<Read[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-calc-'));
  try {
    const profile = await officeProfile(folder);
    const out = join(folder, 'out');
    await run('soffice', [profile, '--headless', '--convert-to', into, '--outdir', out, ...paths], {
      timeout: 150_000,
    });
    const found: Read[] = [];
    for (const path of paths) found.push(await read(join(out, basename(path).replace(/xlsx$/, into))));
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A cell's value as a plain number or text; dates as day serials. */
export function plain(cell: ExcelJS.Cell): number | string | null {
  const { value } = cell;
  // ExcelJS drops a result of zero on reading.
  const result =
    value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value;
  // ExcelJS makes an invalid date of a text ("none") in a cell with a date format.
  if (result instanceof Date)
    return Number.isNaN(result.getTime()) ? 'no date' : result.getTime() / 86_400_000 + 25_569;
  if (typeof result === 'number' || typeof result === 'string') return result;
  if (result !== null && typeof result === 'object' && 'error' in result) return String(result.error);
  return null;
}

/** The cell of a name. */
export function namedCell(workbook: ExcelJS.Workbook, name: string): ExcelJS.Cell {
  const address = workbook.definedNames.getRanges(name).ranges[0];
  const match = /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(address ?? '');
  const sheet = match?.[1] === undefined ? undefined : workbook.getWorksheet(match[1].replaceAll("''", "'"));
  if (sheet === undefined) throw new Error(`no cell is named ${name}`);
  return sheet.getCell(`${match?.[2]}${match?.[3]}`);
}

/**
 * Compares every formula cell of `written` (with the engine's results) with the same cell worked out elsewhere.
 * A number may differ by 1e-9 of itself, or of the largest number of its column: a stock that ends at zero after a
 * thousand subtractions is zero but for rounding.
 * @returns what differs, as readable lines, and how many cells were compared
 */
export function differences(
  written: ExcelJS.Workbook,
  worked: ExcelJS.Workbook,
): { lines: string[]; compared: number } {
  const lines: string[] = [];
  let compared = 0;
  for (const sheet of written.worksheets) {
    const other = worked.getWorksheet(sheet.name);
    if (other === undefined) {
      lines.push(`${sheet.name} is missing`);
      continue;
    }
    const scales = new Map<number, number>();
    const cells: ExcelJS.Cell[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        cells.push(cell);
        const value = plain(cell);
        const column = Number(cell.col);
        if (typeof value === 'number') scales.set(column, Math.max(scales.get(column) ?? 0, Math.abs(value)));
      }),
    );
    for (const cell of cells) {
      const expected = plain(cell);
      const got = plain(other.getCell(cell.address));
      compared++;
      const same =
        typeof expected === 'number' && typeof got === 'number'
          ? Math.abs(got - expected) <= 1e-9 * Math.max(Math.abs(expected), scales.get(Number(cell.col)) ?? 0)
          : expected === got;
      if (!same)
        lines.push(
          `${sheet.name}!${cell.address}: engine ${expected}, recalculated ${got} (${cell.formula})`,
        );
    }
  }
  return { lines, compared };
}
