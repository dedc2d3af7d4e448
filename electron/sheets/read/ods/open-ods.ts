import { Refusal } from '@shared/base/refusal';
import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import { cellAddress } from '@shared/base/sheet-cell';
import type { GuardedZip } from '../guard-zip';
import { MAX_COLUMNS } from '../limits';
import { mergeFiller, rangesApart } from '../merged-ranges';
import type { SheetSource, SourceSheet } from '../sheet-source';
import { withoutTrailingBlanks } from '../trailing-blanks';
import { type OdsCell, odsItems } from './content';

/** Whether a zip says of itself that it is an OpenDocument spreadsheet, or a template of one. */
export async function isOds(zip: GuardedZip): Promise<boolean> {
  return ((await zip.text('mimetype')) ?? '').includes('opendocument.spreadsheet');
}

/**
 * Opens an OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice and many portals write it. Its content is one part:
 * it is walked once for the sheets and their sizes, and again for the rows of the sheet that is read.
 * @throws Refusal `refusal.file.*`
 */
export async function openOds(zip: GuardedZip): Promise<SheetSource> {
  if (!zip.has('content.xml')) throw new Refusal('refusal.file.damaged', {}, { file: zip.file });
  const manifest = (await zip.text('META-INF/manifest.xml')) ?? '';
  if (manifest.includes('encryption-data'))
    throw new Refusal('refusal.file.encrypted', {}, { file: zip.file });
  const sheets = await readSheets(zip);
  const [first] = sheets;
  if (first === undefined) throw new Refusal('refusal.sheet.none', {}, { file: zip.file });
  const find = (name: string): SourceSheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found !== undefined) return found;
    const names = sheets.map((sheet) => sheet.name);
    throw new Refusal('refusal.sheet.unknown', { sheet: name, sheets: names }, { file: zip.file });
  };
  return {
    format: 'ods',
    sheetNames: sheets.map(({ name }) => name),
    text: null,
    isForm: false,
    sheet: async (name) => find(name),
    async *rows(name) {
      const fill = mergeFiller(rangesApart(find(name).merges));
      const held: RawRow[] = [];
      for await (const batch of rowsOf(zip, name)) yield withoutTrailingBlanks(batch.map(fill), held);
    },
    coded: async () => null,
    close: () => zip.close(),
  };
}

/** What is known of each sheet before its cells are looked at. */
async function readSheets(zip: GuardedZip): Promise<readonly SourceSheet[]> {
  type Mutable = { -readonly [Key in keyof SourceSheet]: SourceSheet[Key] } & {
    merges: string[];
    hiddenRows: { from: number; to: number }[];
    hiddenColumns: { from: number; to: number }[];
  };
  const sheets: Mutable[] = [];
  let row = 0;
  let column = 0;
  for await (const items of odsItems(zip)) {
    for (const item of items) {
      if (item.kind === 'table') {
        row = 0;
        column = 0;
        sheets.push({
          name: item.name,
          hidden: item.hidden,
          rowCount: 0,
          columnCount: 0,
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        });
        continue;
      }
      const sheet = sheets.at(-1);
      if (sheet === undefined) continue;
      if (item.kind === 'columns') {
        if (item.hidden) sheet.hiddenColumns.push({ from: column + 1, to: column + item.count });
        column += item.count;
        continue;
      }
      const first = row + 1;
      row += item.count;
      if (item.hidden) sheet.hiddenRows.push({ from: first, to: row });
      let at = 1;
      for (const { cell, count, rows, columns, covered } of item.cells) {
        if (rows > 1 || columns > 1)
          sheet.merges.push(`${cellAddress(first, at)}:${cellAddress(first + rows - 1, at + columns - 1)}`);
        at += count;
        if (cell !== undefined || covered) sheet.columnCount = Math.max(sheet.columnCount, at - 1);
      }
      if (!item.cells.some(({ cell }) => cell !== undefined)) continue;
      sheet.rowCount = row;
    }
  }
  // Copies of cells of other files are kept as sheets that no program shows.
  return sheets.filter(({ name }) => !/^'file:/.test(name));
}

async function* rowsOf(zip: GuardedZip, name: string): AsyncGenerator<RawRow[]> {
  let isThis = false;
  let row = 0;
  for await (const items of odsItems(zip)) {
    let rows: RawRow[] = [];
    for (const item of items) {
      if (item.kind === 'table') {
        if (isThis) {
          yield rows;
          return;
        }
        isThis = item.name === name;
        row = 0;
      }
      if (!isThis || item.kind !== 'row') continue;
      const isBlank = item.cells.every(({ cell, covered }) => cell === undefined && !covered);
      if (isBlank && item.count > MOST_BLANKS) {
        row += item.count;
        continue;
      }
      const cells = spread(item.cells);
      for (let count = 0; count < item.count; count += 1) {
        row += 1;
        rows.push({ row, cells });
        if (rows.length < BATCH) continue;
        yield rows;
        rows = [];
      }
    }
    if (rows.length > 0) yield rows;
  }
}

const BATCH = 500;
/** Blank rows in a row that may be meant; more of them are the rest of the sheet. */
const MOST_BLANKS = 100;

/** The cells at their columns. A blank one that is repeated to the end of the sheet takes no space. */
function spread(cells: readonly OdsCell[]): readonly (RawCell | undefined)[] {
  const spread: (RawCell | undefined)[] = [];
  let at = 0;
  for (const { cell, count } of cells) {
    if (cell !== undefined)
      for (let column = at; column < Math.min(at + count, MAX_COLUMNS); column += 1) spread[column] = cell;
    at += count;
  }
  return spread;
}
