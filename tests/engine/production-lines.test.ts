import { lineClock } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import type { LineModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import type { LineResult } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, licence, material, model, NO_STOCK, supplier } from './models';

const use = (useId: string, perDay: number, more: Partial<UseModel> = {}): UseModel => ({
  useId,
  tier: 2,
  demand: everyYear(perDay * 365),
  ...more,
});

/** Magnets want 3 t of Nd and 1 t of Dy a day, sensors 1 t of Dy; China stops for 20 days, 60 % of Dy is Chinese. */
function lines(around: Partial<WhatIfModel> = {}, dyStock = 6): LineResult[] {
  const materials = [
    material({
      materialId: 'Nd' as MaterialId, // a symbol typed here
      suppliers: [supplier('AUS', 100)],
      totalSupply: everyYear(3 * 365),
      uses: [use('magnets', 3, { valuePerTonne: 10 })],
    }),
    material({
      materialId: 'Dy' as MaterialId, // a symbol typed here
      suppliers: [supplier('CHN', 60), supplier('AUS', 40)],
      totalSupply: everyYear(2 * 365),
      uses: [use('magnets', 1, { valuePerTonne: 40, tier: 1 }), use('sensors', 1)],
      stock: { ...NO_STOCK, opening: dyStock },
    }),
  ];
  return [...runWhatIf(model({ materials, shocks: [ban('2025-01-01', '2025-01-21')], ...around })).lines];
}

const stopping = (useId: string, more: Partial<LineModel>): LineModel[] => [
  { useId, minimumLoadPercent: 0, restartDays: 0, ...more },
];

describe('production lines', () => {
  it('stop with their scarcest material, and say what is lost', () => {
    // 1.2 t a day are missing: 6 t last five days, then 15 days at 40 %.
    expect(lines()[0]).toEqual({
      useId: 'magnets',
      materialIds: ['Nd', 'Dy'],
      firstStop: { day: 5, date: '2025-01-06' },
      standsFrom: null,
      restart: { day: 20, date: '2025-01-21' },
      binding: 'Dy',
      daysBelowFull: 15,
      daysStanding: 0,
      lostDays: expect.closeTo(9, 9),
      lostTonnes: expect.closeTo(9 * 4, 9),
      lostValue: expect.closeTo(9 * 40, 9),
    });
    expect(lines()[1]).toMatchObject({ useId: 'sensors', lostValue: null, lostTonnes: expect.closeTo(9, 9) });
  });

  it('stop at the first moment at which any of their materials no longer goes round', () => {
    // Of A .25 t is there and .5 t comes, half way through the day; of B .5 t is there and nothing comes: also half way, but
    // B is scarcer. With less of A the day is over sooner, though B still binds.
    const of = (materialId: string, opening: number, perDay: number) =>
      material({
        materialId: materialId as MaterialId, // a name typed here
        suppliers: [supplier('AUS', 100)],
        totalSupply: everyYear(perDay * 365),
        uses: [use('line', 1)],
        stock: { ...NO_STOCK, opening },
      });
    const run = runWhatIf(model({ days: 3, materials: [of('A', 0.1, 0.5), of('B', 0.5, 0)] }));
    expect(run.lines[0]).toMatchObject({ binding: 'B', firstStop: { day: expect.closeTo(0.2, 9) } });
  });

  it.each(['proportional', 'tier', 'value'] as const)(
    'are not held back by what they need nothing of, shared out by %s',
    (allocation) => {
      // Dy runs out for sensors alone: magnets need none of it until 2026.
      const run = (days: number) => {
        const [nd, dy] = [
          material({
            materialId: 'Nd' as MaterialId, // a symbol typed here
            suppliers: [supplier('AUS', 100)],
            totalSupply: everyYear(365),
            uses: [use('magnets', 1)],
            stock: { ...NO_STOCK, opening: 50 },
          }),
          material({
            materialId: 'Dy' as MaterialId, // a symbol typed here
            suppliers: [supplier('CHN', 100)],
            totalSupply: everyYear(365),
            uses: [use('magnets', 0, { demand: { 2025: 0, 2026: 365 } }), use('sensors', 1)],
            stock: { ...NO_STOCK, opening: 5 },
          }),
        ];
        return runWhatIf(
          model({ materials: [nd, dy], days, allocation, shocks: [ban('2025-01-01', '2026-03-01')] }),
        );
      };
      const within = run(100);
      expect(within.lines.map(({ useId, firstStop, lostDays }) => [useId, firstStop?.day, lostDays])).toEqual(
        [
          ['magnets', undefined, 0],
          ['sensors', 5, 95],
        ],
      );
      expect(lineClock(within, [], {})).toMatchObject([
        { useId: 'sensors', lowestCover: { materialId: 'Dy', days: 0 } },
        { useId: 'magnets', lowestCover: { materialId: 'Nd', days: 50 } },
      ]);
      expect(run(400).lines[0]).toMatchObject({
        useId: 'magnets',
        binding: 'Dy',
        firstStop: { date: '2026-01-01' },
        daysBelowFull: 35,
      });
    },
  );

  it('never stop where there is enough', () => {
    expect(lines({}, 24).map(({ firstStop, restart, binding }) => [firstStop, restart, binding])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it.each([[false], [true]])(
    'stand below their least load and take days to start again, together: %s',
    (together) => {
      const [magnets] = lines({
        together,
        lines: stopping('magnets', { minimumLoadPercent: 50, restartDays: 4 }),
      });
      expect(magnets).toMatchObject({
        daysStanding: 19,
        standsFrom: { day: 5 },
        restart: { day: 24 },
        firstStop: { day: 5 },
      });
      expect(magnets?.lostDays).toBeCloseTo(19, 9);
    },
  );

  it.each([[false], [true]])('leave what they cannot use to the others, together: %s', (together) => {
    const asked = { together, lines: stopping('magnets', { minimumLoadPercent: 50 }) };
    // Magnets stand, so that the 0.8 t a day all go to the sensors.
    expect(lines(asked)[1]).toMatchObject({ lostDays: expect.closeTo(15 * 0.2, 9), daysStanding: 0 });
  });

  it('use nothing while they stand, and what comes meanwhile is put by', () => {
    const one = material({ uses: [use('line', 1)], suppliers: [supplier('CHN', 100)] });
    const made = { ...one, totalSupply: everyYear(365), stock: NO_STOCK };
    const shocks = [licence('2025-01-11', '2025-01-21', { approvedPercent: 40, delayDays: 0 })];
    const lines = stopping('line', { minimumLoadPercent: 50, restartDays: 5 });
    const run = runWhatIf(model({ days: 60, materials: [made], shocks, lines }));
    const served = [...(run.materials[0]?.series.served ?? [])];
    const stands = run.lines[0]?.daysStanding ?? 0;
    expect(stands).toBeGreaterThan(0);
    expect(served.filter((tonnes) => tonnes === 0)).toHaveLength(stands);
    expect(Math.max(...(run.materials[0]?.series.stock ?? []))).toBeCloseTo(stands * 0.4, 9);
    expect(run.materials[0]?.ledger.imbalance).toBeLessThan(1e-9);
  });

  it('are served by tier or by value, when balanced together', () => {
    const [first] = lines({ together: true, allocation: 'tier' });
    expect(first?.lostDays).toBeCloseTo(15 * 0.2, 9);
    const [magnets, sensors] = lines({ together: true, allocation: 'value' });
    expect([magnets?.lostDays, sensors?.lostDays]).toEqual([expect.closeTo(3, 9), expect.closeTo(15, 9)]);
  });

  it('take the same as each material by itself, where every line needs only one', () => {
    const single = [
      material({ uses: [use('a', 0.4), use('b', 0.6)], stock: { ...NO_STOCK, opening: 7.25 } }),
    ];
    const at = { materials: single, shocks: [ban('2025-01-03', '2025-01-21', { recoveryDays: 5 })] };
    const [alone, joint] = [runWhatIf(model(at)), runWhatIf(model({ ...at, together: true }))];
    for (const key of ['served', 'stock', 'shortfall', 'release', 'refill'] as const) {
      for (let day = 0; day < 30; day++) {
        const expected = alone.materials[0]?.series[key][day] ?? Number.NaN;
        expect(joint.materials[0]?.series[key][day]).toBeCloseTo(expected, 12);
      }
    }
    expect(joint.lines.map(({ lostDays }) => lostDays)).toEqual(
      alone.lines.map(({ lostDays }) => expect.closeTo(lostDays, 9)),
    );
  });
});
