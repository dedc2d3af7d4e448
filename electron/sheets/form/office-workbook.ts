import { Refusal } from '@shared/base/refusal';
import type { FormPlace } from '@shared/model/office-form';
import { readPlainFile } from '../../disk/plain-file';
import { damagedUnlessDisk, type GuardedZip, guardZip } from '../read/guard-zip';
import { type NumberFormat, readNumberFormats } from '../read/number-formats';
import { readSharedStrings } from '../read/shared-strings';
import { readWorkbookParts, type SheetPart } from '../read/workbook-parts';
import { cellAddress } from '../write/cell-address';
import type { Parts } from '../write/charts/pack-zip';
import { unpack } from '../write/charts/unpack-zip';
import { cellsOf, isPlainSheet, placeOf } from './cell-xml';
import { type ReadCell, readCells } from './read-cells';

/** A workbook of an office as its package has it: its parts byte by byte, and its cells to look at. */
export interface OfficeWorkbook {
  readonly file: string;
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  /** The names that people gave to cells. */
  readonly names: readonly string[];
  /** The cell that a place means. @throws Refusal `refusal.form.*` where the form has no such place */
  cellAt(place: FormPlace): FormCell;
  /** What the cells of a sheet say, by their address, without those that say nothing; none where there is no such sheet. */
  textsOf(sheet: string): ReadonlyMap<string, string>;
}

/** A cell of a form. */
export interface FormCell extends ReadCell {
  readonly sheet: SheetPart;
  readonly address: string;
  readonly format: NumberFormat['kind'];
  /** What the form says nearest to the left of it, or else above it. */
  readonly beside: string | null;
}

/** Every part of the package, also those that nothing here reads. @throws Refusal `refusal.file.damaged` where one cannot be unpacked */
export async function partsOf(path: string, file: string): Promise<Parts> {
  try {
    return await unpack(await readPlainFile(path));
  } catch (error) {
    throw damagedUnlessDisk(error, file);
  }
}

/**
 * Opens a form without taking it apart: what is not written to stays as it is.
 * @throws Refusal `refusal.file.*`; `refusal.form.macros`, `.signed`, `.shape` for what cannot be filled
 */
export async function openForm(path: string): Promise<OfficeWorkbook> {
  const zip = await guardZip(path);
  try {
    const file = zip.file;
    if (zip.has('xl/vbaProject.bin')) throw new Refusal('refusal.form.macros', {}, { file });
    const { sheets, strings, styles, date1904 } = await readWorkbookParts(zip);
    const [texts, formats, workbookPart] = [
      await readSharedStrings(zip, strings),
      await readNumberFormats(zip, styles),
      await workbookPartOf(zip),
    ];
    const parts = await partsOf(path, file);
    if ([...parts.keys()].some((name) => name.startsWith('_xmlsignatures/')))
      throw new Refusal('refusal.form.signed', {}, { file });
    const names = definedNames(parts.get(workbookPart)?.toString('utf8') ?? '');
    const readSheet = ({ part }: SheetPart) =>
      readCells(cellsOf(parts.get(part)?.toString('utf8') ?? ''), texts);
    return {
      file,
      parts,
      workbookPart,
      date1904,
      sheets,
      names: [...names.keys()].filter((name) => !name.startsWith('_xlnm.')),
      textsOf: (name) => {
        const sheet = sheets.find((one) => one.name === name);
        const cells = sheet === undefined ? [] : readSheet(sheet);
        return new Map(
          cells.flatMap(({ column, row, text }) =>
            text === '' ? [] : [[cellAddress(row, column), text] as const],
          ),
        );
      },
      cellAt: (place) => {
        const { sheet: name, cell: address } = 'name' in place ? resolved(names, place.name, file) : place;
        const sheet = sheets.find((one) => one.name === name);
        if (sheet === undefined) throw missingSheet(name, sheets, file);
        const xml = parts.get(sheet.part)?.toString('utf8') ?? '';
        if (!isPlainSheet(xml)) throw new Refusal('refusal.form.shape', {}, { file, sheet: name });
        const cells = readCells(cellsOf(xml), texts);
        const { column, row } = placeOf(address);
        const own = cells.find((cell) => cell.column === column && cell.row === row) ?? nothing(column, row);
        const format = formats[Number(own.style ?? 0)]?.kind ?? 'plain';
        return { ...own, sheet, address, format, beside: besideOf(cells, column, row) };
      },
    };
  } finally {
    zip.close();
  }
}

async function workbookPartOf(zip: GuardedZip): Promise<string> {
  const target =
    /Type="[^"]*\/officeDocument"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Type="[^"]*\/officeDocument"/.exec(
      (await zip.text('_rels/.rels')) ?? '',
    );
  return (target?.[1] ?? target?.[2] ?? 'xl/workbook.xml').replace(/^\//, '');
}

const nothing = (column: number, row: number): ReadCell => ({
  column,
  row,
  style: null,
  type: 'n',
  inner: '',
  text: '',
  isFormula: false,
  isWords: false,
});

/** How far a label may stand from its cell. */
const NEAR = 8;

function besideOf(cells: readonly ReadCell[], column: number, row: number): string | null {
  const words = cells.filter(({ isWords }) => isWords);
  const left = words
    .filter((cell) => cell.row === row && cell.column < column && column - cell.column <= NEAR)
    .toSorted((a, b) => b.column - a.column)[0];
  const above = words
    .filter((cell) => cell.column === column && cell.row < row && row - cell.row <= NEAR)
    .toSorted((a, b) => b.row - a.row)[0];
  return (left ?? above)?.text ?? null;
}

/** Name -> what it refers to, as it is written. */
function definedNames(workbook: string): ReadonlyMap<string, string> {
  const found = [...workbook.matchAll(/<definedName\b[^>]*\bname="([^"]+)"[^>]*>([^<]*)</g)];
  return new Map(found.map(([, name = '', refers = '']) => [name, refers.replaceAll('&apos;', "'")]));
}

function resolved(
  names: ReadonlyMap<string, string>,
  name: string,
  file: string,
): { readonly sheet: string; readonly cell: string } {
  const refers = names.get(name);
  if (refers === undefined) throw new Refusal('refusal.form.noName', { name }, { file });
  const cell = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/.exec(refers);
  if (cell === null) throw new Refusal('refusal.form.nameNoCell', { name, refers }, { file });
  return { sheet: (cell[1] ?? cell[2] ?? '').replaceAll("''", "'"), cell: `${cell[3]}${cell[4]}` };
}

function missingSheet(name: string, sheets: readonly SheetPart[], file: string): Refusal {
  const there = sheets.map((sheet) => sheet.name);
  return new Refusal('refusal.form.noSheet', { sheet: name, sheets: there }, { file, sheet: name });
}
