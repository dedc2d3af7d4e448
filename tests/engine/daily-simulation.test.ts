import { isoDate } from '@shared/base/calendar';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, material, model, NO_STOCK, supplier } from './models';

function run(more: Partial<MaterialModel>, around: Partial<WhatIfModel> = {}): MaterialResult {
  const [result] = runWhatIf(model({ materials: [material(more)], ...around })).materials;
  if (result === undefined) throw new Error('one result a material');
  return result;
}

const STOPPED = { shocks: [ban('2025-01-01', '2026-01-01')] };

describe('the stock', () => {
  it('lasts as long as the gap lets it, to the fraction of a day', () => {
    const result = run({ stock: { ...NO_STOCK, opening: 10.5 } }, STOPPED);
    expect(result.firstShortfall).toEqual({ day: 10.5, date: '2025-01-11' });
    expect(result.openingCover).toBeCloseTo(10.5, 12);
    expect(result.daysShort).toBe(20);
    expect(result.totalShortfall).toBeCloseTo(19.5, 9);
    expect(result.peakShortfall).toBeCloseTo(1, 12);
    expect(result.recovery).toBeNull();
    expect(result.lowestStock).toEqual({ tonnes: 0, at: { day: 10, date: '2025-01-11' } });
  });

  const limits: [string, Partial<MaterialModel>, number][] = [
    ['a minimum is never released', { stock: { ...NO_STOCK, opening: 10, minimum: 4 } }, 6],
    [
      'a limit a day leaves the first day short already',
      { stock: { ...NO_STOCK, opening: 10, maximumReleasePerDay: 0.25 } },
      0.25,
    ],
    ['recycling stretches it', { stock: { ...NO_STOCK, opening: 10 }, recycling: everyYear(182.5) }, 20],
    ['substitution stretches it', { stock: { ...NO_STOCK, opening: 10 }, substitution: everyYear(50) }, 20],
    [
      'supply from elsewhere stretches it',
      { stock: { ...NO_STOCK, opening: 10 }, suppliers: [supplier('CHN', 50), supplier('AUS', 50)] },
      20,
    ],
    [
      'the unallocated rest delivers nothing',
      { stock: { ...NO_STOCK, opening: 10 }, suppliers: [supplier('AUS', 20)] },
      12.5,
    ],
  ];
  it.each(limits)('%s', (_, more, expected) => {
    expect(run(more, STOPPED).firstShortfall?.day).toBeCloseTo(expected, 9);
  });

  it('fills up to its maximum and buys no more', () => {
    const result = run({ totalSupply: everyYear(730), stock: { ...NO_STOCK, opening: 1, maximum: 3.5 } });
    expect([...result.series.refill.subarray(0, 4)]).toEqual([1, 1, 0.5, 0]);
    expect([...result.series.notBought.subarray(0, 4)]).toEqual([0, 0, 0.5, 1]);
    expect(result.lowestStock).toEqual({ tonnes: 1, at: { day: 0, date: '2025-01-01' } });
  });

  it('recovers on the day after the last short one', () => {
    const result = run({}, { shocks: [ban('2025-01-05', '2025-01-08')] });
    expect(result.firstShortfall).toEqual({ day: 4, date: '2025-01-05' });
    expect(result.recovery).toEqual({ day: 7, date: '2025-01-08' });
  });

  it('is never short where supply and need are the same but for rounding', () => {
    const thirds = [supplier('CHN', 100 / 3), supplier('AUS', 100 / 3), supplier('MYS', 100 / 3)];
    const result = run({
      suppliers: thirds,
      totalSupply: everyYear(0.3),
      uses: [{ useId: 'a', tier: 1, demand: everyYear(0.1 + 0.2) }],
    });
    expect(result.firstShortfall).toBeNull();
  });
});

describe('years', () => {
  it('steps shares, supply and need at the start of the year, by the days that the year has', () => {
    const demand = { 2024: 366, 2025: 730 };
    const result = run(
      {
        totalSupply: demand,
        suppliers: [supplier('AUS', 0, { percent: { 2024: 100, 2025: 50 } })],
        uses: [{ useId: 'a', tier: 1, demand }],
      },
      { start: isoDate('2024-12-31'), days: 2 },
    );
    expect([...result.series.need]).toEqual([1, 2]);
    expect([...result.series.arrivals]).toEqual([1, 1]);
  });

  it('measures cover by 365 days in a leap year too', () => {
    const result = run({ stock: { ...NO_STOCK, opening: 36.5 } }, { start: isoDate('2024-03-01'), days: 1 });
    expect(result.openingCover).toBeCloseTo(36.5, 12);
  });
});

describe('uses', () => {
  it('goes short in proportion to what each needs', () => {
    const uses = [
      { useId: 'defence', tier: 1, demand: everyYear(73) },
      { useId: 'cars', tier: 2, demand: everyYear(292) },
      { useId: 'idle', tier: 3, demand: everyYear(0) },
    ] as const;
    const result = run({ uses, stock: { ...NO_STOCK, opening: 10.5 } }, STOPPED);
    expect(
      result.uses.map((use) => [
        use.useId,
        Number(use.shortfall.toFixed(9)),
        use.firstShortfall?.day ?? null,
        use.daysShort,
      ]),
    ).toEqual([
      ['defence', 3.9, 10.5, 20],
      ['cars', 15.6, 10.5, 20],
      ['idle', 0, null, 0],
    ]);
    expect(result.uses.reduce((sum, use) => sum + use.need, 0)).toBeCloseTo(30, 9);
  });
});

describe('a material without need', () => {
  it('is covered for good', () => {
    const result = run({ uses: [], stock: { ...NO_STOCK, opening: 1 } });
    expect(result.openingCover).toBe(Number.POSITIVE_INFINITY);
    expect(result.firstShortfall).toBeNull();
  });
});
