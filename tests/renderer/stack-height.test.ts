import { stackHeight } from '@shared/charts/supply-stack-drawing';
import { describe, expect, it } from 'vitest';

describe('the axis of the supply', () => {
  it.for<[string, readonly number[][], readonly number[], number, number | null]>([
    [
      'holds all days',
      [
        [1, 2],
        [1, 1],
      ],
      [2, 2],
      3.2,
      null,
    ],
    [
      'cuts a day that would leave the others flat',
      [
        [1, 60],
        [1, 1],
      ],
      [2, 2],
      8,
      61,
    ],
    ['holds all where nothing is needed', [[1, 60]], [0, 0], 60, null],
  ])('%s', ([, bands, need, top, cut]) => {
    const daily = bands.map((band) => ({ daily: Float64Array.from(band) }));
    expect(stackHeight(daily, Float64Array.from(need))).toEqual({ top, cut });
  });
});
