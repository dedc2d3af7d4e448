import { expect, it } from 'vitest';
import { heldOrder } from '../../renderer/features/shares/held-order';
import { row, table } from './share-table';

const of = (...ids: string[]) =>
  table(
    [2026],
    ids.map((id) => row(id, 'CHN', [1])),
  );

it('keeps rows where they stood, lets those go that are gone, and puts new ones last', () => {
  const now = of('new', 'c', 'a', 'newer', 'b');
  const order = heldOrder(of('a', 'gone', 'b', 'c'), now);
  const names = Array.from(order, (place) => now.heads[place]?.supplierId);
  expect(names).toEqual(['a', 'b', 'c', 'new', 'newer']);
});

it('gives the very same order as long as the suppliers are the same', () => {
  const before = of('a', 'b');
  const held = { heads: before.heads, order: Uint32Array.of(1, 0) };
  expect(heldOrder(held, { ...before, order: Uint32Array.of(0, 1) })).toBe(held.order);
});
