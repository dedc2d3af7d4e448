import { describe, expect, it } from 'vitest';
import { heldIn, type TypedRun } from '../../renderer/features/shares/typed-run';
import { supplier } from '../ids';

const TYPED: TypedRun = { run: 3, set: 'Dy 2026', suppliers: [supplier('a'), supplier('b')], revision: 7 };

describe('while shares are typed one after another', () => {
  it.each<[string, TypedRun | null, object, number]>([
    ['those before hold still', TYPED, {}, 2],
    ['nobody does for the first one', null, {}, 0],
    ['nobody does after another cell was clicked', TYPED, { run: 4 }, 0],
    ['nobody does in another year', TYPED, { set: 'Dy 2027' }, 0],
    ['nobody does after another change', TYPED, { revision: 8 }, 0],
  ])('%s', (_what, typed, change, count) => {
    expect(heldIn(typed, { run: 3, set: 'Dy 2026', revision: 7, ...change })).toHaveLength(count);
  });
});
