import { CELL, type PivotTable } from '@shared/features/pivot/contract';
import { figureAt, shownFactor } from '@shared/features/pivot/figure-at';
import type { Reference } from '@shared/model/plan';
import type { FigureCell, FigureLine, FigureSheet } from '../../../kit/grid/figure-sheet';

/** A line of the pivot: where its cells lie. */
export interface PivotLine extends FigureLine {
  readonly table: PivotTable;
  /** Its place in the table; that of the total is behind all. */
  readonly row: number;
  /** The place of each column by its id. */
  readonly places: ReadonlyMap<string, number>;
}

export const TOTAL_COLUMN = 'total';
export const columnIdOf = (item: string): string => `at-${item}`;

/** The place of each column of a table by its id. */
export function placesOf({ across }: PivotTable): ReadonlyMap<string, number> {
  return new Map([
    ...across.map((id, place) => [columnIdOf(id), place] as const),
    [TOTAL_COLUMN, across.length],
  ]);
}

/** What a place of the grid holds; null for a column that is no cell. */
interface PivotCell {
  readonly value: number | null;
  readonly count: number;
  /** As the figure that stands alone is kept. */
  readonly kept: number | null;
  readonly traits: number;
}

export function cellAt({ table, row, places }: PivotLine, columnId: string): PivotCell | null {
  const place = places.get(columnId);
  if (place === undefined) return null;
  const cell = row * (table.across.length + 1) + place;
  const number = (from: Float64Array | null) => {
    const value = from?.[cell] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const value = number(table.value);
  return {
    value,
    count: table.count[cell] ?? 0,
    kept: table.kept === null ? value : number(table.kept),
    traits: table.traits[cell] ?? 0,
  };
}

/** Which figure stands where; a sum and a total have none. */
export function pivotCells(reference: Reference, editable: boolean): FigureSheet<PivotLine>['cellOf'] {
  return (line, columnId): FigureCell | null => {
    if (line.look !== 'row' || columnId === TOTAL_COLUMN) return null;
    const { table, row, places } = line;
    const place = places.get(columnId);
    const cell = cellAt(line, columnId);
    if (place === undefined || cell === null) return cellBeyond(line, columnId, reference, editable);
    const figure = figureAt(table, reference, row, place);
    if (figure === null) return null;
    return {
      figure,
      value: cell.value,
      editable: editable && shownFactor(table, figure, reference) !== null,
      change: (cell.traits & CELL.own) !== 0 ? 'own' : (cell.traits & CELL.moved) !== 0 ? 'moved' : null,
      ...(table.question.figure === 'supply' ? { units: ['tonnes'] } : {}),
    };
  };
}

/** The figure of a year that the table does not have yet. */
function cellBeyond(
  { table, row }: PivotLine,
  columnId: string,
  reference: Reference,
  editable: boolean,
): FigureCell | null {
  const [, year] = /^at-(\d{4})$/.exec(columnId) ?? [];
  if (year === undefined || table.question.across !== 'year') return null;
  // Nothing stands in a column of its own.
  const beside = { ...table, across: [year], count: table.count.slice(0, 0) };
  const figure = figureAt(beside, reference, row, 0);
  if (figure === null) return null;
  return {
    figure,
    value: null,
    editable: editable && shownFactor(table, figure, reference) !== null,
    change: null,
  };
}
