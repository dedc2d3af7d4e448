import { describe, expect, it } from 'vitest';
import { cornersOf, type Plot } from '../../renderer/features/projects/ramp-lines';

const plot = (months: number): Plot => ({
  x: (month) => month,
  y: (part) => part,
  first: 24,
  last: 60,
  months,
});

describe('the line of a ramp', () => {
  it.each<[string, number, number | null, readonly (readonly [number, number])[]]>([
    [
      'rises within the years in view',
      12,
      30,
      [
        [24, 0],
        [30, 0],
        [42, 1],
        [60, 1],
      ],
    ],
    [
      'has begun before them',
      24,
      12,
      [
        [24, 0.5],
        [36, 1],
        [60, 1],
      ],
    ],
    [
      'ends behind them',
      24,
      48,
      [
        [24, 0],
        [48, 0],
        [60, 0.5],
      ],
    ],
    [
      'is a step without a ramp',
      0,
      30,
      [
        [24, 0],
        [30, 0],
        [30, 1],
        [60, 1],
      ],
    ],
    [
      'lies on the ground where it never starts',
      12,
      null,
      [
        [24, 0],
        [60, 0],
      ],
    ],
  ])('%s', (_what, months, start, corners) => {
    expect(cornersOf(plot(months), start)).toEqual(corners);
  });
});
