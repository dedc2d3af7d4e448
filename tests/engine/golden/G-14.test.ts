import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rationProportionally } from '../../../electron/engine/run/lines/rationing';

describe('G-14 proportional rationing', () => {
  // Source: nguyennico/planr, test-alloc_dmd, month 3 (read in the original).
  it('gives each demand its part', () => {
    const got = rationProportionally([4363, 1330, 1635, 603, 302], 1185);
    const expected = [627.9795, 191.4308, 235.3304, 86.7916, 43.4678];
    for (const [index, value] of expected.entries()) expect(got[index]).toBeCloseTo(value, 4);
  });

  it('gives everybody everything when there is enough', () => {
    expect(rationProportionally([3, 0, 2], 5)).toEqual([3, 0, 2]);
    expect(rationProportionally([], 5)).toEqual([]);
  });

  it('shares out all there is and no more', () => {
    const amount = fc.integer({ min: 0, max: 3_000_000 }).map((steps) => steps / 3000);
    const demands = fc.array(amount, { maxLength: 8 });
    fc.assert(
      fc.property(demands, amount, (wanted, available) => {
        const given = rationProportionally(wanted, available).reduce((sum, value) => sum + value, 0);
        const due = Math.min(
          available,
          wanted.reduce((sum, value) => sum + value, 0),
        );
        expect(Math.abs(given - due)).toBeLessThanOrEqual(1e-9 * Math.max(1, due));
      }),
    );
  });
});
