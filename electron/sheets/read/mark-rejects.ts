import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { LANGUAGES } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { ImportProblem } from '@shared/features/importing/diff';
import type ExcelJS from 'exceljs';
import { requireApart } from '../../disk/kept-apart';
import { openSource } from './open-source';
import type { SheetSource } from './sheet-source';

/**
 * Writes a copy of a supplier's file with the cells in question coloured and commented, and a sheet that lists them,
 * to be sent back. Comments are in Japanese and English. A workbook keeps its cells and formats; charts and pivots
 * are lost (ExcelJS does not keep them). A text file, and a workbook that ExcelJS does not read whole, becomes a new
 * workbook of plain cells. The file is written beside its target and renamed.
 * @throws Refusal `refusal.file.*` for a source that cannot be read or a target that cannot be written
 */
export async function writeRejects(
  sourcePath: string,
  problems: readonly ImportProblem[],
  outPath: string,
): Promise<void> {
  requireApart(outPath, [sourcePath]);
  const source = await openSource(sourcePath, {});
  let workbook: ExcelJS.Workbook;
  try {
    workbook = (await loadWhole(sourcePath, source)) ?? (await copyOfCells(source));
  } finally {
    source.close();
  }
  for (const [address, found] of byCell(problems)) markCell(workbook, source, address, found);
  addList(workbook, problems);
  const temporary = `${outPath}.writing`;
  try {
    await workbook.xlsx.writeFile(temporary);
    await rename(temporary, outPath);
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskRefusal(error, basename(outPath));
  }
}

/** The workbook as ExcelJS reads it, or null when that would lose sheets or take too much memory. */
async function loadWhole(path: string, source: SheetSource): Promise<ExcelJS.Workbook | null> {
  if (source.format !== 'xlsx') return null;
  let rows = 0;
  for (const name of source.sheetNames) rows += (await source.sheet(name)).rowCount;
  if (rows > MOST_ROWS) return null;
  const workbook = await newWorkbook();
  try {
    await workbook.xlsx.readFile(path);
  } catch {
    return null; // read by our own reader a moment ago, so the cells can still be copied
  }
  return source.sheetNames.every((name) => workbook.getWorksheet(name) !== undefined) ? workbook : null;
}

const MOST_ROWS = 200_000;

/** Loaded when it is written: a reader need not load what writes. */
async function newWorkbook(): Promise<ExcelJS.Workbook> {
  return new (await import('exceljs')).default.Workbook();
}

async function copyOfCells(source: SheetSource): Promise<ExcelJS.Workbook> {
  const workbook = await newWorkbook();
  for (const name of source.sheetNames) {
    const sheet = workbook.addWorksheet(sheetName(workbook, name));
    for await (const batch of source.rows(name)) {
      for (const row of batch) {
        row.cells.forEach((cell, index) => {
          if (cell !== undefined && cell.text !== '')
            sheet.getCell(row.row, index + 1).value = cell.value ?? cell.text;
        });
      }
    }
  }
  return workbook;
}

function byCell(problems: readonly ImportProblem[]): Map<string, ImportProblem[]> {
  const cells = new Map<string, ImportProblem[]>();
  for (const problem of problems.slice(0, MOST_MARKS)) {
    const key = `${problem.place?.cell ?? `A${problem.row}`}!${problem.place?.sheet ?? ''}`;
    const found = cells.get(key);
    if (found === undefined) cells.set(key, [problem]);
    else found.push(problem);
  }
  return cells;
}

/** Comments beyond these would make the file unusable; the list sheet has all of them. */
const MOST_MARKS = 5000;
const ERROR_FILL = 'FFF8CBC6';
const WARNING_FILL = 'FFFFEFC2';

function markCell(
  workbook: ExcelJS.Workbook,
  source: SheetSource,
  key: string,
  problems: readonly ImportProblem[],
): void {
  const at = key.indexOf('!');
  const name = key.slice(at + 1);
  const sheet =
    source.format === 'text'
      ? workbook.worksheets[0]
      : (workbook.getWorksheet(name) ?? workbook.worksheets[source.sheetNames.indexOf(name)]);
  if (sheet === undefined) return;
  const cell = sheet.getCell(key.slice(0, at));
  const argb = problems.some(({ level }) => level === 'error') ? ERROR_FILL : WARNING_FILL;
  // Styles are shared between cells: only a new object colours this one alone.
  cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } };
  // A sheet with a table and comments opens with a repair prompt in Excel.
  if (sheet.getTables().length === 0) cell.note = problems.map(wordsOf).join('\n');
}

function wordsOf(problem: ImportProblem): string {
  return LANGUAGES.map((language) => translator(language)(problem.code, problem.params)).join('\n');
}

function addList(workbook: ExcelJS.Workbook, problems: readonly ImportProblem[]): void {
  const say = (key: Parameters<ReturnType<typeof translator>>[0]) =>
    LANGUAGES.map((language) => translator(language)(key)).join(' / ');
  const sheet = workbook.addWorksheet(sheetName(workbook, translator('ja')('rejects.sheet')));
  sheet.columns = [{ width: 28 }, { width: 16 }, { width: 100 }];
  sheet.addRow([
    say('rejects.column.place'),
    say('rejects.column.level'),
    say('rejects.column.message'),
  ]).font = { bold: true };
  for (const problem of problems) {
    const place = [problem.place?.sheet, problem.place?.cell].filter((part) => part !== undefined).join('!');
    const row = sheet.addRow([place, say(`rejects.level.${problem.level}`), wordsOf(problem)]);
    row.alignment = { wrapText: true, vertical: 'top' };
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

/** A legal sheet name that the workbook does not have yet. */
function sheetName(workbook: ExcelJS.Workbook, wanted: string): string {
  const base =
    wanted
      .replace(/[*?:\\/[\]]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, 27) || 'Sheet';
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base} (${count})`;
    if (!workbook.worksheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
