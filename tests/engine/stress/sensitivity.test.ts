import type { MaterialId } from '@shared/model/material';
import { type InputRef, inputKey, inputOfKey, type Measure, type Outcome } from '@shared/model/sensitivity';
import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';
import { withInput } from '../../../electron/engine/stress/apply-input';
import { breakEven } from '../../../electron/engine/stress/break-even';
import { tornado } from '../../../electron/engine/stress/tornado';
import { twoWay } from '../../../electron/engine/stress/two-way';
import { ban, everyYear, licence, material, model, NO_STOCK, supplier } from '../models';

const still = () => undefined;
const DY = 'Dy' as MaterialId; // typed in the examples
const FIRST_STOP: Measure = { kind: 'first-stop', useId: null, materialId: null };
const STOCK: InputRef = { kind: 'stock', materialId: DY };
const APPROVED: InputRef = { kind: 'approved', shockId: 'licence' };

/** Need 1 t a day over 30 days from China, of which 25 % is approved; 10 t of stock: 10 / 0.75 = 13.33 days. */
const LICENSED = model({
  materials: [material({ stock: { ...NO_STOCK, opening: 10 } })],
  shocks: [licence('2025-01-01', '2026-01-01', { approvedPercent: 25, delayDays: 0 })],
});

const shown = (outcome: Outcome | undefined) =>
  outcome?.kind === 'value' ? Number(outcome.value.toFixed(6)) : outcome?.kind;

describe('tornado', () => {
  it('turns one input at a time by 10 % and sorts by the width of the effect', async () => {
    const { base, bars, leftOut } = await tornado(LICENSED, FIRST_STOP, [], still);
    expect(shown(base)).toBe(13.333333);
    const seen = bars.map(({ input, atLow, atHigh, atLeast }) => [
      inputKey(input.ref),
      input.low,
      input.high,
      shown(atLow),
      shown(atHigh),
      atLeast,
    ]);
    expect(seen).toEqual([
      // Need 0.9 or 1.1 t a day, 0.25 of it arriving: 10 / 0.65 and 10 / 0.85.
      ['demand:Dy', 328.5, 401.50000000000006, 15.384615, 11.764706, false],
      // 9 / 0.75 and 11 / 0.75.
      ['stock:Dy', 9, 11, 12, 14.666667, false],
      // 10 / (1 - 0.225) and 10 / (1 - 0.275).
      ['approved:licence', 22.5, 27.500000000000004, 12.903226, 13.793103, false],
      // A share of 90 % sends 0.225; it cannot rise.
      ['share:Dy:CHN-100', 90, 100, 12.903226, 13.333333, false],
    ]);
    expect(leftOut.map(inputKey)).toEqual([
      'delay:licence',
      'recycling:Dy',
      'substitution:Dy',
      'lead:CHN-100',
    ]);
  });

  it('lets a supply that was worked out from the need move with it, and no other one', async () => {
    const [dy] = LICENSED.materials;
    if (dy === undefined) throw new Error('no material');
    const ends = async (derivedSupply: number[]) => {
      const { bars } = await tornado(
        { ...LICENSED, materials: [{ ...dy, derivedSupply }] },
        FIRST_STOP,
        [],
        still,
      );
      const bar = bars.find(({ input }) => inputKey(input.ref) === 'demand:Dy');
      return [shown(bar?.atLow), shown(bar?.atHigh)];
    };
    // 10 / (0.9 - 0.225) and 10 / (1.1 - 0.275); with the supply of another year nothing follows.
    expect(await ends([2025])).toEqual([14.814815, 12.121212]);
    expect(await ends([2024])).toEqual([15.384615, 11.764706]);
  });

  it.each([
    ['demand', { kind: 'demand', materialId: DY }, 401.5, 365 + 36.5],
    ['recycling, of which as much less is to come', { kind: 'recycling', materialId: DY }, 50, 365 - 50],
    ['substitution', { kind: 'substitution', materialId: DY }, 20, 365 * 0.8],
    ['recycling beyond all need', { kind: 'recycling', materialId: DY }, 500, 0],
    ['stock, which moves none', { kind: 'stock', materialId: DY }, 50, 365],
  ] as const)('moves a supply that was worked out from the need: %s', (_what, ref, value, tonnes) => {
    const one = model({ materials: [material({ derivedSupply: [2025] })] });
    const after = withInput(one, ref, value).materials[0];
    expect(after?.totalSupply[2025]).toBeCloseTo(tonnes, 9);
    expect(after?.totalSupply[2024]).toBe(365);
  });

  it('takes the range of a row where there is one, and says whose it is', async () => {
    const range = { ref: STOCK, low: 4, high: 30, mark: 'estimated' } as const;
    const { bars } = await tornado(LICENSED, FIRST_STOP, [range], still);
    // 4 / 0.75 = 5.33; 30 t last the 30 days: a mark, and a width of 24.67 days or more.
    expect(bars[0]).toMatchObject({
      input: { mark: 'estimated', rangeFrom: 'row' },
      atHigh: { kind: 'never', days: 30 },
      atLeast: true,
    });
    expect([shown(bars[0]?.atLow), bars[0]?.width]).toEqual([5.333333, expect.closeTo(24.666667, 6)]);
    expect(bars[1]?.input).toMatchObject({ mark: 'guessed', rangeFrom: 'declared' });
  });

  it('does not know lost yen where no value is given', async () => {
    const { base, bars } = await tornado(LICENSED, { ...FIRST_STOP, kind: 'lost-value' }, [], still);
    expect([base.kind, bars[0]?.width]).toEqual(['unknown', null]);
  });
});

describe('two-way table', () => {
  it('holds the first stop at every pair of values', async () => {
    const wishes = {
      row: { ref: STOCK, values: [15, 5, 10] },
      column: { ref: APPROVED, values: [0, 50] },
    };
    const { cells, row } = await twoWay(LICENSED, FIRST_STOP, wishes, [], still);
    expect(row.values).toEqual([5, 10, 15]);
    // stock / (1 - approved): 5 10, 10 20, 15 and 30, which is the end of the run.
    expect(cells.map((line) => line.map(shown))).toEqual([
      [5, 10],
      [10, 20],
      [15, 'never'],
    ]);
  });

  it('spaces five values over the range where none are wished for', async () => {
    const wishes = { row: { ref: STOCK, values: null }, column: { ref: APPROVED, values: null } };
    const { row } = await twoWay(LICENSED, FIRST_STOP, wishes, [], still);
    expect(row.values.map((value) => Number(value.toFixed(9)))).toEqual([9, 9.5, 10, 10.5, 11]);
  });
});

describe('break-even', () => {
  /** Nothing for 20 days; 10 t of stock. */
  const STOPPED = model({
    materials: [material({ stock: { ...NO_STOCK, opening: 10 } })],
    shocks: [ban('2025-01-01', '2025-01-21')],
  });

  it('finds the value at which the line just holds', async () => {
    const { rows, stopsAtBase } = await breakEven(STOPPED, 'line', [], still);
    expect(stopsAtBase).toBe(true);
    const turn = (key: string) => rows.find(({ input }) => inputKey(input.ref) === key);
    // 20 days of 1 t: 20 t of stock, twice the base; or half the need.
    expect(turn('stock:Dy')?.turn?.holdsAt).toBeCloseTo(20, 3);
    expect(turn('stock:Dy')?.changePercent).toBeCloseTo(100, 3);
    expect(turn('demand:Dy')?.turn?.holdsAt).toBeCloseTo(182.5, 2);
    expect(turn('demand:Dy')?.changePercent).toBeCloseTo(-50, 3);
    // Half the need saved by substitution: 50 %, from a base of 0.
    expect(turn('substitution:Dy')?.turn?.holdsAt).toBeCloseTo(50, 3);
    expect(turn('substitution:Dy')?.changePercent).toBeNull();
    // What is missing arrives from the lead time on: with 20 days of it, 10 of the 20 fall into the run.
    expect(turn('lead:CHN-100')?.turn).toEqual({ stopsAt: 19, holdsAt: 20 });
    expect(turn('share:Dy:CHN-100')?.turn).toBeNull();
    expect(rows.at(-1)?.turn).toBeNull();
  });

  it('says that there is none where a line holds over the whole range', async () => {
    const { rows, stopsAtBase } = await breakEven({ ...STOPPED, shocks: [] }, null, [], still);
    expect(stopsAtBase).toBe(false);
    const stock = rows.find(({ input }) => input.ref.kind === 'stock');
    expect(stock).toMatchObject({ turn: null, turns: 0, from: 0, to: 30 });
  });
});

describe('an input turned', () => {
  const three = model({
    materials: [
      material({
        suppliers: [supplier('CHN', 60), supplier('AUS', 30)],
        stocks: [
          { tier: 'firm', ...NO_STOCK, opening: 2 },
          { tier: 'national', ...NO_STOCK, opening: 8 },
        ],
        stock: { ...NO_STOCK, opening: 10 },
        recycling: { 2024: 5, 2025: 10, 2026: 20 },
      }),
    ],
  });
  const turned = (ref: InputRef, value: number) => withInput(three, ref, value).materials[0];
  const share = (supplierId: string): InputRef => ({
    kind: 'share',
    materialId: DY,
    supplierId: supplierId as SupplierId, // typed in the examples
  });

  it('changes every year by the same factor, and makes from nothing the value itself', () => {
    expect(turned({ kind: 'recycling', materialId: DY }, 30)?.recycling).toEqual({
      2024: 15,
      2025: 30,
      2026: 60,
    });
    expect(turned({ kind: 'substitution', materialId: DY }, 7)?.substitution).toEqual(everyYear(7));
  });

  it('splits a stock over its tiers as before', () => {
    expect(turned(STOCK, 5)?.stocks?.map(({ opening }) => opening)).toEqual([1, 4]);
    expect(turned(STOCK, 5)?.stock.opening).toBe(5);
  });

  it.each([
    ['makes room among the others', 70, [70, 20]],
    ['lets the others fill up', 45, [45, 45]],
    ['leaves the unallocated rest, until the others have nothing', 90, [90, 0]],
    ['takes from the rest what the others do not have', 95, [95, 0]],
  ])('a share %s', (_, value, percents) => {
    const suppliers = turned(share('CHN-60'), value)?.suppliers;
    expect(suppliers?.map(({ percent }) => Number((percent[2025] ?? 0).toFixed(9)))).toEqual(percents);
  });
});

describe('the key of an input', () => {
  it.each<InputRef>([
    STOCK,
    APPROVED,
    { kind: 'share', materialId: DY, supplierId: 'a:b' as SupplierId },
    { kind: 'lead', supplierId: 'plant' as SupplierId },
  ])('reads what it writes: %o', (ref) => {
    expect(inputOfKey(inputKey(ref))).toEqual(ref);
  });

  it.each(['', 'stock', 'stock:', 'gold:Dy', 'share:Dy', 'share:Dy:'])('"%s" is none', (text) => {
    expect(inputOfKey(text)).toBeNull();
  });
});
