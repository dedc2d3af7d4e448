import type { Shock } from '@shared/model/shock';
import type { SupplierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, leak, licence, material, model, outage, quota, supplier, tax } from './models';

/** Arrivals of the first days, one source that sends 1 t a day. */
function arrivals(shocks: readonly Shock[], more: Partial<SupplierModel> = {}): number[] {
  const run = runWhatIf(
    model({ days: 12, shocks, materials: [material({ suppliers: [supplier('CHN', 100, more)] })] }),
  );
  return [...(run.materials[0]?.series.arrivals ?? [])].map((value) => Number(value.toFixed(6)));
}

describe('what a shock lets arrive', () => {
  const examples: [string, Shock[], Partial<SupplierModel>, number[]][] = [
    ['no shock', [], {}, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
    ['ban', [ban('2025-01-03', '2025-01-06')], {}, [1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]],
    [
      'ban, goods at sea',
      [ban('2025-01-01', '2025-01-04')],
      { leadTimeDays: 4 },
      [1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1],
    ],
    [
      'ban by another country',
      [ban('2025-01-03', '2025-01-06', { imposedBy: 'MYS' as never })],
      {},
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'ban of another stage',
      [ban('2025-01-03', '2025-01-06', { stages: ['mining'] })],
      {},
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'ban with recovery over 4 days',
      [ban('2025-01-01', '2025-01-03', { recoveryDays: 4 })],
      {},
      [0, 0, 0.125, 0.375, 0.625, 0.875, 1, 1, 1, 1, 1, 1],
    ],
    [
      'ban that began before the start',
      [ban('2024-12-20', '2025-01-03')],
      {},
      [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'licence, a quarter',
      [licence('2025-01-03', '2025-01-06', { approvedPercent: 25 })],
      {},
      [1, 1, 0.25, 0.25, 0.25, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'licence, half, two days late',
      [licence('2025-01-03', '2025-01-06', { approvedPercent: 50, delayDays: 2 })],
      {},
      [1, 1, 0, 0, 0.5, 1.5, 1.5, 1, 1, 1, 1, 1],
    ],
    [
      'licence in force before the start, late (366 days in 2024)',
      [licence('2024-12-20', '2025-01-03', { approvedPercent: 50, delayDays: 2 })],
      {},
      [0.498634, 0.498634, 1.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'licence, half of the rest queues, out in two days',
      [
        licence('2025-01-01', '2025-01-05', {
          queuedPercent: 50,
          releaseStart: '2025-01-06' as never,
          releaseDays: 2,
        }),
      ],
      {},
      [0, 0, 0, 0, 1, 2, 2, 1, 1, 1, 1, 1],
    ],
    [
      'queue opens inside the shock',
      [
        licence('2025-01-01', '2025-01-05', {
          queuedPercent: 100,
          releaseStart: '2025-01-03' as never,
          releaseDays: 2,
        }),
      ],
      {},
      [0, 0, 1.5, 2, 1.5, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'two licences multiply',
      [
        licence('2025-01-01', '2025-01-04', { approvedPercent: 50 }),
        licence('2025-01-02', '2025-01-05', { id: 'second', approvedPercent: 50 }),
      ],
      {},
      [0.5, 0.25, 0.25, 0.5, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'a ban holds back an approved licence too',
      [
        licence('2025-01-01', '2025-01-03', { approvedPercent: 100, delayDays: 3 }),
        ban('2025-01-04', '2025-01-06'),
      ],
      {},
      [0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'licence for two fifths of the flow',
      [licence('2025-01-03', '2025-01-06', { coveredPercent: 40, approvedPercent: 25, recoveryDays: 2 })],
      {},
      [1, 1, 0.7, 0.7, 0.7, 0.775, 0.925, 1, 1, 1, 1, 1],
    ],
    [
      'outage of the one supplier, a tenth left, back over two days',
      [outage('CHN-100', '2025-01-03', '2025-01-05', { remainingPercent: 10, recoveryDays: 2 })],
      {},
      [1, 1, 0.1, 0.1, 0.325, 0.775, 1, 1, 1, 1, 1, 1],
    ],
    ['outage of another supplier', [outage('AUS-1', '2025-01-01', '2025-01-09')], {}, Array(12).fill(1)],
    [
      'tax: a price a quarter higher, elasticity -1, gives four fifths',
      [tax('2025-01-03', '2025-01-06')],
      {},
      [1, 1, 0.8, 0.8, 0.8, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'tax of 125 %, a fifth passed on, elasticity -2',
      [tax('2025-01-01', '2025-01-03', { taxPercent: 125, passThroughPercent: 20, elasticity: -2 })],
      {},
      [0.64, 0.64, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'quota: 31 t a month for 4 of 31 days is 4 t, shipped as asked (1 a day)',
      [quota('2025-01-02', '2025-01-06', { ceilingTonnes: 31 })],
      {},
      Array(12).fill(1),
    ],
    [
      'quota: 9.3 t a month, 10 of 31 days in force: 3 t, then nothing until it ends',
      [quota('2025-01-01', '2025-01-11', { ceilingTonnes: 9.3 })],
      {},
      [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1],
    ],
    [
      // Of 29 t for December 27 days of 365/366 t have left by the 27th: 2.07377 t are left for its last four days.
      'quota: what left before the first day of the window has used a part up (366 days in 2024)',
      [quota('2024-12-01', '2025-01-01', { ceilingTonnes: 29 })],
      { leadTimeDays: 4 },
      [1, 1, 0.07377, 0, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'leak: half of what a ban withholds, two days later',
      [ban('2025-01-03', '2025-01-06'), leak('2025-01-01', '2025-02-01', { delayDays: 2 })],
      {},
      [1, 1, 0, 0, 0.5, 1.5, 1.5, 1, 1, 1, 1, 1],
    ],
    [
      'leak in its own window only, of a licence and a ban together',
      [
        ban('2025-01-01', '2025-01-05'),
        licence('2025-01-01', '2025-01-07', { approvedPercent: 50 }),
        leak('2025-01-02', '2025-01-06', { percent: 20 }),
      ],
      {},
      [0, 0.2, 0.2, 0.2, 0.6, 0.5, 1, 1, 1, 1, 1, 1],
    ],
    [
      'leak of what was withheld before the first day (366 days in 2024)',
      [ban('2024-12-28', '2025-01-03'), leak('2024-12-30', '2025-06-01', { delayDays: 3 })],
      {},
      [0, 0.498634, 1.498634, 1.5, 1.5, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'no leak of what an outage does not make',
      [outage('CHN-100', '2025-01-03', '2025-01-05'), leak('2025-01-01', '2025-02-01')],
      {},
      [1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'licence, a free week, then it snaps back harder: two shocks chained by their dates',
      [
        licence('2025-01-01', '2025-01-04', { approvedPercent: 50 }),
        licence('2025-01-09', '2025-01-20', { id: 'snap back', approvedPercent: 10 }),
      ],
      {},
      [0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 0.1, 0.1, 0.1, 0.1],
    ],
    ['capacity', [], { capacity: 182.5 }, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
  ];
  it.each(examples)('%s', (_, shocks, more, expected) => {
    expect(arrivals(shocks, more)).toEqual(expected);
  });
});

describe('what a quota leaves to each group', () => {
  /** Two groups of one country: 0.6 t a day with lead time 0, 0.2 t a day with lead time 3. */
  const suppliers = [supplier('CHN', 60), supplier('CHN', 20, { leadTimeDays: 3 }), supplier('AUS', 20)];
  const examples: [string, Shock[], number[][]][] = [
    [
      'in proportion to what each would send in the period: 6 and 2 t of 8, of which 4 t may go',
      [quota('2025-01-01', '2025-01-11', { ceilingTonnes: 12.4 })],
      [
        [0.6, 0.6, 0.6, 0.6, 0.6, 0, 0, 0, 0, 0, 0.6, 0.6],
        // dispatched from 1 January on, due on the 4th
        [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0, 0, 0, 0],
      ],
    ],
    [
      'a group that stands asks for nothing, and the other gets all of it',
      [
        quota('2025-01-01', '2025-01-11', { ceilingTonnes: 12.4 }),
        outage('CHN-20', '2025-01-01', '2025-01-11'),
      ],
      [
        [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.4, 0, 0, 0, 0.6, 0.6],
        [0.2, 0.2, 0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ],
    ],
  ];
  it.each(examples)('%s', (_, shocks, expected) => {
    const supply = everyYear(365);
    supply[2024] = 366;
    const run = runWhatIf(
      model({ days: 12, shocks, materials: [material({ suppliers, totalSupply: supply })] }),
    ).materials[0];
    const history = run?.historyDays ?? 0;
    const passed = run?.groups
      .filter(({ countryId }) => countryId === 'CHN')
      .map(({ steps }) => [...(steps.at(-1)?.passed.subarray(history) ?? [])]);
    expect(passed?.map((days) => days.map((value) => Number(value.toFixed(6))))).toEqual(expected);
    expect(run?.ledger.imbalance).toBeLessThan(1e-9);
  });
});

describe('groups', () => {
  it('follows requests before the start when a licence was already in force', () => {
    const shocks = [licence('2024-12-20', '2025-01-03', { approvedPercent: 50, delayDays: 2 })];
    const result = runWhatIf(model({ shocks })).materials[0];
    expect(result?.historyDays).toBe(12);
    expect(result?.groups[0]?.baseline).toHaveLength(42);
  });

  it('keeps countries and lead times apart', () => {
    const suppliers = [
      supplier('CHN', 30),
      supplier('CHN', 20),
      supplier('CHN', 10, { leadTimeDays: 5 }),
      supplier('AUS', 40),
    ];
    const result = runWhatIf(
      model({ materials: [material({ suppliers })], shocks: [ban('2025-01-01', '2025-01-09')] }),
    );
    const groups = result.materials[0]?.groups.map((group) => [
      group.countryId,
      group.leadTimeDays,
      group.supplierIds.length,
      group.steps.length,
    ]);
    expect(groups).toEqual([
      ['CHN', 0, 2, 1],
      ['CHN', 5, 1, 1],
      ['AUS', 0, 1, 0],
    ]);
  });
});
