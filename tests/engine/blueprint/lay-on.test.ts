import type { Pace } from '@shared/model/blueprint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOn, sharesAt, yearlyFactor, yearlyPoints } from '../../../electron/engine/blueprint/lay-on';
import { refusalOf } from '../../refusal-of';

const START = {
  year: 2026,
  sharePercent: 80,
  demandTonnes: 100,
  recyclingTonnes: 5,
  substitutionPercent: 10,
};
const STILL: Pace = { diversification: 1, recycling: 0, substitution: 0, demand: 1 };

describe('the pace of a lever', () => {
  it.each<[string, number, number, number, number]>([
    ['falls to a quarter in two years', 80, 20, 2, 0.5],
    ['doubles in one', 10, 20, 1, 2],
    ['stands still', 50, 50, 7, 1],
    ['falls to nothing', 50, 0, 3, 0],
    ['was never there', 0, 0, 3, 1],
  ])('%s', (_what, from, to, years, factor) => {
    expect(yearlyFactor({ year: 2010, value: from }, { year: 2010 + years, value: to })).toBeCloseTo(
      factor,
      12,
    );
  });
  it('of Japan is .9664 a year: 81.61 % in 2010, 58 % in 2020', () => {
    // (58 / 81.61)^(1/10) = exp(ln(.710697) / 10) = exp(-.0341509) = .966426.
    expect(yearlyFactor({ year: 2010, value: 81.61 }, { year: 2020, value: 58 })).toBeCloseTo(0.966426, 6);
  });
  it('in points is even', () => {
    expect(yearlyPoints({ year: 2024, value: 2 }, { year: 2028, value: 4 })).toBe(0.5);
    expect(yearlyPoints({ year: 2024, value: 2 }, { year: 2024, value: 2 })).toBe(0);
  });
  it('is refused where it begins at nothing, and where the years run backwards', () => {
    const from = { year: 2010, value: 0 };
    expect(refusalOf(() => yearlyFactor(from, { year: 2012, value: 5 })).notice.place?.field).toBe(
      'path.from',
    );
    expect(refusalOf(() => yearlyFactor({ year: 2012, value: 5 }, from)).notice.place?.field).toBe(
      'path.years',
    );
  });
});

describe('a path laid on an economy', () => {
  it('moves each lever by its pace', () => {
    const [first, second] = layOn(
      START,
      { diversification: 0.5, recycling: 3, substitution: 10, demand: 1.1 },
      1,
    );
    // First: 80 % of (100 * .9 - 5) = 68. Second: 40 % of (110 * .8 - 8 % of 110) = .4 * 79.2 = 31.68 of 110 t.
    expect(first).toMatchObject({ dependenceTonnes: 68, dependencePercent: 68 });
    expect(second?.state).toMatchObject({ year: 2027, sharePercent: 40, substitutionPercent: 20 });
    expect(second?.state.recyclingTonnes).toBeCloseTo(8.8, 12);
    expect(second?.dependenceTonnes).toBeCloseTo(31.68, 9);
    expect(second?.dependencePercent).toBeCloseTo(28.8, 9);
  });
  it('stays as it is without a pace', () => {
    expect(layOn(START, STILL, 3).map(({ dependencePercent }) => dependencePercent)).toEqual([
      68, 68, 68, 68,
    ]);
  });
  it('never saves or recycles more than there is', () => {
    const last = layOn(START, { ...STILL, recycling: 50, substitution: 30 }, 4).at(-1);
    expect(last?.state).toMatchObject({ substitutionPercent: 100, recyclingTonnes: 0 });
    expect(last?.dependenceTonnes).toBe(0);
  });
});

describe('shares at a lower part of the country', () => {
  const rows = [
    { id: 'a', percent: 60, counted: true },
    { id: 'b', percent: 20, counted: true },
    { id: 'c', percent: 12, counted: false },
    { id: 'd', percent: 6, counted: false },
  ];
  it('shrink in proportion, and the others take what is freed in proportion', () => {
    // 80 -> 44: a 33, b 11; 36 freed to c and d, 18 -> 54: 36 and 18. 2 % stay unallocated.
    expect(sharesAt(rows, 44).map(({ id, after }) => [id, after])).toEqual([
      ['a', 33],
      ['b', 11],
      ['c', 36],
      ['d', 18],
    ]);
  });
  it('leave what is freed unallocated where there is nobody else', () => {
    expect(sharesAt(rows.slice(0, 2), 40).map(({ after }) => after)).toEqual([30, 10]);
  });
  it('keep their sum where there is somebody else', () => {
    const percents = fc.array(
      fc.record({ percent: fc.double({ min: 0.1, max: 10, noNaN: true }), counted: fc.boolean() }),
      {
        minLength: 2,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(percents, fc.double({ min: 0, max: 1, noNaN: true }), (some, part) => {
        const all = [...some, { percent: 3, counted: false }];
        const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
        const theirs = sum(all.filter(({ counted }) => counted).map(({ percent }) => percent));
        const after = sharesAt(all, theirs * part);
        expect(sum(after.map((row) => row.after))).toBeCloseTo(sum(all.map(({ percent }) => percent)), 9);
      }),
    );
  });
});
