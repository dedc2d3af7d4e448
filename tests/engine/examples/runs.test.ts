import type { MaterialId } from '@shared/model/material';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { expect, it } from 'vitest';
import { runWhatIf, validateModel } from '../../../electron/engine/run';
import { isWithinReach, nearestYear } from '../../../electron/plan/model/year-figures';
import { refusalOf } from '../../refusal-of';
import { ban, everyYear, licence, material, model, NO_STOCK, supplier, tax } from '../models';

/** The examples by hand of docs/engine.md 1 to 5 that no other test holds, one a section. */
const run = (more: Partial<MaterialModel>, around: Partial<WhatIfModel> = {}) => {
  const [result] = runWhatIf(model({ materials: [material(more)], ...around })).materials;
  if (result === undefined) throw new Error('one material was run');
  return result;
};
const days = (values: Float64Array, from = 0, to = values.length) =>
  [...values.subarray(from, to)].map((value) => Number(value.toFixed(6)));
const TB = 'Tb' as MaterialId; // typed in the examples

it('1.2: 366 t are 1 t a day in 2024 and 1.0027 in 2025; what is missing of a day below a milliardth is no gap', () => {
  const leap = run(
    { totalSupply: everyYear(366) },
    { start: model().start.replace('2025-01-01', '2024-12-31') as never, days: 2 },
  ); // a day typed here
  expect(days(leap.series.arrivals)).toEqual([1, 1.00274]);
  expect(run({ totalSupply: everyYear(365 * (1 - 1e-10)) }).firstShortfall).toBeNull();
  expect(run({ totalSupply: everyYear(365 * (1 - 1e-8)) }).firstShortfall?.day).toBeLessThan(1);
});

it('1.4: 60 and 41 % are refused, 60 and 40.0000005 % are not', () => {
  const of = (percent: number) =>
    model({ materials: [material({ suppliers: [supplier('CHN', 60), supplier('AUS', percent)] })] });
  expect(refusalOf(() => validateModel(of(41))).notice.code).toMatch(/^refusal\.model\./);
  expect(() => validateModel(of(40.0000005))).not.toThrow();
});

it('2.1: shares of 2024 and 2026 alone: 2025 has those of 2024, 2031 those of 2026, 2032 is not run', () => {
  expect([2023, 2025, 2031].map((year) => nearestYear([2024, 2026], year))).toEqual([2024, 2024, 2026]);
  expect([2031, 2032].map((year) => isWithinReach([2024, 2026], year))).toEqual([true, false]);
});

it('2.4: 365 t, a tenth substituted, January twice as high: 1.659 t a day in January, .830 in February', () => {
  const uses = [
    { useId: 'line', tier: 1 as const, demand: everyYear(365), season: [2, ...Array(11).fill(1)] },
  ];
  const { need } = run({ uses, substitution: everyYear(10) }, { days: 40 }).series;
  expect(need[0]).toBeCloseTo((0.9 * 2 * 365) / 396, 12);
  expect(days(need, 30, 32)).toEqual([1.659091, 0.829545]);
});

it('3.1: 10 days of lead, a ban from day 5: what left on day 4 arrives on day 14, then nothing', () => {
  const { arrivals } = run(
    { suppliers: [supplier('CHN', 100, { leadTimeDays: 10 })] },
    { shocks: [ban('2025-01-06', '2026-01-01')] },
  ).series;
  expect(days(arrivals, 13, 17)).toEqual([1, 1, 0, 0]);
});

it('3.2: of 1 t a tax leaves .8, of which a licence lets half out: .4', () => {
  const shocks = [
    licence('2025-01-01', '2026-01-01', { approvedPercent: 50 }),
    tax('2025-01-01', '2026-01-01'),
  ];
  expect(days(run({}, { shocks }).series.arrivals, 0, 2)).toEqual([0.4, 0.4]);
});

/** The case of 4.1, whose ledger is that of 4.6. */
const LIMITED = {
  suppliers: [supplier('CHN', 40)],
  recycling: everyYear(36.5),
  stock: { opening: 3, minimum: 1, maximum: null, maximumReleasePerDay: 0.4 },
};

it('4.1: a gap of .5 t, .4 of it released: .1 short on days 0 to 4, .5 from day 5 on', () => {
  const { series } = run(LIMITED);
  expect(days(series.release, 0, 6)).toEqual([0.4, 0.4, 0.4, 0.4, 0.4, 0]);
  expect(days(series.shortfall, 4, 6)).toEqual([0.1, 0.5]);
});

it('4.6: six days of it: 3 + 2.4 + .6 = 5 served + 1 closing', () => {
  const { ledger } = run(LIMITED, { days: 6 });
  expect(ledger).toMatchObject({ opening: 3, notBought: 0 });
  expect(ledger.arrivals).toBeCloseTo(2.4, 12);
  expect(ledger.recycling).toBeCloseTo(0.6, 12);
  expect(ledger.served).toBeCloseTo(5, 12);
  expect(ledger.closing).toBeCloseTo(1, 12);
  expect(Math.abs(ledger.imbalance)).toBeLessThan(1e-12);
});

it('4.2: 3 t of firms, then 5 t of the nation at half a tonne a day: short from day 3, the last leaves on day 12', () => {
  const stocks = [
    { ...NO_STOCK, tier: 'firm' as const, opening: 3 },
    { ...NO_STOCK, tier: 'national' as const, opening: 5, maximumReleasePerDay: 0.5 },
  ];
  const { series, tiers } = run({ suppliers: [], stock: { ...NO_STOCK, opening: 8 }, stocks });
  expect(days(series.shortfall, 2, 5)).toEqual([0, 0.5, 0.5]);
  expect(days(series.release, 11, 14)).toEqual([0.5, 0.5, 0]);
  expect(tiers?.map(({ opened, emptied }) => [opened?.day, emptied?.day])).toEqual([
    [0, 2],
    [3, 12],
  ]);
});

it('4.3: s 2, S 5, lead 3, 4 t: 3 t are ordered at the ends of days 1, 4 and 7, and nothing is ever short', () => {
  const replenishment = {
    reorderAt: { kind: 'tonnes' as const, tonnes: 2 },
    orderUpTo: { kind: 'tonnes' as const, tonnes: 5 },
    leadTimeDays: 3,
  };
  const { series, firstShortfall } = run(
    { suppliers: [], stock: { ...NO_STOCK, opening: 4 }, replenishment },
    { days: 9 },
  );
  expect(days(series.stock)).toEqual([3, 2, 1, 0, 2, 1, 0, 2, 1]);
  expect(days(series.bought ?? new Float64Array(9))).toEqual([0, 0, 0, 0, 3, 0, 0, 3, 0]);
  expect(firstShortfall).toBeNull();
});

/** Two materials, so much of each a day; uses of Dy, then of Tb. */
function two(
  dy: number,
  tb: number,
  ofDy: MaterialModel['uses'],
  ofTb: MaterialModel['uses'],
  around: Partial<WhatIfModel> = {},
) {
  const of = (uses: MaterialModel['uses'], perDay: number) =>
    material({ uses, totalSupply: everyYear(365 * perDay) });
  return runWhatIf(
    model({ materials: [of(ofDy, dy), { ...of(ofTb, tb), materialId: TB }], days: 10, ...around }),
  );
}

it('5.3: .4 t of Dy, 1.2 t of Tb a day: both lines rise to .4, then the one without Dy alone to .8', () => {
  const use = (useId: string) => ({ useId, tier: 1 as const, demand: everyYear(365) });
  const { lines } = two(0.4, 1.2, [use('both')], [use('both'), use('terbium')], { together: true });
  expect(lines.map(({ useId, lostDays }) => [useId, Number(lostDays.toFixed(9))])).toEqual([
    ['both', 6],
    ['terbium', 2],
  ]);
});

it('5.4: ten days at .4 of a load: 6 days, 18 t, 60 yen', () => {
  const use = (perDay: number, valuePerTonne: number) => ({
    useId: 'line',
    tier: 1 as const,
    demand: everyYear(365 * perDay),
    valuePerTonne,
  });
  const { lines } = two(0.8, 0.4, [use(2, 3)], [use(1, 10)]);
  expect(lines[0]?.lostDays).toBeCloseTo(6, 9);
  expect(lines[0]?.lostTonnes).toBeCloseTo(18, 9);
  expect(lines[0]?.lostValue).toBeCloseTo(60, 9);
});
