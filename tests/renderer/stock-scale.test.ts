import { describe, expect, it } from 'vitest';
import { stockScale } from '../../renderer/features/scenarios/stock-scale';

const held = (tonnes: number, maximum: number | null = null) => ({ tonnes, parentTonnes: tonnes, maximum });

describe('the scale of a stock slider', () => {
  it('reaches twice the stock, or half a year of need, in round steps', () => {
    expect(stockScale(held(41.139), null)).toEqual({ max: 82.3, step: 0.1 });
    expect(stockScale(held(41.139), 1251.3)).toEqual({ max: 618, step: 1 });
  });

  it('ends at the maximum where there is one, and is never without an end', () => {
    expect(stockScale(held(41.139, 60), 1251.3)).toEqual({ max: 60, step: 0.1 });
    expect(stockScale(held(0), null).max).toBeGreaterThan(0);
    expect(stockScale(held(0.11), 4).step).toBeLessThan(0.11);
  });
});
