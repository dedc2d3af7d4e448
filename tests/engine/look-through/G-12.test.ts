import { describe, expect, it } from 'vitest';
import { concentration } from '../../../electron/engine/indicators/concentration';
import { dependenceOn } from '../../../electron/engine/look-through/dependence';
import { graphOf, inflow } from './graphs';

describe('G-12 import sources with an unnamed rest', () => {
  // Source: USGS Mineral Commodity Summaries 2025: China 70, Malaysia 13, Japan 6, Estonia 5, other 6 % (read in the original).
  const inflows = [
    inflow('CHN', 70),
    inflow('MYS', 13),
    inflow('JPN', 6),
    inflow('EST', 5),
    inflow('ZZZ', 6),
  ];
  const partners = { CHN: [], MYS: [], JPN: [], EST: [] };

  it('has an HHI between 5130 and 5160', () => {
    const { hhi } = concentration([0.7, 0.13, 0.06, 0.05], 0.06);
    expect(hhi.low * 10_000).toBeCloseTo(5130, 9);
    expect(hhi.high * 10_000).toBeCloseTo(5160, 9);
  });

  it('touches China between 70 and 94 % when the rest is not Chinese', () => {
    const graph = graphOf({ ...partners, ZZZ: [['ZZZ mine', 100]] }, { 'ZZZ mine': ['ZZZ', 'mining'] });
    const { touches, direct } = dependenceOn(inflows, graph, new Set(['CHN']));
    expect(direct).toEqual({ low: 70, high: 70 });
    expect(touches.low).toBeCloseTo(70, 9);
    expect(touches.high).toBeCloseTo(94, 9);
  });

  it('touches it up to 100 % when the rest may be', () => {
    const graph = graphOf({ ...partners, ZZZ: [] });
    const { touches } = dependenceOn(inflows, graph, new Set(['CHN']));
    expect(touches.low).toBeCloseTo(70, 9);
    expect(touches.high).toBeCloseTo(100, 9);
  });
});
