import { basename } from 'node:path';
import { dayNumber, isoDate } from '@shared/domain/calendar';
import { Refusal } from '@shared/domain/refusal';
import { OVERRIDE_FIELDS } from '@shared/domain/scenario';
import {
  ORIGIN_FORMAT,
  ORIGIN_SHEET,
  type ReturnedInput,
  type ReturnedWorkbook,
} from '@shared/domain/workbook-origin';
import { cellAt, columnLetters, type RawCell, type RawRow } from '@shared/importing/raw-row';
import { openWorkbook } from './read-workbook';
import type { SheetSource } from './sheet-source';
import { sniffFile } from './sniff-file';

/** Day serial of 1970-01-01 in the 1900 system. */
const EPOCH = 25_569;

/**
 * Reads the inputs of a scenario workbook that Lodestone wrote, as a person may have changed them since.
 * @returns null for any other file
 * @throws Refusal `refusal.file.*` for a damaged file, `refusal.roundTrip.moved` when its rows stand elsewhere
 */
export async function readScenarioWorkbook(path: string): Promise<ReturnedWorkbook | null> {
  if ((await sniffFile(path)) !== 'zip') return null;
  const source = await openWorkbook(path);
  try {
    if (!source.sheetNames.includes(ORIGIN_SHEET)) return null;
    const [head, ...rows] = await rowsOf(source, ORIGIN_SHEET);
    if (head === undefined || cellAt(head, 1).text !== ORIGIN_FORMAT) return null;
    const sheets = new Map<string, Map<number, RawRow>>();
    const inputs: ReturnedInput[] = [];
    for (const row of rows) {
      const sheet = cellAt(row, 1).text;
      let known = sheets.get(sheet);
      if (known === undefined) {
        if (!source.sheetNames.includes(sheet)) throw moved(path, sheet, 'A1');
        known = new Map((await rowsOf(source, sheet)).map((each) => [each.row, each]));
        sheets.set(sheet, known);
      }
      inputs.push(inputOf(row, sheet, known, path));
    }
    return { projectId: cellAt(head, 2).text, headHash: cellAt(head, 3).text, inputs };
  } finally {
    source.close();
  }
}

function inputOf(row: RawRow, sheet: string, rows: ReadonlyMap<number, RawRow>, path: string): ReturnedInput {
  const at = Number(cellAt(row, 2).value);
  const column = Number(cellAt(row, 3).value);
  const cell = `${columnLetters(column)}${at}`;
  const label = cellAt(row, 5).text;
  const found = rows.get(at) ?? { row: at, cells: [] };
  // A label that is not where it was: rows were put in, taken out or sorted, and no cell is what it was.
  if (cellAt(found, 1).text !== label) throw moved(path, sheet, cell);
  const written = numberOf(cellAt(row, 4));
  const field = OVERRIDE_FIELDS.find((each) => each === cellAt(row, 7).text);
  const keys = row.cells.slice(7).flatMap((each) => (each === undefined ? [] : [each.text]));
  return {
    sheet,
    cell,
    label,
    written: typeof written === 'number' ? written : null,
    now: numberOf(cellAt(found, column)),
    origin: field === undefined ? null : { scenarioId: cellAt(row, 6).text, field, keys },
  };
}

/** Dates as day serials: so they were written. */
function numberOf({ value, text }: RawCell): number | string | null {
  if (value === null || typeof value === 'number') return value;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(isoDate(text)) + EPOCH : text;
}

async function rowsOf(source: SheetSource, sheet: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of source.rows(sheet)) rows.push(...batch);
  return rows;
}

function moved(path: string, sheet: string, cell: string): Refusal {
  return new Refusal('refusal.roundTrip.moved', {}, { file: basename(path), sheet, cell });
}
