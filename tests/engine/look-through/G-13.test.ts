import { describe, expect, it } from 'vitest';
import { concentration, sharesOf } from '../../../electron/engine/indicators/concentration';
import {
  minedElsewhereAtLeast,
  ownMinedAtLeast,
  physicalLimit,
} from '../../../electron/engine/look-through/physical-limit';

describe('G-13 imports of Japan in 2020, HS 280530', () => {
  // Source: UN Comtrade copy in SylviaMarinova/SCARCE, kg: CHN VNM THA AUT other Asia BEL GBR USA (read in the original).
  const kilograms = [3305510, 2560330, 924000, 1200, 210, 4, 4, 3];
  const shares = sharesOf(kilograms);

  it('has the published total, shares and concentration', () => {
    expect(kilograms.reduce((sum, value) => sum + value, 0)).toBe(6791261);
    for (const [index, percent] of [48.673, 37.7, 13.606].entries())
      expect(Math.abs((shares[index] ?? Number.NaN) * 100 - percent)).toBeLessThanOrEqual(5e-4);
    expect(concentration(shares).hhi.low).toBeCloseTo(0.397549, 6);
  });

  it('can be mined in Viet Nam by 23.1 % of its part at most, so 29.0 points were mined elsewhere', () => {
    const limit = physicalLimit(2560.33, 690, 0.8574);
    expect(limit.minedContent).toBeCloseTo(591.6, 1);
    expect(limit.ownMinedAtMost * 100).toBeCloseTo(23.1, 1);
    expect(minedElsewhereAtLeast(37.7, limit)).toBeCloseTo(29.0, 1);
  });
});

it.each([
  [0.7, 0.9, 66.7], // of 90 parts 30 at most were mined by others
  [0.7, 0.3, 0],
  [1, 0.5, 100],
  [0, 1, 0],
  [0.5, 0, 0],
])(
  'with %f of the mines and %f of the separation its own mines give %f %% at least',
  (mined, separated, own) => {
    expect(ownMinedAtLeast(mined, separated) * 100).toBeCloseTo(own, 1);
  },
);
