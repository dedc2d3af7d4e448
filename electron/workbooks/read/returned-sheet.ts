import type { ReturnedInput, StrayCell, StrayReason } from '@shared/domain/workbook-origin';
import { cellAddress, cellAt, type RawCell, type RawRow } from '@shared/importing/raw-row';
import type { WrittenRow, WrittenSheet } from './origin-rows';

export interface ReturnedSheet {
  readonly inputs: readonly ReturnedInput[];
  readonly strays: readonly StrayCell[];
}

/** The sheet's name now, or null when it is in the workbook no more. */
export function nameNow(sheet: WrittenSheet, names: readonly string[]): string | null {
  const places = [
    ...sheet.columns.values(),
    ...[...sheet.rows.values()].map(({ anchor }) => anchor),
    ...sheet.blocks,
  ];
  const followed = places.find((place) => place !== null && names.includes(place.sheet));
  return followed?.sheet ?? (names.includes(sheet.name) ? sheet.name : null);
}

/**
 * Finds the rows of an input sheet again, whether rows or columns were put in, taken out or sorted: a row is where its
 * formula points if its words stand there too, else the only one with its words. All else is listed.
 */
export function returnedInputs(sheet: WrittenSheet, name: string, rows: readonly RawRow[]): ReturnedSheet {
  const columnNow = (column: number): number | null => {
    const place = sheet.columns.get(column);
    return place === null ? null : (place?.left ?? column);
  };
  const { found, lost } = findRows(sheet, rows, columnNow);
  const inputs: ReturnedInput[] = [];
  const strays: StrayCell[] = [];
  const stray = (why: StrayReason, cell: string, label: string, written: string, now: string) =>
    strays.push({ why, sheet: name, cell, label, written, now });
  for (const row of lost) {
    const at = row.anchor?.top ?? null;
    const there = at === null ? undefined : rows.find((each) => each.row === at);
    const [first] = row.inputs;
    if (first === undefined && row.formulas.length === 0) {
      const [column = 1] = row.labels.keys();
      // A heading whose words were changed; one that was taken out with its row takes no figure along.
      if (there !== undefined)
        stray('fixed', cellAddress(there.row, columnNow(column) ?? column), labelOf(row), '', textOf(there));
      continue;
    }
    const cell = cellAddress(at ?? row.row, columnNow(first?.column ?? 1) ?? first?.column ?? 1);
    stray(
      at === null ? 'rowDeleted' : 'rowUnknown',
      cell,
      labelOf(row),
      '',
      there === undefined ? '' : textOf(there),
    );
  }
  const lostColumns = new Set<number>();
  const known = new Map<number, WrittenRow>();
  for (const [row, at] of found) {
    known.set(at.row, row);
    const label = labelOf(row);
    for (const input of row.inputs) {
      const column = columnNow(input.column);
      if (column === null) {
        if (!lostColumns.has(input.column))
          stray('columnDeleted', cellAddress(row.row, input.column), label, '', '');
        lostColumns.add(input.column);
        continue;
      }
      const { written, rule, origin } = input;
      const now = cellAt(at, column);
      inputs.push({ sheet: name, cell: cellAddress(at.row, column), label, rule, written, now, origin });
    }
    for (const column of row.formulas.map(columnNow)) {
      if (column === null) continue;
      const now = cellAt(at, column);
      if (now.formula === undefined) stray('calculated', cellAddress(at.row, column), label, '', now.text);
    }
  }
  const lostAt = new Set(lost.flatMap(({ anchor }) => (anchor === null ? [] : [anchor.top])));
  strays.push(...otherCells(sheet, name, { rows, known, lostAt, columnNow }));
  return { inputs, strays };
}

type ColumnNow = (column: number) => number | null;

function findRows(sheet: WrittenSheet, rows: readonly RawRow[], columnNow: ColumnNow) {
  const at = new Map(rows.map((row) => [row.row, row]));
  const wordsStand = (row: WrittenRow, there: RawRow) =>
    [...row.labels].every(([column, words]) => {
      const now = columnNow(column);
      return now !== null && cellAt(there, now).text === words;
    });
  const found = new Map<WrittenRow, RawRow>();
  const taken = new Set<number>();
  const take = (row: WrittenRow, there: RawRow) => {
    found.set(row, there);
    taken.add(there.row);
  };
  const written = [...sheet.rows.values()];
  for (const row of written) {
    const there = row.anchor === null ? undefined : at.get(row.anchor.top);
    if (there !== undefined && wordsStand(row, there)) take(row, there);
  }
  for (const row of written) {
    if (found.has(row) || row.labels.size === 0) continue;
    const alike = rows.filter((there) => !taken.has(there.row) && wordsStand(row, there));
    if (alike.length === 1 && alike[0] !== undefined) take(row, alike[0]);
  }
  return { found, lost: written.filter((row) => !found.has(row)) };
}

interface SheetNow {
  readonly rows: readonly RawRow[];
  /** Rows of today by number, with what was written in them. */
  readonly known: ReadonlyMap<number, WrittenRow>;
  readonly lostAt: ReadonlySet<number>;
  readonly columnNow: ColumnNow;
}

/** Rows and columns that were put in, and words and numbers that are no inputs and were changed. */
function otherCells(
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

/** What tells a row to a reader: material and supplier, use or figure. */
const labelOf = ({ labels }: WrittenRow): string => [...labels.values()].slice(0, 2).join(' · ');

/** The first words of a row, as much as tells it. */
const textOf = (row: RawRow): string =>
  filledCells(row)
    .slice(0, 4)
    .map(({ cell }) => cell.text)
    .join(' · ');
