import type { CellContent } from './cell-content';
import type { LineKeys } from './cell-key';
import { type Cell, mark, text } from './cells';
import type { Sheet } from './sheet';
import { FORMAT } from './styles';

/** A column of a block: what stands over it, and what it holds of each row. */
export interface Column<Row> {
  /** What it and those behind it without one have in common, a row above the heads. */
  readonly band?: string;
  readonly head: CellContent;
  readonly unit?: string;
  readonly width?: number;
  /** What its figures are, where the lines have keys; of a scenario of its own in a table of several. */
  readonly key?: string | { readonly scenario: string; readonly column: string };
  /** Null leaves the cell as it is. */
  readonly cell: (row: Row, at: Place) => Cell | null;
}

/** Where a cell stands; `index` counts the rows of the block from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

export interface BlockLook {
  /** A line of words above the heads. */
  readonly section?: string;
  /** Of the first row of the heads, points. */
  readonly height?: number;
  /** Keeps heads and first columns in sight, and repeats the heads on paper: the one table of a sheet. */
  readonly frozen?: number;
  readonly filter?: boolean;
}

/** Where a block came to stand. */
export interface Block {
  /** Last row of the heads. */
  readonly head: number;
  /** First row of its content, and the first free one behind it. */
  readonly first: number;
  readonly next: number;
}

/** Puts heads, units and rows under one another: every table of a sheet is laid out here. */
export function putBlock<Row>(
  sheet: Sheet,
  top: number,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  look: BlockLook & { readonly keys?: LineKeys<Row> } = {},
): Block {
  const { head, first } = putHeads(sheet, top, columns, look);
  if (look.keys !== undefined) keyLines(sheet, { head, first }, columns, rows, look.keys);
  for (const [index, row] of rows.entries())
    sheet.line(
      first + index,
      1,
      columns.map(({ cell }, i) => cell(row, { row: first + index, column: 1 + i, index })),
    );
  const next = first + rows.length;
  if (look.filter === true && rows.length > 0) sheet.filter(head, 1, next - 1, columns.length);
  return { head, first, next };
}

function keyLines<Row>(
  sheet: Sheet,
  { head, first }: Pick<Block, 'head' | 'first'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { scenario, table, row: nameOf }: LineKeys<Row>,
): void {
  const keyed = (row: number, place: number, name: string) => {
    const key = columns[place]?.key;
    if (key === undefined) return;
    const own = typeof key === 'string' ? { column: key } : key;
    sheet.key(row, 1 + place, { scenario, table, row: name, ...own });
  };
  for (const [place, { band }] of columns.entries()) {
    keyed(head, place, 'head');
    if (band !== undefined) keyed(head - 1, place, 'band');
    for (const [index, row] of rows.entries()) keyed(first + index, place, nameOf(row));
  }
}

/** The words above a table: its section, the heads of its columns, and their units where one has any. */
export function putHeads(
  sheet: Sheet,
  top: number,
  columns: readonly Omit<Column<never>, 'cell'>[],
  { section, height, frozen }: BlockLook = {},
): Pick<Block, 'head' | 'first'> {
  if (section !== undefined) sheet.put(top, 1, section, 'section');
  const highest = section === undefined ? top : top + 1;
  const hasBands = columns.some(({ band }) => band !== undefined);
  const hasUnits = columns.some(({ unit }) => unit !== undefined);
  const heads = hasBands ? highest + 1 : highest;
  const head = hasUnits ? heads + 1 : heads;
  for (const [index, { band = '', head, unit = '', width }] of columns.entries()) {
    if (hasBands) sheet.put(highest, 1 + index, band, 'head');
    sheet.put(heads, 1 + index, head, 'head', typeof head === 'number' ? FORMAT.year : FORMAT.general);
    if (hasUnits) sheet.put(heads + 1, 1 + index, unit, 'unit');
    if (width !== undefined) sheet.width(1 + index, width);
  }
  if (height !== undefined) sheet.height(highest, height);
  if (frozen !== undefined) {
    sheet.freeze(head, frozen);
    sheet.repeatRows(highest, head);
  }
  return { head, first: head + 1 };
}

/** A column in one line. */
export const column = <Row>(
  head: string,
  cell: Column<Row>['cell'],
  look: Pick<Column<Row>, 'unit' | 'width' | 'key'> = {},
): Column<Row> => ({ head, cell, ...look });

/** A column of texts. */
export const textColumn = <Row>(
  head: string,
  width: number,
  of: (row: Row) => CellContent,
  key?: string,
): Column<Row> => ({
  head,
  width,
  ...(key === undefined ? {} : { key }),
  cell: (row) => text(of(row)),
});

/** A column of short words, in the middle of their cells. */
export const markColumn = <Row>(
  head: string,
  width: number,
  of: (row: Row) => CellContent,
  key?: string,
): Column<Row> => ({
  head,
  width,
  ...(key === undefined ? {} : { key }),
  cell: (row) => mark(of(row)),
});

/** One column a year. */
export const yearColumns = <Row>(
  years: readonly number[],
  cell: (row: Row, year: number, at: Place, position: number) => Cell | null,
  look: Partial<Omit<Column<Row>, 'cell'>> = {},
): Column<Row>[] =>
  years.map((year, position) => ({ head: year, ...look, cell: (row, at) => cell(row, year, at, position) }));
