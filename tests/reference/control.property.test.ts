import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlOn } from '../../electron/engine/look-through';
import { plainControl } from './plain-control';

const COUNTRIES = ['X', 'Y', 'Z'];
const percent = fc.integer({ min: 0, max: 100 });

function engine(
  supply: readonly { supplier: string; percent: number }[],
  rows: readonly { supplier: string; country: string; percent: number }[],
  x: readonly string[],
) {
  const inflows = supply.map((one) => ({ nodeId: one.supplier, percent: one.percent }));
  const ownersOf = (id: string) =>
    rows
      .filter(({ supplier }) => supplier === id)
      .map((row) => ({ countryId: row.country, percent: row.percent }));
  return controlOn(inflows, ownersOf, new Set(x));
}

describe('control by the country of the owners', () => {
  it('of the example of docs/engine.md 13.9', () => {
    const supply = [
      { supplier: 'a', percent: 60 },
      { supplier: 'b', percent: 40 },
    ];
    const rows = [
      { supplier: 'a', country: 'X', percent: 70 },
      { supplier: 'a', country: 'Y', percent: 20 },
    ];
    expect(engine(supply, rows, ['X'])).toEqual({ percent: { low: 42, high: 88 }, named: 54 });
    expect(engine(supply, [], ['X'])).toBeNull();
  });

  it('is that of the plain twin, whatever is owned', () => {
    fc.assert(
      fc.property(
        fc.array(percent, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...COUNTRIES), percent), { maxLength: 12 }),
        (parts, owned) => {
          const supply = parts.map((one, at) => ({ supplier: `s${at}`, percent: one / parts.length }));
          const rows = owned.map(([at, country, one]) => ({ supplier: `s${at}`, country, percent: one }));
          const [got, plain] = [engine(supply, rows, ['X', 'Y']), plainControl(supply, rows, ['X', 'Y'])];
          expect(got === null).toBe(plain === null);
          if (got === null || plain === null) return;
          expect(got.percent.low).toBeCloseTo(plain.low, 9);
          expect(got.percent.high).toBeCloseTo(plain.high, 9);
          expect(got.named).toBeCloseTo(plain.named, 9);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
