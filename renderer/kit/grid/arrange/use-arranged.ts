import { conditionOf, type Said } from '@shared/base/condition';
import type { GridApi } from 'ag-grid-community';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FigureLine, FigureSheet } from '../figure-sheet';
import type { ColDef, ColGroupDef } from '../grid-types';
import { isGroup } from '../laid-out';
import { hiddenBy, inOrderOf, type OrderKey, ordered } from './arranged-lines';

interface Sort {
  readonly column: string;
  readonly down: boolean;
  /** The order when it was asked for: an edit moves no line. */
  readonly ids: readonly string[];
}

interface Filter {
  readonly column: string;
  readonly text: string;
  /** The lines that did not fit when it was asked for: an edit hides none. */
  readonly hidden: ReadonlySet<string>;
}

/** What a person has asked of the lines of a grid. */
export interface Arranged<Line extends FigureLine> {
  readonly sheet: FigureSheet<Line>;
  readonly sort: Omit<Sort, 'ids'> | null;
  /** At most one a column: a line has to fit all of them. */
  readonly filters: readonly Omit<Filter, 'hidden'>[];
  /** How many lines are there, and how many of them are shown. */
  readonly count: { readonly shown: number; readonly all: number };
  /** Orders the lines by a column, once; null: as the page has them. */
  readonly sortBy: (by: { readonly column: string; readonly down: boolean } | null) => void;
  /** Asks for what fits in a column; an empty text asks for nothing there. Null: of all columns nothing. */
  readonly filterBy: (by: { readonly column: string; readonly text: string } | null) => void;
  /** What the grid asks: the same functions at each drawing, since it goes through all lines when they are others. */
  readonly isFiltered: () => boolean;
  readonly passes: (node: { readonly data?: Line | undefined }) => boolean;
}

/** The lines of a sheet in the order and choice that a person has asked for: both hold still over edits. */
export function useArranged<Line extends FigureLine>(
  sheet: FigureSheet<Line>,
  api: RefObject<GridApi<Line> | null>,
): Arranged<Line> {
  const [sort, setSort] = useState<Sort | null>(null);
  const [filters, setFilters] = useState<readonly Filter[]>([]);
  const { lines } = sheet;
  // Other lines altogether, as those of another material, are not arranged yet.
  const isOther = sort !== null && !lines.some(({ id }) => sort.ids.includes(id));
  const held = isOther ? null : sort;
  const inOrder = useMemo(() => (held === null ? lines : inOrderOf(lines, held.ids)), [lines, held]);
  const columns = useMemo(() => withSort(sheet.columns, held), [sheet.columns, held]);
  const arranged = useMemo(() => ({ ...sheet, lines: inOrder, columns }), [sheet, inOrder, columns]);

  const saidIn = (line: Line, column: string): Said & { readonly key: OrderKey } => {
    const grid = api.current;
    const rowNode = grid?.getRowNode(line.id);
    const read = (useFormatter: boolean): unknown =>
      rowNode === undefined ? null : grid?.getCellValue({ rowNode, colKey: column, useFormatter });
    const raw = sheet.cellOf(line, column)?.value ?? read(false);
    const shown = String(read(true) ?? '');
    if (typeof raw === 'number') return { value: raw, shown, key: raw };
    return { value: null, shown, key: raw === null || raw === undefined || raw === '' ? null : String(raw) };
  };
  const newest = useRef(filters);
  newest.current = filters;
  const asked = useRef(filters);
  useEffect(() => {
    if (asked.current === filters) return;
    asked.current = filters;
    api.current?.onFilterChanged();
  }, [filters, api]);
  return {
    sheet: arranged,
    sort: held,
    filters,
    count: {
      all: lines.length,
      shown: filters.length === 0 ? lines.length : lines.filter(({ id }) => !isHidden(filters, id)).length,
    },
    sortBy: (by) => {
      const ids = (by: { readonly column: string; readonly down: boolean }) =>
        ordered(lines, (line) => saidIn(line, by.column).key, by.down).map(({ id }) => id);
      setSort(by === null ? null : { ...by, ids: ids(by) });
    },
    filterBy: (by) => {
      if (by === null) return setFilters([]);
      const fits = conditionOf(by.text);
      const others = filters.filter(({ column }) => column !== by.column);
      if (fits === null) setFilters(others);
      else
        setFilters([...others, { ...by, hidden: hiddenBy(lines, (line) => fits(saidIn(line, by.column))) }]);
    },
    isFiltered: useCallback(() => newest.current.length > 0, []),
    passes: useCallback(({ data }) => data === undefined || !isHidden(newest.current, data.id), []),
  };
}

function isHidden(filters: readonly Filter[], id: string): boolean {
  return filters.some(({ hidden }) => hidden.has(id));
}

/** Every column with a head can be clicked for an order, which is made here and not by the grid. */
function withSort<Line extends FigureLine>(
  columns: FigureSheet<Line>['columns'],
  sort: Sort | null,
): FigureSheet<Line>['columns'] {
  return columns.map((column: ColDef<Line> | ColGroupDef<Line>): ColDef<Line> | ColGroupDef<Line> => {
    if (isGroup(column))
      return {
        ...column,
        marryChildren: true,
        children: [...withSort(column.children, sort)],
      };
    if (column.headerName === '') return column;
    const down = sort !== null && sort.column === column.colId ? sort.down : null;
    return {
      ...column,
      sortable: true,
      comparator: () => 0,
      sort: down === null ? null : down ? 'desc' : 'asc',
    };
  });
}
