import { isoDate } from '@shared/base/calendar';
import { bench, describe } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { licence, material, model, supplier } from '../engine/models';

const every = (value: number) => Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2024 + i, value]));

/** 17 elements, 10 years by day, 8 suppliers each, a licence with queue and a delay. The bar is 20 ms. */
const tenYears = model({
  start: isoDate('2025-04-04'),
  days: 3650,
  shocks: [
    licence('2025-04-04', '2027-04-04', {
      approvedPercent: 25,
      delayDays: 45,
      queuedPercent: 50,
      releaseStart: isoDate('2026-01-01'),
      releaseDays: 60,
    }),
  ],
  materials: Array.from({ length: 17 }, (_, index) =>
    material({
      materialId: `E${index}` as never, // a made-up symbol
      suppliers: ['CHN', 'CHN', 'AUS', 'VNM', 'MYS', 'FRA', 'USA', 'EST'].map((country, i) =>
        supplier(country, 12.5, { leadTimeDays: 10 + i, percent: every(12.5) }),
      ),
      totalSupply: every(365),
      recycling: every(10),
      substitution: every(2),
      uses: Array.from({ length: 6 }, (_, i) => ({ useId: `use ${i}`, tier: 2, demand: every(65) })),
      stock: { opening: 60, minimum: 5, maximum: 90, maximumReleasePerDay: 0.9 },
    }),
  ),
});

describe('daily what-if', () => {
  bench('17 materials x 3,650 days', () => {
    runWhatIf(tenYears);
  });
});
