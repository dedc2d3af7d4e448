import type { PackedColumn } from './packed-column';
import { type PackedImages, type RowImages, SIDES } from './packed-images';

/** Tables by their SQL name. */
export type PackedTables = Readonly<Record<string, PackedImages>>;
/** Files of before the first released version hold it row by row. */
export type TablesByRows = Readonly<
  Record<string, { readonly columns: readonly string[]; readonly rows: readonly RowImages[] }>
>;
type Said =
  | { readonly form: 'columns'; readonly tables: PackedTables }
  | { readonly form: 'rows'; readonly tables: TablesByRows };

/** The form of a payload; the one by rows has no number. */
export const FORM = 2;

/** What the text of a payload says, with everything in its place; what stands in the cells is looked at with the rows. @throws Error */
export function saidIn(text: string): Said {
  const said: unknown = JSON.parse(text);
  if (!Array.isArray(said)) return { form: 'rows', tables: held(said, isByRows) };
  if (said[0] !== FORM) throw new Error(`a change in a form that is not known: ${String(said[0])}`);
  return { form: 'columns', tables: held(said[1], isPacked) };
}

function held<T>(tables: unknown, is: (table: Parts) => table is Parts & T): Readonly<Record<string, T>> {
  if (!isParts(tables)) throw new Error('a change without tables');
  for (const [name, table] of Object.entries(tables))
    if (!isParts(table) || !is(table)) throw new Error(`rows of ${name} that cannot be read`);
  return tables as Readonly<Record<string, T>>; // each was looked at
}

type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isByRows(table: Parts): table is Parts & TablesByRows[string] {
  const { columns, rows } = table;
  return isList(columns, isText) && isList(rows, (row) => isImages(row, columns.length));
}

function isImages(row: unknown, length: number): boolean {
  const isSide = (side: unknown) => side === null || (Array.isArray(side) && side.length === length);
  return Array.isArray(row) && row.length === 2 && row.every(isSide);
}

function isPacked(table: Parts): table is Parts & PackedImages {
  const { columns, rows, before, after } = table;
  return (
    isList(columns, isText) &&
    isList(rows, isStretch) &&
    isList(before, isColumn) &&
    isList(after, (column) => column === null || isColumn(column))
  );
}

function isStretch(stretch: unknown): boolean {
  if (!Array.isArray(stretch)) return false;
  const [what, count] = stretch;
  return Object.hasOwn(SIDES, String(what)) && isCount(count);
}

function isColumn(column: unknown): column is PackedColumn {
  if (Array.isArray(column)) return true;
  if (!isParts(column)) return false;
  if ('all' in column) return true;
  const { of, at, runs } = column;
  if (Array.isArray(of)) return isList(at, (place) => isCount(place) && place < of.length);
  return isList(runs, isRun);
}

function isRun(run: unknown): boolean {
  return Array.isArray(run) && isText(run[0]) && isCount(run[1]) && isCount(run[2]);
}

function isList<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[];
function isList(value: unknown, is: (item: unknown) => boolean): value is readonly unknown[];
function isList(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
