import { describe, expect, it } from 'vitest';
import { concentration } from '../../../electron/engine/indicators/concentration';

describe('G-01 HHI of eight shares', () => {
  // Source: textbook example (read in a secondary text).
  it('is 1296 on the percent scale', () => {
    const { hhi } = concentration([0.1, 0.09, 0.12, 0.15, 0.12, 0.11, 0.15, 0.16]);
    expect(hhi.low * 10_000).toBeCloseTo(1296, 9);
    expect(hhi.high).toBe(hhi.low);
  });
});
