import { describe, expect, it } from 'vitest';
import { footprint, grossOutput } from '../../../electron/engine/look-through/footprint';

describe('G-10 look-through of two regions', () => {
  // Source: pymrio test data (read in the original).
  const table = {
    sectors: 3,
    flows: [
      [10, 5, 1, 6, 5, 7],
      [0, 2, 0, 0, 5, 3],
      [10, 3, 20, 4, 2, 0],
      [5, 0, 0, 1, 10, 9],
      [0, 10, 1, 0, 20, 1],
      [5, 0, 0, 1, 10, 10],
    ],
    finalDemand: [
      [14, 3],
      [2.5, 2.5],
      [13, 6],
      [5, 20],
      [10, 10],
      [3, 10],
    ],
    stressor: [20, 1, 42, 4, 20, 5],
  };

  it('adds rows up to the published output', () => {
    expect(grossOutput(table)).toEqual([51, 15, 58, 50, 52, 39]);
  });

  it('gives the footprint of region 1 by sector and its imported part within 1e-6', () => {
    const { total, imported, foreignShare } = footprint(table, 0);
    for (const [index, value] of [14.0594989, 18.8632556, 17.320123].entries())
      expect(Math.abs((total[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-6);
    for (const [index, value] of [1.2792573, 10.4990696, 1.2752267].entries())
      expect(Math.abs((imported[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-6);
    expect(foreignShare * 100).toBeCloseTo(25.98, 2);
  });

  it('leaves nothing out: the footprints of all regions add up to the stressor', () => {
    const all = [0, 1].flatMap((region) => footprint(table, region).total);
    expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(92, 9);
  });
});
