import type { GridLayout } from '@shared/features/files/grid-layout';
import type { ColDef, ColGroupDef } from './grid-types';

type Columns<Row> = readonly (ColDef<Row> | ColGroupDef<Row>)[];

/** Columns as a person has laid them out; groups stay whole, and a new column stands behind its neighbour. */
export function laidOut<Row>(columns: Columns<Row>, { order, widths }: GridLayout): Columns<Row> {
  const places = new Map(order.map((id, place) => [id, place]));
  const inOrder = (all: Columns<Row>): Columns<Row> => {
    let last = -1;
    const placed = all.map((column) => {
      last = placeOf(column, places) ?? last;
      return { column, place: last };
    });
    return placed.sort((a, b) => a.place - b.place).map(({ column }) => column);
  };
  const laid = (column: ColDef<Row> | ColGroupDef<Row>): ColDef<Row> | ColGroupDef<Row> => {
    if (isGroup(column)) return { ...column, children: inOrder(column.children).map(laid) };
    const width = widths[column.colId ?? ''];
    if (width === undefined) return column;
    const { flex: _flex, ...rest } = column;
    return { ...rest, width };
  };
  return inOrder(columns).map(laid);
}

function placeOf<Row>(
  column: ColDef<Row> | ColGroupDef<Row>,
  places: ReadonlyMap<string, number>,
): number | undefined {
  if (!isGroup(column)) return places.get(column.colId ?? '');
  const known = column.children.flatMap((child) => placeOf(child, places) ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
}

export function isGroup<Row>(column: ColDef<Row> | ColGroupDef<Row>): column is ColGroupDef<Row> {
  return 'children' in column;
}
