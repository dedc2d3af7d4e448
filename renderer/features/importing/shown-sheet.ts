import type { SheetPreview, SteppedRow, SteppedRows } from '@shared/features/importing/inspection';

/** Rows of a sheet as they are drawn behind the steps. */
export interface ShownSheet {
  readonly preview: SheetPreview;
  /** The number of each row of the preview. */
  readonly numbers: readonly number[];
  readonly marks: ReadonlyMap<number, SteppedRow>;
}

/** Blank rows that a file does not list are drawn, as long as they are no more than this. */
const MOST_GAPS = 500;

/** Lays the rows that were found over a sheet: all of them with its blank rows and merged cells, or one below the other. */
export function shownSheet(sheet: SheetPreview, { rows, added }: SteppedRows): ShownSheet {
  const marks = new Map(rows.map((row) => [row.row, row]));
  const last = rows.at(-1)?.row ?? 0;
  const columnCount = Math.max(sheet.columnCount, ...added.map(({ column }) => column));
  const isWhole = rows[0]?.row !== undefined && rows[0].row <= 2 && last - rows.length <= MOST_GAPS;
  const numbers = isWhole
    ? Array.from({ length: last }, (_, index) => index + 1)
    : rows.map(({ row }) => row);
  return {
    preview: {
      ...sheet,
      columnCount,
      rows: numbers.map((row) => marks.get(row)?.texts ?? []),
      merges: isWhole ? sheet.merges : [],
    },
    numbers,
    marks,
  };
}

/** The sheet as it came, before the first step was run. */
export function sheetAsItCame(sheet: SheetPreview): ShownSheet {
  return { preview: sheet, numbers: sheet.rows.map((_, index) => index + 1), marks: new Map() };
}
