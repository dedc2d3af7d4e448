import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { useMemo, useRef } from 'react';

/** The table with its rows where they stood at first: they keep their places over edits until the page is left. */
export function useHeldOrder(table: ShareTable): ShareTable {
  const held = useRef<{ readonly of: string; readonly ids: readonly SupplierId[] }>({ of: '', ids: [] });
  return useMemo(() => {
    const { economyId, materialId, stage, scenarioId } = table;
    const of = [economyId, materialId, stage, scenarioId].join('|');
    const rows = held.current.of === of ? inOrder(table.rows, held.current.ids) : table.rows;
    held.current = { of, ids: rows.map(({ supplierId }) => supplierId) };
    return { ...table, rows };
  }, [table]);
}

/** Rows in the order of their ids; those that are not among them come last, as they stand. */
export function inOrder<Row extends { readonly supplierId: SupplierId }>(
  rows: readonly Row[],
  ids: readonly SupplierId[],
): readonly Row[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ supplierId }: Row): number => places.get(supplierId) ?? ids.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
