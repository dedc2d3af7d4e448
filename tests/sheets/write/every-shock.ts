import { isoDate } from '@shared/base/calendar';
import type { Shock } from '@shared/model/shock';
import type { RampModel, WhatIfModel } from '@shared/model/what-if';
import { leak, licence, outage, quota, tax } from '../../engine/models';
import { EXAMPLE_SHOCKS } from './example-content';

const AUS = { imposedBy: 'AUS' as never }; // a code of the example

/** Every kind of shock, several on one group; all of it follows changed inputs. */
export const ALL_KINDS: readonly Shock[] = [
  ...EXAMPLE_SHOCKS.map((shock) => (shock.kind === 'licence' ? { ...shock, coveredPercent: 70 } : shock)),
  tax('2025-04-01', '2025-08-20', {
    taxPercent: 30,
    passThroughPercent: 80,
    elasticity: -0.6,
    recoveryDays: 25,
  }),
  leak('2025-03-20', '2025-12-01', { percent: 35, delayDays: 28 }),
  leak('2025-06-01', '2025-10-01', { id: 'leak 2', label: 'Second way', percent: 20, delayDays: 5 }),
  quota('2025-04-20', '2025-11-10', { ...AUS, ceilingTonnes: 4.2, period: 'month' }),
  quota('2025-02-01', '2026-02-01', { ...AUS, id: 'quota 2', ceilingTonnes: 9, period: 'quarter' }),
  leak('2025-01-01', '2026-01-01', { ...AUS, id: 'leak 3', percent: 50, delayDays: 40 }),
  outage('aus-plant', '2025-07-01', '2025-08-01', { remainingPercent: 30, recoveryDays: 12 }),
  outage('vnm-plant', '2025-05-01', '2025-06-15', { id: 'outage 2', remainingPercent: 0, recoveryDays: 30 }),
];

/** What is written as values: a licence for one end use, a quota over two groups, a chain of feeds, tiers with limits of their own. */
export function withValues(made: WhatIfModel): WhatIfModel {
  return {
    ...made,
    shocks: [
      ...made.shocks,
      licence('2025-04-10', '2025-10-01', {
        id: 'one use',
        label: 'One use',
        approvedPercent: 60,
        delayDays: 9,
        recoveryDays: 20,
        endUses: { uses: [made.materials[0]?.uses[1]?.useId ?? ''], tiers: [] },
      }),
      quota('2025-05-01', '2025-09-01', { id: 'shared', ceilingTonnes: 15, period: 'month' }),
    ],
    materials: made.materials.map((item, index) => ({
      ...item,
      suppliers: item.suppliers.map((supplier) =>
        supplier.supplierId === 'vnm-plant'
          ? {
              ...supplier,
              feeds: [{ countryId: 'CHN' as never, stage: 'mining', percent: 60, leadDays: 10 }], // of the example
              feedRestPercent: 100,
            }
          : supplier,
      ),
      ...(index === 0
        ? {
            stocks: [
              {
                ...item.stock,
                tier: 'private',
                opening: item.stock.opening / 3,
                maximumReleasePerDay: 0.4,
                members: item.uses.slice(0, 1).map(({ useId }) => useId),
              },
              { ...item.stock, tier: 'national', opening: (item.stock.opening * 2) / 3 },
            ],
          }
        : {}),
    })),
  };
}

/** Two plants that are still coming: one with a capacity, one that waits for a permit and whose capacity nobody knows. */
export function coming(made: WhatIfModel, slipMonths: number): WhatIfModel {
  const ramps: Readonly<Record<string, RampModel>> = {
    'aus-plant': { plannedStart: isoDate('2025-03-10'), slipMonths, notBefore: null, monthsToFull: 5 },
    'vnm-plant': {
      plannedStart: isoDate('2025-04-20'),
      slipMonths: 0,
      notBefore: isoDate('2025-05-15'),
      monthsToFull: 0,
    },
  };
  const materials = made.materials.map((item) => ({
    ...item,
    suppliers: item.suppliers.map((one) => ({ ...one, ramp: ramps[one.supplierId] })),
  }));
  return { ...made, materials };
}
