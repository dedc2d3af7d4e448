import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedShares } from '../../electron/features/risk/named-shares';

const CODES = ['CHN', 'AUS', 'JPN', 'FRA', 'DEU', 'ZZZ', 'EU27'];
/** Percentages that add up to 100.5 at the most: rounded figures of a publication. */
const anyInflows = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: CODES.length }),
    sum: fc.integer({ min: 1, max: 1005 }).map((tenths) => tenths / 10),
    first: fc.nat(CODES.length - 1),
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0))
  .map(({ weights, sum, first }) => {
    const all = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight, i) => ({
      countryId: CODES[(first + i) % CODES.length] ?? 'CHN',
      percent: (weight / all) * sum,
    }));
  });

const named = (rows: readonly { countryId: string; percent: number }[]) =>
  namedShares({
    chain: {
      graph: new Map(),
      inflows: rows.map((row) => ({
        ...row,
        countryId: row.countryId as never, // codes typed above
        nodeId: row.countryId,
        known: true,
        mark: 'known',
        sourceId: null,
        startYear: null,
      })),
    },
  });

describe('shares of a supply (docs/engine.md 18)', () => {
  it('sum to 1 within 1e-9 with the part that nobody is named for, which is said', () => {
    fc.assert(
      fc.property(anyInflows, (rows) => {
        const { shares, remainder, remarks } = named(rows);
        if (shares.length === 0 && remainder === 0) return;
        const sum = shares.reduce((total, { share }) => total + share, remainder);
        expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-9);
        expect(remainder > 0).toBe(remarks.some(({ code }) => code === 'risk.remark.unnamed'));
      }),
      { numRuns: 3000 },
    );
  });

  it('never hold a region as a country', () => {
    fc.assert(
      fc.property(anyInflows, (rows) => {
        const { shares, remarks } = named(rows);
        expect(shares.some(({ countryId }) => countryId === 'EU27' || countryId === 'ZZZ')).toBe(false);
        const has = (code: string) =>
          rows.some(({ countryId, percent }) => countryId === code && percent > 0);
        if (has('EU27') && has('FRA'))
          expect(remarks.map(({ code }) => code)).toContain('risk.remark.regionLeftOut');
      }),
      { numRuns: 1500 },
    );
  });
});
