import { describe, expect, it } from 'vitest';
import { firstWhole, smallestWhole } from '../../../electron/engine/stress/bisection';

describe('the smallest whole number', () => {
  it.each([
    ['the least itself', 1, 9, 1, 1],
    ['within', 1, 9, 6, 6],
    ['the most', 1, 9, 9, 9],
    ['none', 1, 9, 10, null],
    ['of one number', 4, 4, 4, 4],
    ['of no number', 5, 4, 0, null],
  ])('from which on something holds: %s', (_what, least, most, from, found) => {
    expect(smallestWhole(least, most, (value) => value >= from)).toBe(found);
  });

  it.each([
    ['the least itself, over soon', 1, 8, [1, 2], 1],
    ['over before the end', 1, 8, [3, 4, 5], 3],
    ['the most alone', 1, 8, [8], 8],
    ['begun and over between two that are looked at', 1, 8, [3], null],
    ['none', 1, 8, [], null],
    ['with fewer numbers than pieces', 1, 2, [1], 1],
  ])(
    'at which something holds for a while, looked at in four pieces: %s',
    (_what, least, most, days, found) => {
      expect(firstWhole(least, most, 4, (value) => days.includes(value))).toBe(found);
    },
  );
});
