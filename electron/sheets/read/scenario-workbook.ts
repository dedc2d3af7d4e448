import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import {
  ORIGIN_FORMAT,
  ORIGIN_MARK,
  ORIGIN_SHEET,
  type ReturnedInput,
  type ReturnedWorkbook,
  type StrayCell,
  VALUES_FORMAT,
} from '@shared/model/workbook-origin';
import { guardZip } from './guard-zip';
import { hashFile } from './open-source';
import { readOrigins, type WrittenSheet } from './origin-rows';
import { openWorkbook } from './read-workbook';
import { nameNow, returnedInputs } from './returned-sheet';
import type { SheetSource } from './sheet-source';
import { sniffFile } from './sniff-file';
import { returnedResults } from './stray-cells';
import { workbookKeywords } from './workbook-keywords';

/**
 * Reads the inputs of a scenario workbook that Lodestone wrote, as a person may have changed them since, and lists
 * what else was changed in it.
 * @returns null for any other file
 * @throws Refusal `refusal.file.*` for a damaged file, `refusal.roundTrip.…` for one of another version or one whose
 *   hidden sheet is gone or has formulas without results
 */
export async function readScenarioWorkbook(path: string): Promise<ReturnedWorkbook | null> {
  if ((await sniffFile(path)) !== 'zip') return null;
  const source = await openWorkbook(path);
  try {
    if (!source.sheetNames.includes(ORIGIN_SHEET)) return await withoutOrigins(path);
    const [head, ...rows] = await rowsOf(source, ORIGIN_SHEET);
    const mark = head === undefined ? '' : cellAt(head, 1).text;
    if (head === undefined || !mark.startsWith(ORIGIN_MARK)) return null;
    const file = basename(path);
    if (source.format === 'ods') throw new Refusal('refusal.roundTrip.ods', {}, { file });
    if (mark !== ORIGIN_FORMAT) throw new Refusal('refusal.roundTrip.otherVersion', {}, { file });
    // Nobody edits this sheet: a program that does not calculate has saved the file, and left its formulas without results.
    if (rows.some(({ cells }) => cells.some((cell) => cell?.fault === 'no_result')))
      throw new Refusal('refusal.roundTrip.notCalculated', {}, { file });
    const { scenarios, stocksLeftOut, sheets } = readOrigins(rows);
    const inputs: ReturnedInput[] = [];
    const strays: StrayCell[] = [];
    for (const sheet of sheets.values()) {
      const name = nameNow(sheet, source.sheetNames);
      if (name === null) {
        if (hasInputs(sheet))
          strays.push({
            why: 'sheetDeleted',
            sheet: sheet.name,
            cell: 'A1',
            label: '',
            written: '',
            now: '',
          });
        continue;
      }
      const found = await rowsOf(source, name);
      if (sheet.rows.size === 0) {
        strays.push(...returnedResults(sheet, name, found));
        continue;
      }
      const read = returnedInputs(sheet, name, found);
      inputs.push(...read.inputs);
      strays.push(...read.strays);
    }
    return {
      form: 'live',
      fileHash: await hashFile(path),
      projectId: cellAt(head, 2).text,
      headHash: cellAt(head, 3).text,
      exportedAt: cellAt(head, 4).text,
      scenarios,
      stocksLeftOut,
      inputs,
      strays,
    };
  } finally {
    source.close();
  }
}

/** A workbook of values, told by the properties of the file. @throws Refusal when its hidden sheet was taken out */
async function withoutOrigins(path: string): Promise<ReturnedWorkbook | null> {
  const zip = await guardZip(path);
  try {
    const [format = '', projectId = '', headHash = '', exportedAt = '', ...ids] = await workbookKeywords(zip);
    if (format.startsWith(ORIGIN_MARK))
      throw new Refusal('refusal.roundTrip.sheetLost', {}, { file: zip.file });
    if (format !== VALUES_FORMAT) return null;
    return {
      form: 'values',
      fileHash: await hashFile(path),
      projectId,
      headHash,
      exportedAt,
      stocksLeftOut: [],
      inputs: [],
      strays: [],
      scenarios: ids.map((id) => ({ id, name: id })),
    };
  } finally {
    zip.close();
  }
}

async function rowsOf(source: SheetSource, sheet: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of source.rows(sheet)) rows.push(...batch);
  return rows;
}

function hasInputs({ rows }: WrittenSheet): boolean {
  return [...rows.values()].some(({ inputs }) => inputs.length > 0);
}
