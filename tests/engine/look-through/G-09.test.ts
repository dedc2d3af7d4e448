import { describe, expect, it } from 'vitest';
import { leontiefInverse, outputFor } from '../../../electron/engine/look-through/leontief';

describe('G-09 Leontief inverse', () => {
  // Source: Miller and Blair 2009 via pymrio (read in the original).
  const coefficients = [
    [0.15, 0.25],
    [0.2, 0.05],
  ];

  it('is the published one', () => {
    const got = leontiefInverse(coefficients).flat();
    for (const [index, value] of [1.25412541, 0.330033, 0.2640264, 1.12211221].entries())
      expect(Math.abs((got[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-5);
  });

  it('gives the published output for the demand', () => {
    const [first = Number.NaN, second = Number.NaN] = outputFor(coefficients, [600, 1500]);
    expect(first).toBeCloseTo(1247.52, 2); // printed with two decimals
    expect(second).toBeCloseTo(1841.58, 2);
  });
});
