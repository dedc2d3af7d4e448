import { expect, it } from 'vitest';
import { guessOf } from './support/interpret-all';

it.each([
  ['of two called alike the first', 'Supplier,Supplier', 'Lynas,Lynas', { 1: 'supplier' }],
  ['of two called alike the one that holds something', 'Supplier,Supplier', ',Lynas', { 2: 'supplier' }],
])('a field gets its best column: %s', (_what, heads, cells, supplier) => {
  const { columns } = guessOf(`${heads},Year,Share (%)\n${cells},2026,55\n${cells},2027,50`);
  expect(columns).toEqual({ ...supplier, 3: 'year', 4: 'share' });
});
