import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { nameKey } from '@shared/base/fold-text';
import { cellAddress } from '@shared/base/sheet-cell';
import type { PastedAs, ReadBlock } from '@shared/features/importing/pasted';
import type { NewLine, NewLines } from '../../grid/figure-paste';
import { type FigureCell, type FigureLine, type FigureSheet, unitsOf } from '../../grid/figure-sheet';
import { asTyped } from '../../grid/parse-figure';
import { type BlockGround, type ColumnRole, columnOfYear, OF_ROW, rolesOf } from './block-columns';
import type { LaidSaid } from './laid-block';
import { type FoundLine, type Label, lineFinder } from './line-finder';
import { readEntry } from './read-entry';

/** A figure of a block at its place. */
export interface LaidFigure<Line extends FigureLine> {
  /** Of the block, as A1. */
  readonly address: string;
  readonly text: string;
  readonly line: Line;
  readonly column: string;
  readonly cell: FigureCell;
  /** As it would be kept; null clears. */
  readonly value: number | null;
  readonly made: NewLine<Line>['made'];
  readonly isNewLine: boolean;
}

/** Why a figure of a block is left out. `held`: its cell cannot be written; `head`: nothing says which column it is. */
export type LeftWhy = 'sum' | 'held' | 'head' | 'unread' | 'twice' | 'name' | 'noRow';

export interface LeftOut {
  readonly why: LeftWhy;
  readonly text: string;
  readonly address: string;
}

/** Where a block stands in a grid of figures. */
interface LaidFigures<Line extends FigureLine> {
  readonly figures: readonly LaidFigure<Line>[];
  readonly left: readonly LeftOut[];
  /** Names that the grid does not have, as they are written. */
  readonly names: readonly string[];
  /** What each column of the block is: a column of the grid, names, what the year or unit of a row says; null: not read. */
  readonly columns: readonly (ColumnRole | null)[];
  /** The lines that it names. */
  readonly touched: ReadonlySet<string>;
}

/** What a block is laid with. */
export interface LayParts<Line extends FigureLine> extends BlockGround<Line> {
  readonly lineOf: NewLines<Line>['lineOf'];
}

/**
 * Lays a block over a grid by the names of its rows and the heads of its columns. The group of a row is the one that its block
 * names, else that of the cell at which it is pasted; names and years that the grid does not have become lines and columns.
 */
export function layFigures<Line extends FigureLine>(
  read: ReadBlock,
  said: LaidSaid,
  as: PastedAs | null,
  parts: LayParts<Line>,
): LaidFigures<Line> {
  const { sheet, at, lineOf } = parts;
  const columns = rolesOf(read, said, parts);
  const finder = lineFinder(sheet, at.row);
  const laid = layCells(sheet, as, deriveDecimalMark(read.rows.flat().filter((text) => /\d/.test(text))));
  const names = new Map<string, string>();
  const touched = new Set<string>();
  const sums = new Set(read.sumRows);
  for (const [place, cells] of read.rows.entries()) {
    if (place < read.headerRow) continue;
    const row = rowOf(cells, place, columns, read);
    if (sums.has(place + 1)) {
      laid.leaveRow(row, 'sum', row.labels[0]?.text);
      continue;
    }
    const found = finder.find(row.labels, said, lineOf);
    if (found.kind === 'group') {
      laid.leaveRow(row, 'held', found.text);
      continue;
    }
    if (found.unknown !== null) names.set(nameKey(found.unknown), found.unknown);
    if (found.kind === 'none') {
      laid.leaveRow(row, found.why, found.text);
      continue;
    }
    touched.add(found.line.id);
    for (const figure of row.figures) laid.lay(figure, found);
  }
  const { figures, left } = laid;
  return { figures, left, names: [...names.values()], columns, touched };
}

/** A text of a row that may be a figure. */
interface WrittenFigure {
  readonly text: string;
  readonly address: string;
  /** What its column is called in the block. */
  readonly head: string;
  /** The column of the grid; null: not known. */
  readonly column: string | null;
  /** The year that the row says of itself. */
  readonly year: string;
}

interface WrittenRow {
  readonly labels: readonly Label[];
  readonly figures: readonly WrittenFigure[];
}

/** What the filled cells of a row are. */
function rowOf(
  cells: readonly string[],
  place: number,
  columns: readonly (ColumnRole | null)[],
  { columns: heads }: ReadBlock,
): WrittenRow {
  const filled = columns.flatMap((role, column) => {
    const text = (cells[column] ?? '').trim();
    return text === '' ? [] : [{ text, column, role }];
  });
  const year = cells[columns.findIndex((role) => role?.is === 'year')] ?? '';
  return {
    labels: filled
      .filter(({ role }) => role?.is === 'names')
      .map(({ text, column }) => ({ text, field: heads[column]?.field ?? null })),
    figures: filled
      .filter(({ role }) => role === null || role.is === 'column')
      .map(({ text, column, role }) => ({
        text,
        address: cellAddress(place + 1, column + 1),
        head: heads[column]?.head || text,
        column: role?.is === 'column' ? role.id : null,
        year,
      })),
  };
}

/** Lays figures into the cells of their lines, each cell once, and keeps what cannot be laid. */
function layCells<Line extends FigureLine>(
  sheet: FigureSheet<Line>,
  as: PastedAs | null,
  decimal: ReturnType<typeof deriveDecimalMark>,
) {
  const figures: LaidFigure<Line>[] = [];
  const left: LeftOut[] = [];
  const places = new Set<string>();
  return {
    figures,
    left,
    /** Leaves out all figures of a row. @param text what is said of it; absent: its figures themselves */
    leaveRow(row: WrittenRow, why: LeftWhy, text?: string): void {
      for (const one of row.figures) left.push({ why, text: text ?? one.text, address: one.address });
    },
    lay({ text, address, head, column, year }: WrittenFigure, { line, made, isNew }: FoundLine<Line>): void {
      const leave = (why: LeftWhy, what = text) => left.push({ why, text: what, address });
      const id = column === OF_ROW ? columnOfYear(year, sheet) : column;
      if (id === null) return void leave('head', head);
      const cell = sheet.cellOf(line, id);
      if (cell === null || !cell.editable) return void leave('held');
      const value = readEntry(text, cell, as, decimal);
      if (value === undefined) return void leave('unread');
      const place = `${line.id}\n${id}`;
      if (places.has(place)) return void leave('twice');
      places.add(place);
      figures.push({ address, text, line, column: id, cell, value, made, isNewLine: isNew });
    },
  };
}

/** Whether a figure says what stands already. */
export function isSame<Line extends FigureLine>({ cell, value }: LaidFigure<Line>): boolean {
  if (value === null || cell.value === null) return value === cell.value;
  const [unit] = unitsOf(cell);
  const typed = (one: number) => Number(asTyped(one, unit).toPrecision(12));
  return typed(value) === typed(cell.value);
}
