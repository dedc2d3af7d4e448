import type { MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { allocate } from '../../electron/engine/run/lines/allocation';
import { shareOut } from '../../electron/engine/run/lines/share-out';
import { ban, everyYear, material, model, NO_STOCK } from './models';

const claim = (demand: number, tier: 1 | 2 | 3, floor = 0, value = 0) => ({ demand, tier, floor, value });
const CLAIMS = [claim(10, 1, 0.5, 1), claim(20, 2, 0.25, 5), claim(30, 2, 0, 9), claim(40, 3, 0, 9)];

describe('a shortage', () => {
  it.each([
    ['proportional', 50, [5, 10, 15, 20]],
    ['proportional', 200, [10, 20, 30, 40]],
    ['tier', 5, [5, 0, 0, 0]],
    ['tier', 35, [10, 10, 15, 0]],
    ['tier', 70, [10, 20, 30, 10]],
    ['value', 5, [2.5, 2.5, 0, 0]],
    ['value', 45, [5, 5, 15, 20]],
    ['value', 90, [5, 15, 30, 40]],
    ['value', 98, [8, 20, 30, 40]],
  ] as const)('%s, %d t', (rule, available, expected) => {
    expect(allocate(CLAIMS, available, rule).map((tonnes) => Number(tonnes.toFixed(9)))).toEqual(expected);
  });
});

// docs/engine.md 5.1: glass claims 3 t, lamps of the second tier 1 t.
describe('of 4 t that are claimed', () => {
  const claims = [claim(3, 1), claim(1, 2)];
  const sourcesOf = (tonnes: number) => [
    { tonnes: 1, serves: null, comes: true },
    { tonnes: tonnes - 1, serves: [true, true], comes: false },
  ];
  it.each([
    ['one pool', () => null, 3e-9, [0, 0]],
    ['one pool', () => null, 5e-9, [0, 5e-9]],
    ['sources in turn', sourcesOf, 3e-9, [0, 0]],
    ['sources in turn', sourcesOf, 5e-9, [0, 5e-9]],
  ] as const)('%s, case %#', (_, of, missing, lacks) => {
    const available = 4 - missing;
    const { got } = shareOut(claims, [0, 1], { available, sources: of(available) }, 'tier');
    expect(claims.map(({ demand }, at) => Number((demand - (got[at] ?? 0)).toFixed(12)))).toEqual(lacks);
  });
});

const USES: readonly UseModel[] = [
  { useId: 'defence', tier: 1, demand: everyYear(73), valuePerTonne: 100 },
  { useId: 'cars', tier: 2, demand: everyYear(182.5), floorPercent: 60, valuePerTonne: 40 },
  { useId: 'polish', tier: 3, demand: everyYear(109.5) },
];

function uses(around: Partial<WhatIfModel>, more: Partial<MaterialModel> = {}) {
  const made = material({
    uses: USES,
    recycling: everyYear(146),
    stock: { ...NO_STOCK, opening: 6.3 },
    ...more,
  });
  const [result] = runWhatIf(
    model({ materials: [made], shocks: [ban('2025-01-01', '2025-01-21')], ...around }),
  ).materials;
  return result?.uses.map((use) => [
    use.useId,
    Number(use.shortfall.toFixed(9)),
    use.firstShortfall === null ? null : Number(use.firstShortfall.day.toFixed(9)),
    use.restart?.day ?? null,
    use.daysShort,
  ]);
}

describe('uses of a short material', () => {
  // 0.4 t a day comes in and 6.3 t lie there: 1 t a day is served for 10.5 days, 0.4 t from day 11 to 20.
  it('by tier: the last tier goes first and alone as long as it can', () => {
    expect(uses({ allocation: 'tier' })).toEqual([
      ['defence', 0, null, null, 0],
      ['cars', 2.7, 11, 20, 9],
      ['polish', 3, 10.5, 20, 10],
    ]);
  });

  it('by value: floors first, then what loses most', () => {
    expect(uses({ allocation: 'value' })).toEqual([
      ['defence', 0.9, 11, 20, 9],
      ['cars', 1.8, 11, 20, 9],
      ['polish', 3, 10.5, 20, 10],
    ]);
  });

  it('say what is lost where a value is known', () => {
    const made = material({ uses: USES, suppliers: [] });
    const [result] = runWhatIf(model({ days: 10, materials: [made] })).materials;
    expect(result?.uses.map(({ lostValue }) => lostValue)).toEqual([
      expect.closeTo(200, 9),
      expect.closeTo(200, 9),
      null,
    ]);
  });

  it('follow a season that keeps the sum of the year', () => {
    const season = [2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 0];
    const made = material({ uses: [{ useId: 'line', tier: 2, demand: everyYear(365), season }] });
    const [result] = runWhatIf(model({ days: 365, materials: [made] })).materials;
    const need = result?.series.need ?? new Float64Array();
    expect((need[0] ?? 0) / (need[40] ?? 1)).toBeCloseTo(2, 12);
    expect(need[364]).toBe(0);
    expect(need.reduce((sum, tonnes) => sum + tonnes, 0)).toBeCloseTo(365, 9);
  });
});
