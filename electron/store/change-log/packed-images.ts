import type { RowValues } from '../schema/table-map';
import { countedTexts, type PackedColumn, packColumnOf, valuesIn } from './packed-column';

/** More rows than a change can have, those of before and after together; a stranger may claim any number. */
export const MOST_ROWS = 2_000_000;
/** What the rows of any change may come to: a few of them can hold texts, or inputs of runs, of some megabytes. */
const ALWAYS = 64_000_000;
/** A row by columns comes to some sixty bytes. */
const A_ROW = 200;
const MOST = 1_000_000_000;

/** How many bytes the rows of a change may come to that says how many they are. @throws Error for more rows than there can be */
export function budgetOf(rows: number): number {
  if (!Number.isSafeInteger(rows) || rows < 0 || rows > MOST_ROWS)
    throw new Error(`a change of more rows than there can be: ${rows}`);
  return Math.min(MOST, Math.max(ALWAYS, A_ROW * rows));
}

/** A row before and after; null where it was not there. */
export interface Image {
  readonly before: RowValues | null;
  readonly after: RowValues | null;
}

export type RowImages = readonly [before: RowValues | null, after: RowValues | null];

/** Images of one table by columns, as they stand in a payload. */
export interface PackedImages {
  readonly columns: readonly string[];
  /** What happened to the rows, in their order, with how many times in a row. */
  readonly rows: readonly (readonly [what: keyof typeof SIDES, count: number])[];
  /** Of the rows that were there before. */
  readonly before: readonly PackedColumn[];
  /** Of the rows that are there afterwards; null for a column that is as before. */
  readonly after: readonly (PackedColumn | null)[];
}

/** Which sides a row has by what happened to it. */
export const SIDES = {
  new: { before: false, after: true },
  gone: { before: true, after: false },
  changed: { before: true, after: true },
} as const;

/** Images by columns. */
export function packImages(columns: readonly string[], images: readonly Image[]): PackedImages {
  const rows: [keyof typeof SIDES, number][] = [];
  for (const { before, after } of images) {
    const what = before === null ? 'new' : after === null ? 'gone' : 'changed';
    const last = rows.at(-1);
    if (last?.[0] === what) last[1] += 1;
    else rows.push([what, 1]);
  }
  const before = sideOf(images, 'before');
  const after = sideOf(images, 'after');
  return {
    columns,
    rows,
    before: columns.map((_, index) => packColumnOf(before, index)),
    after: columns.map((_, index) => (isAsBefore(before, after, index) ? null : packColumnOf(after, index))),
  };
}

function sideOf(images: readonly Image[], name: keyof Image): RowValues[] {
  const there: RowValues[] = [];
  for (const image of images) {
    const values = image[name];
    if (values !== null) there.push(values);
  }
  return there;
}

function isAsBefore(before: readonly RowValues[], after: readonly RowValues[], index: number): boolean {
  if (after.length === 0 || after.length !== before.length) return false;
  for (let row = 0; row < after.length; row++) if (after[row]?.[index] !== before[row]?.[index]) return false;
  return true;
}

/** The columns of one side. */
export function columnsOfSide({ before, after }: PackedImages, side: keyof Image): readonly PackedColumn[] {
  return side === 'before' ? before : after.map((column, at) => column ?? before[at] ?? []);
}

/** How many rows there are images of. */
export function rowsIn({ rows }: PackedImages): number {
  return rows.reduce((sum, [, times]) => sum + times, 0);
}

/** How many images of rows there are, and how many texts are made for them. */
export function sizeOf(packed: PackedImages): { readonly images: number; readonly texts: number } {
  const columns = [...packed.before, ...packed.after];
  return {
    images: countOf(packed, 'before') + countOf(packed, 'after'),
    texts: columns.reduce((sum, column) => sum + countedTexts(column), 0),
  };
}

function countOf({ rows }: PackedImages, side: keyof Image): number {
  return rows.reduce((sum, [what, times]) => sum + (SIDES[what][side] ? times : 0), 0);
}

/** The images again, row by row. @throws Error when columns and rows do not fit */
export function unpackImages(packed: PackedImages): RowImages[] {
  const { columns, rows, before, after } = packed;
  const [olds, nows] = [countOf(packed, 'before'), countOf(packed, 'after')];
  const old = columns.map((_, index) => valuesIn(before[index] ?? [], olds));
  const now = columns.map((_, index) => {
    const column = after[index] ?? null;
    return valuesIn(column ?? before[index] ?? [], nows); // null: as before
  });
  const images: RowImages[] = [];
  let [oldAt, nowAt] = [0, 0];
  for (const [what, times] of rows) {
    for (let time = 0; time < times; time++) {
      images.push([
        SIDES[what].before ? old.map((valueIn) => valueIn(oldAt)) : null,
        SIDES[what].after ? now.map((valueIn) => valueIn(nowAt)) : null,
      ]);
      oldAt += Number(SIDES[what].before);
      nowAt += Number(SIDES[what].after);
    }
  }
  return images;
}
