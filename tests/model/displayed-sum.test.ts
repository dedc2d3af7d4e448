import { roundToSum } from '@shared/base/displayed-sum';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('figures rounded so that they add up', () => {
  it.each<[readonly number[], number, readonly number[]]>([
    [[100 / 3, 100 / 3, 100 / 3], 1, [33.4, 33.3, 33.3]],
    [[100 / 3, 100 / 3, 100 / 3], 0, [34, 33, 33]],
    [[0.25, 0.25], 1, [0.3, 0.2]],
    [[16.666, 16.666, 66.668], 0, [17, 16, 67]],
    [[4.999999999999999, 5], 0, [5, 5]],
    [[0.1 + 0.2, 0.7], 1, [0.3, 0.7]],
    [[0, 100, 0], 1, [0, 100, 0]],
    [[], 1, []],
  ])('%j with %d decimals are %j', (values, decimals, expected) => {
    expect(roundToSum(values, decimals)).toEqual(expected);
  });

  const figures = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 30 });
  const decimals = fc.integer({ min: 0, max: 3 });

  it('add up to their rounded sum, each less than one unit from its own value', () => {
    fc.assert(
      fc.property(figures, decimals, (values, digits) => {
        const unit = 10 ** digits;
        const shown = roundToSum(values, digits);
        const sum = values.reduce((total, value) => total + value * unit, 0);
        const shownSum = shown.reduce((total, value) => total + Math.round(value * unit), 0);
        expect(shownSum).toBe(Math.round(sum));
        shown.forEach((value, index) => {
          expect(Math.abs(value - (values[index] ?? 0)) * unit).toBeLessThan(1 + 1e-6);
        });
      }),
      { numRuns: 3000 },
    );
  });
});
