import { Refusal } from '@shared/base/refusal';
import { type RebalanceRow, rebalance, unallocated } from '@shared/model/rebalancing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supplier } from '../ids';

const RUNS = { numRuns: 3000 };

/** A set of up to eight suppliers that sums to at most 100, some locked, the first one free to be edited. */
const shareSet = fc
  .array(fc.record({ weight: fc.integer({ min: 0, max: 1000 }), locked: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((items) => fc.record({ items: fc.constant(items), filled: fc.integer({ min: 0, max: 1000 }) }))
  .map(({ items, filled }): RebalanceRow[] => {
    const sum = items.reduce((total, { weight }) => total + weight, 0);
    return items.map(({ weight, locked }, index) => ({
      supplierId: supplier(`s${index}`),
      percent: sum === 0 ? 0 : (weight / sum) * (filled / 10),
      locked: index > 0 && locked,
    }));
  });
const value = fc.double({ min: 0, max: 100, noNaN: true });
const options = fc.record({
  mode: fc.constantFrom('proportional' as const, 'none' as const),
  openRest: fc.boolean(),
});

/** What comes out, or null where there is no space; that refusal has its own property. */
function tried(rows: readonly RebalanceRow[], percent: number, how: Parameters<typeof rebalance>[3]) {
  try {
    return rebalance(rows, supplier('s0'), percent, how);
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}

describe('whatever the set and the value', () => {
  it('the shares and the rest sum to 100', () => {
    fc.assert(
      fc.property(shareSet, value, options, (rows, percent, how) => {
        const result = tried(rows, percent, how);
        if (result === null) return;
        const sum = result.percents.reduce((total, item) => total + item, 0);
        expect(sum + result.rest).toBeCloseTo(100, 8);
      }),
      RUNS,
    );
  });

  it('nothing falls below zero, the edited row has its value, locked rows keep theirs', () => {
    fc.assert(
      fc.property(shareSet, value, options, (rows, percent, how) => {
        const result = tried(rows, percent, how);
        if (result === null) return;
        expect(result.rest).toBeGreaterThanOrEqual(0);
        result.percents.forEach((item, index) => {
          expect(item).toBeGreaterThanOrEqual(0);
          if (index === 0) expect(item).toBe(percent);
          else if (rows[index]?.locked) expect(item).toBe(rows[index]?.percent);
        });
      }),
      RUNS,
    );
  });

  it('the rest keeps still unless it is opened, or has to take what nobody else can', () => {
    fc.assert(
      fc.property(shareSet, value, (rows, percent) => {
        const result = tried(rows, percent, { mode: 'proportional' });
        const free = rows.slice(1).filter(({ locked }) => !locked);
        if (result === null || free.every((row) => row.percent === 0)) return;
        const before = Math.max(0, unallocated(rows.map((row) => row.percent)));
        expect(result.rest).toBeCloseTo(before, 8);
      }),
      RUNS,
    );
  });

  it('a refusal names the largest value allowed: it is accepted, and a little more is not', () => {
    fc.assert(
      fc.property(shareSet, options, (rows, how) => {
        const largest = largestAllowed(rows, how);
        if (largest === null) return;
        expect(() => rebalance(rows, supplier('s0'), largest, how)).not.toThrow();
        expect(() => rebalance(rows, supplier('s0'), largest + 1e-6, how)).toThrow(Refusal);
      }),
      RUNS,
    );
  });

  it('setting a row back by hand gives the others back, as long as they kept anything', () => {
    fc.assert(
      fc.property(shareSet, value, options, (rows, percent, how) => {
        const there = tried(rows, percent, how);
        const first = rows[0]?.percent ?? 0;
        if (there === null) return;
        const moved = rows.map((row, index) => ({ ...row, percent: there.percents[index] ?? 0 }));
        const free = (list: readonly RebalanceRow[]) => list.slice(1).filter(({ locked }) => !locked);
        const kept = free(moved).reduce((sum, row) => sum + row.percent, 0);
        const had = free(rows).reduce((sum, row) => sum + row.percent, 0);
        if ((kept < 1e-3 || had < 1e-3) && how.mode === 'proportional') return;
        const back = rebalance(moved, supplier('s0'), first, how);
        back.percents.forEach((item, index) => {
          expect(item).toBeCloseTo(rows[index]?.percent ?? 0, 6);
        });
      }),
      RUNS,
    );
  });

  it('the order of the rows says nothing', () => {
    const shuffled = shareSet.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        mixed: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, value, options, ({ rows, mixed }, percent, how) => {
        const one = tried(rows, percent, how);
        const other = tried(mixed, percent, how);
        expect(other === null).toBe(one === null);
        if (one === null || other === null) return;
        mixed.forEach((row, index) => {
          expect(other.percents[index]).toBeCloseTo(one.percents[rows.indexOf(row)] ?? Number.NaN, 8);
        });
        expect([...other.moved].sort()).toEqual([...one.moved].sort());
      }),
      RUNS,
    );
  });
});

/** The value that a refusal of 100 % names; null when 100 % is accepted. */
function largestAllowed(rows: readonly RebalanceRow[], how: Parameters<typeof rebalance>[3]): number | null {
  try {
    rebalance(rows, supplier('s0'), 100, how);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    expect(thrown.notice.code).toBe('refusal.share.noRoom');
    return Number(thrown.notice.params.largest);
  }
}
