import { expect, it } from 'vitest';
import { inOrder } from '../../renderer/features/shares/held-order';
import { supplier } from '../ids';

it('keeps rows where they stood, lets those go that are gone, and puts new ones last', () => {
  const rows = ['new', 'c', 'a', 'newer', 'b'].map((id) => ({ supplierId: supplier(id) }));
  const stood = ['a', 'gone', 'b', 'c'].map(supplier);
  expect(inOrder(rows, stood).map(({ supplierId }) => supplierId)).toEqual(['a', 'b', 'c', 'new', 'newer']);
});
