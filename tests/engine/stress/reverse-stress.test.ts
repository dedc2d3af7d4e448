import { isoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import type { StressTarget } from '@shared/model/stress';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { reverseStress } from '../../../electron/engine/stress/reverse-stress';
import { ban, everyYear, material, model, NO_STOCK, supplier } from '../models';

const still = () => undefined;
const STOPS: StressTarget = { kind: 'line-stops', useId: null };

/** Need 1 t a day over 30 days, all of it from China; 10 t of stock. */
const ONE = made({});

function made(more: Partial<MaterialModel>, around: Partial<WhatIfModel> = {}): WhatIfModel {
  return model({ materials: [material({ stock: { ...NO_STOCK, opening: 10 }, ...more })], ...around });
}

async function rowOf(run: WhatIfModel, target: StressTarget, from: string | null = null) {
  const { rows } = await reverseStress(run, target, from === null ? null : isoDate(from), still);
  return rows[0];
}

describe('the smallest disruption that breaks a target', () => {
  it('a line with 10 days of stock stops when more than 10 t are withheld', async () => {
    const row = await rowOf(ONE, STOPS);
    // 7 days are never enough; 14 * 71.5 % = 10.01; 30 * 33.4 % = 10.02; a tenth less is 9.996 and 9.99.
    expect(row?.frontier).toEqual([
      { days: 7, sharePercent: null },
      { days: 14, sharePercent: 71.5 },
      { days: 30, sharePercent: 33.4 },
    ]);
    // 11 * 91.0 % = 10.01 too, and is over sooner: 0.91 t a day use up 10 t on day 10.989.
    expect(row?.smallest).toEqual({ sharePercent: 91, days: 11 });
    expect(row?.fullStopDays).toBeCloseTo(10.01, 9);
    expect(row?.withheld).toBeCloseTo(10.01, 9);
    expect(row?.breaks).toMatchObject({ useId: 'line', materialId: 'Dy', moment: { date: '2025-01-11' } });
    expect(row?.breaks?.moment?.day).toBeCloseTo(10 / 0.91, 9);
  });

  const targets: [string, StressTarget, number][] = [
    // 6 * 83.4 % = 5.004
    ['cover under 5 days: more than 5 t', { kind: 'cover-below', days: 5, materialId: null }, 5.004],
    // 13 * 92.4 % = 12.012, 14 * 85.8 % = 12.012
    ['more than 2 t short: more than 12 t', { kind: 'shortfall-above', tonnes: 2, materialId: null }, 12.012],
  ];
  it.each(targets)('%s', async (_, target, size) => {
    expect((await rowOf(ONE, target))?.fullStopDays).toBeCloseTo(size, 9);
  });

  it('what is withheld late must still be missed within the run', async () => {
    // From 20 January 11 days are left, of which 91 % must be withheld; from 21 January 10 days: never enough.
    const row = await rowOf(ONE, STOPS, '2025-01-20');
    expect(row?.frontier).toEqual([
      { days: 7, sharePercent: null },
      { days: 11, sharePercent: 91 },
    ]);
    expect(row?.smallest).toEqual({ sharePercent: 91, days: 11 });
    expect((await rowOf(ONE, STOPS, '2025-01-21'))?.smallest).toBeNull();
  });

  it('ranks the countries by the days of a full stop that they need, those that cannot break it last', async () => {
    const suppliers = [supplier('AUS', 40), supplier('CHN', 50), supplier('MYS', 10)];
    const { rows, monotone } = await reverseStress(made({ suppliers }), STOPS, null, still);
    // More than 10 t of 0.5 t a day are more than 20 days, of 0.4 t a day more than 25; 0.1 t a day are never enough.
    // In the tenths of a point that are told apart: 30 * 66.7 % = 20.01 days, 26 * 96.2 % = 25.012 days.
    expect(rows.map(({ countryId, fullStopDays }) => [countryId, Number(fullStopDays?.toFixed(9))])).toEqual([
      ['CHN', 20.01],
      ['AUS', 25.012],
      ['MYS', Number.NaN],
    ]);
    expect(rows.map(({ shortestStop }) => shortestStop)).toEqual([21, 26, null]);
    expect(monotone).toBe(true);
  });

  it('a target that the run breaks by itself has no smallest disruption', async () => {
    const run = made({}, { shocks: [ban('2025-01-01', '2025-01-20')] });
    const { brokenAlready, rows } = await reverseStress(run, STOPS, null, still);
    expect([brokenAlready, rows]).toEqual([true, []]);
  });

  it('looks only at the line that is asked for', async () => {
    const run = model({
      materials: [
        ONE.materials[0] ?? material(),
        material({
          materialId: 'Tb' as MaterialId, // typed here
          uses: [{ useId: 'other', tier: 2, demand: everyYear(365) }],
          stock: { ...NO_STOCK, opening: 2 },
        }),
      ],
    });
    const of = async (useId: string | null) =>
      (await rowOf(run, { kind: 'line-stops', useId }))?.smallest?.days;
    expect([await of('line'), await of('other'), await of(null)]).toEqual([11, 3, 3]);
  });

  it('says where more can be better: materials that a line needs together, a coverage rule', async () => {
    const rule = {
      reorderAt: { kind: 'tonnes', tonnes: 5 },
      orderUpTo: { kind: 'tonnes', tonnes: 20 },
      leadTimeDays: 60,
    } as const;
    const under = async (run: WhatIfModel) => (await reverseStress(run, STOPS, null, still)).monotone;
    expect([
      await under(ONE),
      await under(made({}, { together: true })),
      await under(made({ replenishment: rule })),
    ]).toEqual([true, false, false]);
  });
});
