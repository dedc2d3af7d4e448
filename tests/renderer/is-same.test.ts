import { expect, test } from 'vitest';
import { isSame, withAlike } from '../../renderer/kit/state/is-same';

test.each([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [[1, 2], [1], false],
  [[1], { 0: 1 }, false],
  [Float64Array.of(1, Number.NaN), Float64Array.of(1, Number.NaN), true],
  [Float64Array.of(1, 2), Float64Array.of(1, 3), false],
  [null, {}, false],
])('%o and %o', (one, other, same) => expect(isSame(one, other)).toBe(same));

test('what says the same stays the very same', () => {
  const before = { settings: { watched: ['CHN'] }, undo: { depth: 1 } };
  const after = withAlike(before, { settings: { watched: ['CHN'] }, undo: { depth: 2 } });
  expect(after).toEqual({ settings: { watched: ['CHN'] }, undo: { depth: 2 } });
  expect(after.settings).toBe(before.settings);
});
