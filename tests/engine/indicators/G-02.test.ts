import { describe, expect, it } from 'vitest';
import { concentration, sharesOf } from '../../../electron/engine/indicators/concentration';

describe('G-02 US imports of HS 280530 in 2018', () => {
  // Source: akashok1 semiconductor-rare-earth-supply-chain-risk exports (read in the original). US dollars.
  const dollars = [6081534, 1212129, 287121, 129299, 126485, 39169, 37461, 2100];
  const got = concentration(sharesOf(dollars));

  it('has the published concentration', () => {
    expect(dollars.reduce((sum, value) => sum + value, 0)).toBe(7915298);
    expect(got.hhi.low * 10_000).toBeCloseTo(6156.618313, 6);
    expect(got.effectiveSuppliers.low).toBeCloseTo(1.624268, 6);
    expect(got.topOne.low).toBeCloseTo(0.768327, 6);
    expect(got.topThree.low).toBeCloseTo(0.957738, 6);
  });

  it('is a point, since every share is named', () => {
    for (const range of [got.hhi, got.effectiveSuppliers, got.topOne, got.topThree])
      expect(range.high).toBe(range.low);
  });
});
