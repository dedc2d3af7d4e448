import { LEVERS } from '@shared/model/dependence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependenceChange, dependenceIn } from '../../../electron/engine/targets/dependence-change';
import { shapleyParts } from '../../../electron/engine/targets/shapley';
import { codeOf } from '../indicators/refused';

const state = fc.record({
  year: fc.integer({ min: 2000, max: 2050 }),
  sharePercent: fc.double({ min: 0, max: 100, noNaN: true }),
  demandTonnes: fc.double({ min: 1, max: 1e5, noNaN: true }),
  recyclingTonnes: fc.double({ min: 0, max: 1e5, noNaN: true }),
  substitutionPercent: fc.double({ min: 0, max: 100, noNaN: true }),
});
const base = { year: 2010, sharePercent: 90, demandTonnes: 100, recyclingTonnes: 0, substitutionPercent: 0 };

describe('parts of a change in dependence', () => {
  it('add up to the change, in tonnes and in percent', () => {
    fc.assert(
      fc.property(state, state, fc.constantFrom('tonnes' as const, 'percent' as const), (from, to, unit) => {
        const got = dependenceChange(from, to, unit);
        const sum = LEVERS.reduce((total, lever) => total + got.parts[lever], 0);
        // Doubles add up to what the largest of the parts can carry.
        const size = Math.max(1, got.before, got.after, ...LEVERS.map((lever) => Math.abs(got.parts[lever])));
        expect(Math.abs(sum - (got.after - got.before))).toBeLessThanOrEqual(1e-12 * size);
      }),
      { numRuns: 5000 },
    );
  });

  it('give a lever that did not move no part, and all of it to one that moved alone', () => {
    const { parts } = dependenceChange(base, { ...base, sharePercent: 60 }, 'tonnes');
    expect(parts).toEqual({
      diversification: expect.closeTo(-30, 12),
      recycling: 0,
      substitution: 0,
      demand: 0,
    });
  });

  it('treat causes alike that act alike', () => {
    const parts = shapleyParts(['a', 'b'], (come) => (come.size === 2 ? 10 : 0));
    expect(parts).toEqual({ a: 5, b: 5 });
    // Textbook case: two of three are enough, and one of them must be "a": (4, 1, 1) / 6 of 12.
    const veto = shapleyParts(['a', 'b', 'c'], (come) => (come.has('a') && come.size >= 2 ? 12 : 0));
    expect(veto).toEqual({ a: expect.closeTo(8, 12), b: expect.closeTo(2, 12), c: expect.closeTo(2, 12) });
  });

  it('let each lever lower the dependence', () => {
    const after = { ...base, year: 2020, sharePercent: 60, recyclingTonnes: 10, substitutionPercent: 20 };
    const { parts, after: now } = dependenceChange(base, after, 'percent');
    expect(now).toBeCloseTo(0.6 * (100 * 0.8 - 10), 12);
    for (const lever of ['diversification', 'recycling', 'substitution'] as const)
      expect(parts[lever]).toBeLessThan(0);
  });

  it('leave nothing to supply where recycling is beyond the need', () => {
    expect(dependenceIn({ ...base, recyclingTonnes: 200 }, 'tonnes')).toBe(0);
  });

  it('refuse figures out of range and a percentage of no demand', () => {
    expect(codeOf(() => dependenceIn({ ...base, sharePercent: 101 }, 'tonnes'))).toEqual([
      'refusal.model.over',
      'dependence.2010.sharePercent',
    ]);
    expect(codeOf(() => dependenceIn({ ...base, demandTonnes: 0 }, 'percent'))).toEqual([
      'refusal.risk.zeroTotal',
      'dependence.2010',
    ]);
    expect(codeOf(() => dependenceIn({ ...base, recyclingTonnes: Number.NaN }, 'tonnes'))[0]).toBe(
      'refusal.model.notANumber',
    );
  });
});
