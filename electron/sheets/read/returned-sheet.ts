import { cellAddress, cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ReturnedInput, StrayCell, StrayReason } from '@shared/model/workbook-origin';
import { labelOf, type WrittenRow, type WrittenSheet } from './origin-rows';
import { type ColumnNow, otherCells, textOf } from './stray-cells';

interface ReturnedSheet {
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
