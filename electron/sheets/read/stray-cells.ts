import { cellAddress, cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import type { StrayCell, StrayReason } from '@shared/model/workbook-origin';
import { listAsWritten } from './as-written';
import { labelOf, type WrittenRow, type WrittenSheet } from './origin-rows';

/** Where a column that was written stands now; null when it was taken out. */
export type ColumnNow = (column: number) => number | null;

interface SheetNow {
  readonly rows: readonly RawRow[];
  /** Rows of today by number, with what was written in them. */
  readonly known: ReadonlyMap<number, WrittenRow>;
  readonly lostAt: ReadonlySet<number>;
  readonly columnNow: ColumnNow;
}

/** Rows and columns that were put in, and words and numbers that are no inputs and were changed. */
export function otherCells(
  sheet: WrittenSheet,
  name: string,
  { rows, known, lostAt, columnNow }: SheetNow,
): StrayCell[] {
  const strays: StrayCell[] = [];
  const columns = new Set([...sheet.columns.keys()].flatMap((column) => columnNow(column) ?? []));
  const added = new Set<number>();
  for (const row of rows) {
    const written = known.get(row.row);
    const filled = filledCells(row);
    const [first] = filled;
    if (first === undefined || (written === undefined && lostAt.has(row.row))) continue;
    if (written === undefined) {
      strays.push({
        why: 'rowAdded',
        sheet: name,
        cell: cellAddress(row.row, first.column),
        label: '',
        written: '',
        now: textOf(row),
      });
      continue;
    }
    const ours = new Set([...written.inputs.map(({ column }) => column), ...written.formulas].map(columnNow));
    for (const { column, cell } of filled) {
      if (!columns.has(column)) {
        if (!added.has(column))
          strays.push({
            why: 'columnAdded',
            sheet: name,
            cell: cellAddress(row.row, column),
            label: '',
            written: '',
            now: cell.text,
          });
        added.add(column);
      } else if (!ours.has(column) && !wasWritten(sheet, cell)) {
        strays.push({
          why: 'fixed',
          sheet: name,
          cell: cellAddress(row.row, column),
          label: labelOf(written),
          written: '',
          now: cell.text,
        });
      }
    }
  }
  return strays;
}

/** What of a sheet without inputs was overwritten: calculated cells, and words and numbers. */
export function returnedResults(sheet: WrittenSheet, name: string, rows: readonly RawRow[]): StrayCell[] {
  const strays: StrayCell[] = [];
  for (const row of rows) {
    const label = cellAt(row, 1).text;
    const blocks = sheet.blocks.filter(({ top, bottom }) => top <= row.row && row.row <= bottom);
    const isCalculated = (column: number) =>
      blocks.some(({ left, right }) => left <= column && column <= right);
    const add = (why: StrayReason, column: number, now: string) =>
      strays.push({ why, sheet: name, cell: cellAddress(row.row, column), label, written: '', now });
    for (const { column, cell } of filledCells(row)) {
      if (cell.formula !== undefined) continue;
      if (isCalculated(column)) add('calculated', column, cell.text);
      else if (!wasWritten(sheet, cell)) add('fixed', column, cell.text);
    }
    for (const { left, right } of blocks) {
      for (let column = left; column <= right; column++)
        if (row.cells[column - 1] === undefined && row.cells.some((cell) => cell?.formula !== undefined))
          add('calculated', column, '');
    }
  }
  return strays;
}

function wasWritten(sheet: WrittenSheet, { value, text, formula }: RawCell): boolean {
  if (formula !== undefined) return false;
  if (typeof value === 'number')
    return sheet.numbers.some(([first, last]) => first <= value && value <= last);
  return sheet.texts.has(text) || isWrittenDay(sheet, text);
}

/** Days were written as numbers with the format of a date. */
function isWrittenDay(sheet: WrittenSheet, text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) / 86_400_000 + 25_569 : Number.NaN;
  return sheet.numbers.some(([first, last]) => first <= day && day <= last);
}

function filledCells(row: RawRow): { readonly column: number; readonly cell: RawCell }[] {
  return row.cells.flatMap((cell, index) => (cell === undefined ? [] : [{ column: index + 1, cell }]));
}

/** The first words of a row, as much as tells it. */
export const textOf = (row: RawRow): string =>
  listAsWritten(
    filledCells(row)
      .slice(0, 4)
      .map(({ cell }) => cell.text),
  );
