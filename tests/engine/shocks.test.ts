import type { Shock } from '@shared/domain/shock';
import type { SupplierModel } from '@shared/domain/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/daily-simulation';
import { ban, licence, material, model, supplier } from './models';

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
    ['capacity', [], { capacity: 182.5 }, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
  ];
  it.each(examples)('%s', (_, shocks, more, expected) => {
    expect(arrivals(shocks, more)).toEqual(expected);
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
