import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration, sharesOf } from '../../../electron/engine/indicators/concentration';
import { codeOf } from './refused';

const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });
const RUNS = { numRuns: 3000 };

describe('concentration', () => {
  it('has shares that sum to 1 within 1e-9 after every normalisation', () => {
    fc.assert(
      fc.property(
        amounts.filter((list) => list.some((value) => value > 0)),
        (list) => {
          const sum = sharesOf(list).reduce((total, share) => total + share, 0);
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-9);
        },
      ),
      RUNS,
    );
  });

  it('bounds whatever an unnamed remainder can be split into, none larger than the smallest named', () => {
    const pieces = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, pieces, (namedRaw, unnamedRaw) => {
        const smallest = Math.min(...namedRaw);
        const unnamed = unnamedRaw.map((piece) => piece * smallest);
        const all = sharesOf([...namedRaw, ...unnamed]);
        const named = all.slice(0, namedRaw.length);
        const remainder = all.slice(namedRaw.length).reduce((sum, share) => sum + share, 0);
        const true_ = concentration(all);
        const got = concentration(named, remainder);
        const within = (range: { low: number; high: number }, value: number) =>
          range.low <= value + 1e-12 && value <= range.high + 1e-12;
        expect(within(got.hhi, true_.hhi.low)).toBe(true);
        expect(within(got.topOne, true_.topOne.low)).toBe(true);
        expect(within(got.topThree, true_.topThree.low)).toBe(true);
        expect(within(got.effectiveSuppliers, true_.effectiveSuppliers.low)).toBe(true);
      }),
      RUNS,
    );
  });

  it('takes a share of zero for no supplier, and nobody named for one unnamed at most', () => {
    expect(concentration([0.9, 0], 0.1).hhi.high).toBeCloseTo(0.81 + 0.01, 12);
    expect(concentration([], 1).hhi).toEqual({ low: 0, high: 1 });
    expect(concentration([0.6], 0.4, 0.4).topOne).toEqual({ low: 0.6, high: 0.6 });
    expect(concentration([0.3], 0.7, 0.7).topOne).toEqual({ low: 0.3, high: 0.7 });
  });

  it('refuses what are no shares, with the place', () => {
    expect(codeOf(() => concentration([0.5, Number.NaN]))).toEqual(['refusal.model.notANumber', 'shares[1]']);
    expect(codeOf(() => concentration([-0.1]))).toEqual(['refusal.model.negative', 'shares[0]']);
    expect(codeOf(() => concentration([1.2]))).toEqual(['refusal.model.over', 'shares[0]']);
    expect(codeOf(() => concentration([0.7, 0.4]))).toEqual(['refusal.risk.sharesOver', 'shares']);
    expect(codeOf(() => concentration([]))).toEqual(['refusal.risk.zeroTotal', 'shares']);
    expect(codeOf(() => concentration([0, 0]))).toEqual(['refusal.risk.zeroTotal', 'shares']);
    expect(codeOf(() => sharesOf([0, 0]))).toEqual(['refusal.risk.zeroTotal', 'amounts']);
    expect(codeOf(() => sharesOf([1, -1]))).toEqual(['refusal.model.negative', 'amounts[1]']);
  });
});
