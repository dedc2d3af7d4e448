import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type ExcelJS from 'exceljs';
import { type CachedBook, cachedBook } from '../support/cached-book';
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
export async function recalculate(path: string): Promise<CachedBook> {
  const [book] = await worked([path], cachedBook);
  if (book === undefined) throw new Error('one workbook was worked out');
  return book;
}

/** The same of many in one start of the program, each read in a way of one's own before it is gone; their names differ. */
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
