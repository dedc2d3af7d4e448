import { Refusal } from '@shared/base/refusal';
import { FORM_FORMAT } from '@shared/model/supplier-form';
import type { CellSetting } from './cell-value';
import { guardZip } from './guard-zip';
import { readNumberFormats } from './number-formats';
import { isOds, openOds } from './ods/open-ods';
import { laidOut, ReadSheets, streamed } from './read-sheets';
import { readSharedStrings } from './shared-strings';
import type { SheetSource } from './sheet-source';
import { workbookKeywords } from './workbook-keywords';
import { readWorkbookParts, type SheetPart } from './workbook-parts';

/** What was read of the parts of a workbook: opened again, as long as it is the same, it need not read them again. */
export class KnownParts {
  readonly sheets = new ReadSheets();
  setting: Promise<CellSetting> | null = null;
}

/**
 * Opens a workbook. Large or small, it is read in one way: part by part through the guarded zip, each sheet once, with the
 * formats and shared strings read first, whatever their order in the file.
 * @throws Refusal `refusal.file.*`, `refusal.sheet.none`
 */
export async function openWorkbook(path: string, known = new KnownParts()): Promise<SheetSource> {
  const zip = await guardZip(path);
  try {
    if (await isOds(zip)) return await openOds(zip);
    const parts = await readWorkbookParts(zip);
    const isForm = (await workbookKeywords(zip))[0] === FORM_FORMAT;
    const settings = () => {
      known.setting ??= Promise.all([
        readSharedStrings(zip, parts.strings),
        readNumberFormats(zip, parts.styles),
      ]).then(([strings, formats]) => ({ strings, formats, date1904: parts.date1904 }));
      return known.setting;
    };
    const find = (name: string): SheetPart => {
      const sheet = parts.sheets.find((item) => item.name === name);
      if (sheet !== undefined) return sheet;
      const sheets = parts.sheets.map((item) => item.name);
      throw new Refusal('refusal.sheet.unknown', { sheet: name, sheets }, { file: zip.file });
    };
    const read = async (name: string) => {
      const sheet = find(name);
      return { sheet, ...(await known.sheets.read(zip, sheet, settings)) };
    };
    return {
      format: 'xlsx',
      sheetNames: parts.sheets.map(({ name }) => name),
      text: null,
      isForm,
      async sheet(name) {
        const { sheet, shape } = await read(name);
        const { merges, lastRow, columns, hiddenRows, hiddenColumns } = shape;
        return {
          name,
          hidden: sheet.hidden,
          merges: merges.map(({ text }) => text),
          hiddenRows,
          hiddenColumns,
          rowCount: lastRow,
          columnCount: columns,
        };
      },
      async *rows(name) {
        const { sheet, shape, rows } = await read(name);
        if (rows !== null) yield* laidOut(rows.batches(), shape);
        else yield* streamed(zip, sheet.part, await settings(), shape);
      },
      async coded(name) {
        await read(name);
        return known.sheets.coded(name);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}
