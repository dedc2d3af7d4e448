import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';
import { withInput } from '../../../electron/engine/stress/apply-input';
import { drawnInputs, drawnKey } from '../../../electron/engine/sure/drawn-inputs';
import { drawnModels } from '../../../electron/engine/sure/drawn-model';
import { axisOf } from '../../../electron/engine/sure/latin-hypercube';
import { correlationOf, ranksOf } from '../../../electron/engine/sure/rank-correlation';
import { sharesDrawn } from '../../../electron/engine/sure/shares-drawn';
import { datesOf, spreadOf } from '../../../electron/engine/sure/spread';
import { triangleAt } from '../../../electron/engine/sure/triangle';
import { ban, everyYear, licence, material, model, supplier } from '../models';

describe('a triangle', () => {
  it.each([
    // low, base, high, u: by hand from the area below
    [0, 5, 10, 0.5, 5],
    [0, 5, 10, 0.125, 2.5],
    [0, 5, 10, 0.875, 7.5],
    [0, 0, 10, 0.75, 5],
    [0, 10, 10, 0.25, 5],
    [4, 4, 4, 0.3, 4],
  ])('of %s, %s, %s has %s of its draws below %s', (low, base, high, u, expected) => {
    expect(triangleAt({ low, base, high }, u)).toBeCloseTo(expected, 12);
  });
});

describe('an axis of the Latin hypercube', () => {
  const axis = axisOf('stock:Dy', 400, 1);

  it('has one draw in each of as many equal parts', () => {
    const parts = [...axis].map((at) => Math.floor(at * 400)).sort((a, b) => a - b);
    expect(parts).toEqual(Array.from({ length: 400 }, (_, part) => part));
  });

  it('is the same for the same name and seed, and another one for any other', () => {
    expect(axisOf('stock:Dy', 400, 1)).toEqual(axis);
    for (const other of [axisOf('stock:Tb', 400, 1), axisOf('stock:Dy', 400, 2)]) {
      expect(other).not.toEqual(axis);
      expect(Math.abs(correlationOf(ranksOf(other), ranksOf(axis)))).toBeLessThan(3 / Math.sqrt(400));
    }
  });
});

describe('shares that are drawn at once', () => {
  const three = (a: number, b: number, c: number) =>
    material({ suppliers: [supplier('CHN', a), supplier('AUS', b), supplier('MYS', c)] });
  const drawn = (of: ReturnType<typeof material>, factors: Readonly<Record<string, number>>) =>
    sharesDrawn(of, new Map(Object.entries(factors).map(([id, by]) => [id as SupplierId, by]))).suppliers.map(
      ({ percent }) => Number((percent[2025] ?? 0).toFixed(9)),
    );

  it.each([
    ['nobody', three(60, 30, 5), {}, [60, 30, 5]],
    ['one, and the others make way', three(60, 30, 5), { 'CHN-60': 1.1 }, [66, 24.857142857, 4.142857143]],
    ['two, and the third makes way', three(60, 30, 10), { 'CHN-60': 1.1, 'AUS-30': 0.9 }, [66, 27, 7]],
    ['two, and the third fills up', three(60, 30, 10), { 'CHN-60': 0.9, 'AUS-30': 1 }, [54, 30, 16]],
    [
      'two that leave nothing to the third',
      three(60, 38, 2),
      { 'CHN-60': 1.1, 'AUS-38': 1 },
      [63.461538462, 36.538461538, 0],
    ],
    [
      'all, brought back to what they came to',
      three(60, 30, 0),
      { 'CHN-60': 1.1, 'AUS-30': 1.1 },
      [60, 30, 0],
    ],
    ['a sole one, and the rest gives or takes', three(90, 0, 0), { 'CHN-90': 0.9 }, [81, 0, 0]],
  ] as const)('%s', (_what, of, factors, expected) => {
    expect(drawn(of, factors)).toEqual(expected);
  });

  it('one share alone is set as a stress test sets it', () => {
    const one = three(60, 30, 5);
    const id = 'CHN-60' as SupplierId;
    const ref = { kind: 'share', materialId: one.materialId, supplierId: id } as const;
    const set = withInput(model({ materials: [one] }), ref, 54).materials[0] ?? one;
    expect(drawn(one, { [id]: 54 / 60 })).toEqual(drawn(set, {}));
  });
});

describe('what is drawn of a model', () => {
  const asked = model({
    materials: [
      material({
        suppliers: [supplier('CHN', 95, { leadTimeDays: 40 }), supplier('AUS', 5, { leadTimeDays: 7 })],
        uses: [{ useId: 'line', tier: 1, demand: everyYear(365), valuePerTonne: 1e6 }],
        stock: { opening: 20, minimum: 0, maximum: null, maximumReleasePerDay: null },
      }),
    ],
    shocks: [licence('2025-01-01', '2025-03-02', { approvedPercent: 50, delayDays: 10 })],
  });
  const inputs = drawnInputs(asked, [
    { ref: { kind: 'stock', materialId: 'Dy' as never }, low: 15, high: 22, mark: 'estimated' },
  ]);

  it('is every input with a range, its own or ten percent to either side', () => {
    expect(inputs.map(({ ref, low, high, mark }) => [drawnKey(ref), low, high, mark])).toEqual([
      ['approved:licence', 45, 55.00000000000001, 'guessed'],
      ['delay:licence', 9, 11, 'guessed'],
      ['stock:Dy', 15, 22, 'estimated'],
      ['demand:Dy', 328.5, 401.50000000000006, 'guessed'],
      ['share:Dy:CHN-95', 85.5, 100, 'guessed'],
      ['lead:CHN-95', 36, 44, 'guessed'],
      ['value:line', 90, 110.00000000000001, 'guessed'],
      ['length:licence', 54, 66, 'guessed'],
    ]);
  });

  it('is put into the model all at once', () => {
    const drawn = drawnModels(asked, inputs)(Float64Array.of(55, 11, 15, 400, 90, 44, 110, 54));
    const [dy] = drawn.materials;
    expect(drawn.shocks[0]).toMatchObject({ approvedPercent: 55, delayDays: 11, end: '2025-02-24' });
    expect(dy?.stock.opening).toBe(15);
    expect(dy?.uses[0]?.demand[2025]).toBeCloseTo(400, 9);
    expect(dy?.uses[0]?.valuePerTonne).toBeCloseTo(1.1e6, 3);
    expect(dy?.suppliers.map(({ percent, leadTimeDays }) => [percent[2025], leadTimeDays])).toEqual([
      [90, 44],
      [10, 7],
    ]);
  });

  it('as entered is the model itself', () => {
    expect(drawnModels(asked, inputs)(Float64Array.from(inputs, ({ base }) => base))).toEqual(asked);
  });
});

describe('what is read off the draws', () => {
  it.each([
    [[], null],
    [[7], { low: 7, median: 7, high: 7 }],
    [[4, 2, 3, 1], { low: 1, median: 2, high: 4 }],
    [Array.from({ length: 20 }, (_, at) => 20 - at), { low: 2, median: 10, high: 18 }],
  ])('a tenth, half and nine tenths of %j stay at or under', (figures, expected) => {
    expect(spreadOf(figures)).toEqual(expected);
  });

  it('a date counts the draws that have one', () => {
    const moments = Float64Array.of(Number.NaN, 3.9, Number.NaN, 1.2, 2);
    expect(datesOf(ban('2025-01-01', '2025-02-01').start, moments)).toEqual({
      early: '2025-01-02',
      median: '2025-01-03',
      late: '2025-01-04',
    });
  });

  it.each([
    [[1, 2, 3, 4], [10, 20, 30, 40], 1],
    [[1, 2, 3, 4], [4, 3, 2, 1], -1],
    // Ranks 0, 1, 2, 3 against 0.5, 0.5, 2, 3: 4.5 / sqrt(5 * 4.5)
    [[1, 2, 3, 4], [5, 5, 6, 7], 4.5 / Math.sqrt(22.5)],
    [[1, 2, 3], [5, 5, 5], 0],
  ])('the ranks of %j and %j correlate by %s', (one, other, expected) => {
    const ranks = [one, other].map((figures) => ranksOf(Float64Array.from(figures)));
    expect(correlationOf(ranks[0] ?? new Float64Array(), ranks[1] ?? new Float64Array())).toBeCloseTo(
      expected,
      12,
    );
  });
});
