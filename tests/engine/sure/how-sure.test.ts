import { addDays, isoDate } from '@shared/base/calendar';
import type { DrawnRef, SureOptions } from '@shared/model/sure';
import type { WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { howSure } from '../../../electron/engine/sure';
import { drawnInputs } from '../../../electron/engine/sure/drawn-inputs';
import { refusalIn } from '../../refusal-of';
import { ban, everyYear, material, model, NO_STOCK, supplier } from '../models';

const OPTIONS: SureOptions = { draws: 400, seed: 1, inputs: true, events: null };

const sure = (models: readonly WhatIfModel[], options: Partial<SureOptions> = {}) =>
  howSure({ models: models.map((one) => ({ model: one, ranges: [] })), options: { ...OPTIONS, ...options } });

/** One line that lives on its stock from the first day of a ban on, and has more than enough behind it. */
function onStock({ stock, demand, length, value }: Case): WhatIfModel {
  return model({
    days: 200,
    materials: [
      material({
        totalSupply: everyYear(3650),
        uses: [{ useId: 'line', tier: 1, demand: everyYear(demand), valuePerTonne: value }],
        stock: { ...NO_STOCK, opening: stock },
      }),
    ],
    shocks: [ban('2025-01-01', addDays(isoDate('2025-01-01'), length))],
  });
}

interface Case {
  readonly stock: number;
  readonly demand: number;
  readonly length: number;
  readonly value: number;
  /** What the other model has more of in store. */
  readonly more?: number;
}
type Bracket = readonly [number, number];
type Brackets = readonly [Bracket, Bracket, Bracket];

/**
 * NumPy 2.4.6, default_rng(7), 4,000,000 draws of stock, demand, length (whole days) and value, each numpy.random.triangular;
 * lost = max(0, length - stock * 365 / demand), yen = lost * demand / 365 * value. Each bracket is numpy.quantile
 * (inverted_cdf) at the level less and plus three standard errors of a rank among 400 draws; of the chance likewise.
 */
const NUMPY: readonly (readonly [string, Case, Bracket, Brackets, Brackets, readonly [number, number]])[] = [
  [
    'ten days',
    { stock: 10, demand: 365, length: 60, value: 2e6, more: 5 },
    [1, 1],
    [
      [45.8623, 47.1462],
      [49.486, 50.4786],
      [52.8193, 54.1048],
    ],
    [
      [87.3436, 91.3181],
      [98.216, 101.361],
      [108.7552, 113.3692],
    ],
    [-5.00816, 0.01449],
  ],
  [
    'long',
    { stock: 100, demand: 730, length: 150, value: 5e5, more: 30 },
    [1, 1],
    [
      [88.9783, 92.4591],
      [98.5889, 101.2753],
      [107.3834, 110.8443],
    ],
    [
      [84.6969, 89.5131],
      [97.8565, 101.6498],
      [110.5858, 116.1511],
    ],
    [-15.0259, 0.04347],
  ],
  [
    'short',
    { stock: 30, demand: 365, length: 31, value: 1e6, more: 1 },
    [0.58199, 0.72477],
    [
      [0, 0],
      [0.5054, 1.439],
      [3.5326, 4.7696],
    ],
    [
      [0, 0],
      [0.5022, 1.4416],
      [3.6074, 4.9296],
    ],
    [-0.55949, 0.02268],
  ],
];

describe('drawn inputs', () => {
  it.each(NUMPY)(
    '%s: as NumPy has it, within three standard errors',
    async (_what, of, chance, lost, yen, [mean, error]) => {
      const other = onStock({ ...of, stock: of.stock + (of.more ?? 0) });
      const { runs, pairs } = await sure([onStock(of), other]);
      const [line] = runs[0]?.lines ?? [];
      expectWithin(line?.reduced.value, chance);
      for (const [spread, brackets, unit] of [
        [line?.lostDays, lost, 1],
        [line?.lostValue, yen, 1e6],
      ] as const)
        for (const [at, level] of (['low', 'median', 'high'] as const).entries())
          expectWithin((spread?.[level] ?? Number.NaN) / unit, brackets[at] ?? [0, 0]);
      const days = pairs.find(({ measure }) => measure === 'lostDays');
      expectWithin(days?.difference.value, [mean - 3 * error, mean + 3 * error]);
    },
  );

  it('every other figure stays where inputs are not drawn: each draw is the run itself', async () => {
    const { runs, inputs } = await sure([onStock({ stock: 10, demand: 365, length: 60, value: 2e6 })], {
      inputs: false,
    });
    expect(inputs).toEqual([]);
    expect(runs[0]).toMatchObject({
      firstDraws: 400,
      firstDay: { early: '2025-01-11', median: '2025-01-11', late: '2025-01-11' },
      linesStanding: { low: 1, median: 1, high: 1 },
      lostDays: { low: 50, median: 50, high: 50 },
      lostValue: { low: 1e8, median: 1e8, high: 1e8 },
      drivers: [],
    });
  });
});

describe('drawn events', () => {
  const often = {
    eventsPerYear: 365,
    duration: { kind: 'exponential' as const, meanDays: 1e4 },
    severity: { alpha: 1, beta: 0 },
  };
  const never = { ...often, eventsPerYear: 0 };
  const two = model({
    days: 60,
    materials: [material({ suppliers: [supplier('CHN', 60), supplier('AUS', 40)] })],
  });

  it.each([
    // Down for good soon after the start: the one takes 60 of 100, the other the rest.
    ['a supplier', { suppliers: { 'CHN-60': often } }, 36],
    ['a country', { countries: { AUS: often } }, 24],
    ['nobody', {}, 0],
  ])('%s: lost days by how much it sends', async (_what, own, most) => {
    const events = { supplier: never, country: never, suppliers: {}, countries: {}, ...own };
    const { runs, sources, assumedSources } = await sure([two], { inputs: false, events });
    const high = runs[0]?.lostDays.high ?? Number.NaN;
    expect(high).toBeLessThanOrEqual(most + 1e-9);
    expect(high).toBeGreaterThanOrEqual(0.9 * most);
    expect([sources, assumedSources]).toEqual([4, 4 - Object.keys(own).length]);
  });
});

describe('models on the same draws', () => {
  const base = { stock: 10, demand: 365, length: 60, value: 2e6 };
  const [plain, stocked] = [onStock(base), onStock({ ...base, stock: 12 })];

  it('more stock is better in every draw, and what is alike is not told apart', async () => {
    const { pairs } = await sure([plain, stocked, plain]);
    const found = pairs.filter(({ measure }) => measure === 'lostDays');
    expect(
      found.map(({ one, other, asEntered, better, turns, apart }) => [
        one,
        other,
        asEntered,
        better.value,
        turns?.value,
        apart,
      ]),
    ).toEqual([
      [0, 1, -2, 0, 0, true],
      [0, 2, 0, 0.5, undefined, false],
      [1, 2, 2, 1, 0, true],
    ]);
    expect(found.map(({ turning }) => turning)).toEqual([null, null, null]);
  });

  it('what decides between them is named: against a fifth less need, stock gains by itself and loses by length and need', async () => {
    // Yen: (length - 14 * stock) * need against (.8 * length) * need - 10 * stock, alike at 20 days.
    const short = { stock: 10, demand: 365, length: 21, value: 1e6 };
    const saving = onStock({ ...short, demand: 0.8 * 365 });
    const { pairs } = await sure([onStock({ ...short, stock: 14 }), saving], { draws: 1000 });
    const [yen] = pairs;
    expect(yen?.measure).toBe('lostValue');
    expect(yen?.asEntered).toBeCloseTo(-2e5, 3);
    expectWithin(yen?.turns?.value, [0.15, 0.35]);
    expect(yen?.better.value).toBe(yen?.turns?.value);
    const signs: Readonly<Record<string, number>> = { stock: 1, length: -1, demand: -1 };
    expect(Math.sign(yen?.turnedBy?.correlation ?? 0)).toBe(signs[yen?.turnedBy?.ref.kind ?? '']);
    expect(Math.abs(yen?.turnedBy?.correlation ?? 0)).toBeGreaterThan(0.4);
    // Each alone: 21 - 14 * f = 16.8 - 10 * f of stock, 21 * f - 14 = 16.8 * f - 10 of need, both over their own ranges.
    const alike: Readonly<Record<string, number>> = { stock: 14.7, length: 20, demand: 365 / 1.05 };
    expect(yen?.turning?.value).toBeCloseTo(alike[yen?.turning?.ref.kind ?? ''] ?? Number.NaN, 4);
  });

  it.each([
    ['of need alone', { demand: [300, 365] }, ['demand', 365 / 1.05]],
    ['of the length alone, by whole days', { length: [18, 24] }, ['length', 20]],
    ['of nothing', {}, null],
    ['of the length, not so far', { length: [21, 24] }, null],
  ] as const)('what turns the order by itself, where ranges are %s', async (_, ranges, turned) => {
    const short = { stock: 14, demand: 365, length: 21, value: 1e6 };
    const models = [onStock(short), onStock({ ...short, stock: 10, demand: 0.8 * 365 })].map((one) => {
      const given: Readonly<Record<string, readonly [number, number]>> = ranges;
      const scale = (ref: DrawnRef, at: 0 | 1, own: number) =>
        given[ref.kind] === undefined
          ? own
          : (given[ref.kind]?.[at] ?? own) * (ref.kind === 'demand' ? own / 365 : 1);
      return {
        model: one,
        ranges: drawnInputs(one, []).map(({ ref, base, mark }) => ({
          ref,
          low: scale(ref, 0, base),
          high: scale(ref, 1, base),
          mark,
        })),
      };
    });
    const { pairs } = await howSure({ models, options: OPTIONS });
    const turning = pairs[0]?.turning ?? null;
    if (turned === null) expect(turning).toBeNull();
    else {
      expect(turning?.ref.kind).toBe(turned[0]);
      expect(turning?.value).toBeCloseTo(turned[1], 4);
    }
  });

  it('an axis is the same whatever is held against it', async () => {
    const [alone, beside] = [await sure([plain]), await sure([plain, stocked])];
    expect(beside.runs[0]).toEqual(alone.runs[0]);
    expect((await sure([plain])).runs).toEqual(alone.runs);
    expect((await sure([plain], { seed: 2 })).runs).not.toEqual(alone.runs);
  });
});

describe('what is refused', () => {
  const asked = model();
  it.each([
    ['refusal.sure.draws', [asked], { draws: 1 }],
    ['refusal.sure.draws', [asked], { draws: 2.5 }],
    ['refusal.sure.draws', [asked], { draws: 20_001 }],
    ['refusal.uncertainty.seed', [asked], { seed: -1 }],
    ['refusal.sure.windows', [asked, { ...asked, days: 31 }], {}],
    ['refusal.sure.windows', [asked, { ...asked, start: isoDate('2025-01-02') }], {}],
  ] as const)('%s', async (code, models, options) => {
    expect((await refusalIn(sure(models, options))).notice.code).toBe(code);
  });
});

function expectWithin(value: number | undefined, [low, high]: Bracket): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}
