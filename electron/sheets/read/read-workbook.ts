import { Refusal } from '@shared/base/refusal';
import type { RawRow } from '@shared/base/sheet-cell';
import { FORM_FORMAT } from '@shared/model/supplier-form';
import type { CellSetting } from './cell-value';
import { guardZip } from './guard-zip';
import { mergeFiller } from './merged-ranges';
import { readNumberFormats } from './number-formats';
import { isOds, openOds } from './ods/open-ods';
import { readSharedStrings } from './shared-strings';
import { sheetRows } from './sheet-rows';
import { readSheetShape, type SheetShape } from './sheet-shape';
import type { SheetSource } from './sheet-source';
import { withoutTrailingBlanks } from './trailing-blanks';
import { workbookKeywords } from './workbook-keywords';
import { readWorkbookParts, type SheetPart } from './workbook-parts';

/** What was read of the parts of a workbook: opened again, as long as it is the same, it need not read them again. */
export interface KnownParts {
  readonly shapes: Map<string, Promise<SheetShape>>;
  setting: Promise<CellSetting> | null;
}

/**
 * Opens a workbook. Large or small, it is read in one way: part by part through the guarded zip, cells by ExcelJS's
 * row reader, with the formats and shared strings read first, whatever their order in the file.
 * @throws Refusal `refusal.file.*`, `refusal.sheet.none`
 */
export async function openWorkbook(
  path: string,
  known: KnownParts = { shapes: new Map(), setting: null },
): Promise<SheetSource> {
  const zip = await guardZip(path);
  try {
    if (await isOds(zip)) return await openOds(zip);
    const parts = await readWorkbookParts(zip);
    const isForm = (await workbookKeywords(zip))[0] === FORM_FORMAT;
    const { shapes } = known;
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
      const sheets = parts.sheets.map((item) => item.name).join(', ');
      throw new Refusal('refusal.sheet.unknown', { sheet: name, sheets }, { file: zip.file });
    };
    const shapeOf = ({ part }: SheetPart) => {
      const known = shapes.get(part) ?? readSheetShape(zip, part);
      shapes.set(part, known);
      return known;
    };
    return {
      format: 'xlsx',
      sheetNames: parts.sheets.map(({ name }) => name),
      text: null,
      isForm,
      async sheet(name) {
        const sheet = find(name);
        const { merges, lastRow, filledRows, columns, hiddenRows, hiddenColumns } = await shapeOf(sheet);
        return {
          name,
          hidden: sheet.hidden,
          merges: merges.map(({ text }) => text),
          hiddenRows,
          hiddenColumns,
          rowCount: lastRow,
          filledRows,
          columnCount: columns,
        };
      },
      async *rows(name) {
        const sheet = find(name);
        const fill = mergeFiller((await shapeOf(sheet)).merges);
        const held: RawRow[] = [];
        for await (const batch of sheetRows(zip, sheet.part, await settings())) {
          yield withoutTrailingBlanks(batch.map(fill), held);
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}
