import { tableOf } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { useMemo, useRef } from 'react';

/** How the rows of a table stood. */
interface Held {
  readonly of: string;
  readonly heads: ShareTable['heads'];
  readonly order: Uint32Array;
}

/** The table with its rows where they stood at first: they keep their places over edits until the page is left. */
export function useHeldOrder(table: ShareTable): ShareTable {
  const held = useRef<Held | null>(null);
  return useMemo(() => {
    const { economyId, materialId, stage, scenarioId, heads } = table;
    const of = [economyId, materialId, stage, scenarioId].join('|');
    const before = held.current;
    const order = before?.of === of ? heldOrder(before, table) : table.order;
    held.current = { of, heads, order };
    return order === table.order ? table : tableOf({ ...partsOf(table), order });
  }, [table]);
}

/**
 * The places of the heads of a table, row after row, in the order that was held: suppliers that are new come last, as they
 * stand. Of the same suppliers it is the very same order.
 */
export function heldOrder(
  held: Pick<Held, 'heads' | 'order'>,
  { heads, order }: Pick<ShareTable, 'heads' | 'order'>,
): Uint32Array {
  if (heads === held.heads) return held.order;
  const stood = new Map<SupplierId | undefined, number>();
  for (const [row, place] of held.order.entries()) stood.set(held.heads[place]?.supplierId, row);
  const rowOf = (place: number): number => stood.get(heads[place]?.supplierId) ?? held.order.length;
  return Uint32Array.from([...order].sort((a, b) => rowOf(a) - rowOf(b)));
}

/** Without its rows, which are made when they are asked for. */
function partsOf({
  economyId,
  materialId,
  stage,
  scenarioId,
  number,
  years,
  heads,
  columns,
  texts,
}: ShareTable) {
  return { economyId, materialId, stage, scenarioId, number, years, heads, columns, texts };
}
