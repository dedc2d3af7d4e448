import { describe, expect, it } from 'vitest';
import { leakBounds, originGap } from '../../../electron/engine/look-through/origin-gap';

const plainly = (value: number) => ({ low: value, high: value });

describe('the gap between exports and mines', () => {
  it('is that of G-13 for Viet Nam in 2020, at the factor of Nd2O3', () => {
    const { low } = originGap(plainly(2560.33), plainly(690 * 0.8574), 0);
    expect((low / 6791.261) * 100).toBeCloseTo(29.0, 1);
  });

  it.each([
    [
      'of what is mined at most and at least',
      [2560.33, 2560.33],
      [690 * 0.652, 690 * 0.8794],
      0,
      1953.54,
      2110.45,
    ],
    ['with what is bought sent on, or kept', [5700, 5700], [0, 0], 1000, 4700, 5700],
    ['of a bound', [0, 300], [100, 100], 0, 0, 200],
    ['nowhere below nothing', [10, 10], [600, 600], 0, 0, 0],
  ] as const)('%s', (_, [shippedLow, shippedHigh], [minedLow, minedHigh], bought, low, high) => {
    const gap = originGap({ low: shippedLow, high: shippedHigh }, { low: minedLow, high: minedHigh }, bought);
    expect(gap.low).toBeCloseTo(low, 1);
    expect(gap.high).toBeCloseTo(high, 1);
  });
});

describe('what may leak past a control', () => {
  it('is how much the gaps grew, of what was shipped before', () => {
    const leak = leakBounds({ low: 0, high: 600 }, { low: 5500, high: 6800 }, 9900);
    expect(leak?.low).toBeCloseTo(49.49, 2);
    expect(leak?.high).toBeCloseTo(68.69, 2);
  });

  it('is anything up to the gaps where nothing of before is known, and never above all', () => {
    expect(leakBounds(null, { low: 50, high: 60 }, 100)).toEqual({ low: 0, high: 60 });
    expect(leakBounds(null, { low: 500, high: 600 }, 100)).toEqual({ low: 0, high: 100 });
    expect(leakBounds({ low: 5, high: 9 }, { low: 1, high: 2 }, 100)).toEqual({ low: 0, high: 0 });
    expect(leakBounds(null, { low: 1, high: 2 }, 0)).toBeNull();
  });
});
