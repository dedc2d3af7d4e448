import { Refusal } from '@shared/base/refusal';
import type { RawRow } from '@shared/base/sheet-cell';
import { CachedRows, MOST_CELLS } from './cached-rows';
import type { CellSetting } from './cell-value';
import { damagedUnlessDisk, type GuardedZip } from './guard-zip';
import { mergeFiller } from './merged-ranges';
import { SheetScan } from './scan-sheet';
import { ShapeScan, type SheetShape } from './sheet-shape';
import type { CodedSheet } from './sheet-source';
import { withoutTrailingBlanks } from './trailing-blanks';
import type { SheetPart } from './workbook-parts';

/** A sheet of a workbook once it was read: its rows as they stand in the file, or null where they are too many to be kept. */
interface ReadSheet {
  readonly shape: SheetShape;
  readonly rows: CachedRows | null;
}

/** One whose rows are kept. */
interface CachedSheet extends ReadSheet {
  readonly rows: CachedRows;
  /** Whether rows without a cell stand among them: those at the end, and long gaps, are no rows of the sheet. */
  readonly hasBlanks: boolean;
}

/** The sheets of one workbook, each read once: its rows and its shape come out of the same pass. */
export class ReadSheets {
  readonly #sheets = new Map<string, Promise<ReadSheet>>();
  readonly #kept = new Map<string, CachedSheet>();
  #cells = 0;

  read(zip: GuardedZip, sheet: SheetPart, settings: () => Promise<CellSetting>): Promise<ReadSheet> {
    const known = this.#sheets.get(sheet.name) ?? this.#read(zip, sheet, settings);
    this.#sheets.set(sheet.name, known);
    return known;
  }

  /** The rows of a sheet that was read and kept; null for any other. */
  rows(name: string): Iterable<readonly RawRow[]> | null {
    const cached = this.#kept.get(name);
    return cached === undefined ? null : laidOut(cached.rows.batches(), cached.shape);
  }

  /** The same by their codes, where nothing is to be done to them before they are read. */
  coded(name: string): CodedSheet | null {
    const cached = this.#kept.get(name);
    if (cached === undefined || cached.shape.merges.length > 0 || cached.hasBlanks) return null;
    return { rows: cached.rows, filtered: null };
  }

  async #read(
    zip: GuardedZip,
    { name, part }: SheetPart,
    settings: () => Promise<CellSetting>,
  ): Promise<ReadSheet> {
    const setting = await settings();
    const shape = new ShapeScan(zip.file);
    let rows: CachedRows | null = new CachedRows(MOST_CELLS - this.#cells);
    const scan = new SheetScan(setting, rows, shape);
    try {
      for await (const _ of scan.run(zip.bytes(part))) {
        if (rows?.isTooLarge === true) rows = null;
        if (rows === null) scan.take();
      }
    } catch (error) {
      if (error instanceof Refusal) throw error;
      // Said when the rows are asked for; of a sheet that nobody reads nothing is said.
      return { shape: await shapeOf(zip, part), rows: null };
    }
    if (rows !== null) {
      this.#cells += rows.cellCount;
      this.#kept.set(name, { shape: shape.shape, rows, hasBlanks: hasBlanks(rows) });
    }
    return { shape: shape.shape, rows };
  }
}

function hasBlanks(rows: CachedRows): boolean {
  for (let at = 0; at < rows.count; at++) if (rows.widthAt(at) === 0) return true;
  return false;
}

/** The shape of a sheet from its XML alone, whether it can be read or not. */
async function shapeOf(zip: GuardedZip, part: string): Promise<SheetShape> {
  const shape = new ShapeScan(zip.file);
  for await (const piece of zip.pieces(part)) shape.take(piece);
  return shape.shape;
}

/** The rows of a sheet as the XML streams by: memory does not grow with the sheet. */
export async function* streamed(
  zip: GuardedZip,
  part: string,
  setting: CellSetting,
  shape: SheetShape,
): AsyncGenerator<readonly RawRow[]> {
  const lay = layer(shape);
  const scan = new SheetScan(setting, new CachedRows());
  try {
    for await (const _ of scan.run(zip.bytes(part)))
      for (const batch of scan.take().batches()) yield lay(batch);
  } catch (error) {
    throw damagedUnlessDisk(error, zip.file);
  }
}

/** Rows as a sheet shows them: merged cells filled, blank rows at the end dropped. */
export function* laidOut(
  batches: Iterable<readonly RawRow[]>,
  shape: SheetShape,
): Generator<readonly RawRow[]> {
  const lay = layer(shape);
  for (const batch of batches) yield lay(batch);
}

function layer({ merges }: SheetShape): (batch: readonly RawRow[]) => readonly RawRow[] {
  const fill = mergeFiller(merges);
  const held: RawRow[] = [];
  return (batch) => withoutTrailingBlanks(merges.length === 0 ? batch : batch.map(fill), held);
}
