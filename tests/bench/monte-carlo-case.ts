import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import type { MonteCarloJob } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';

const MATERIALS = 17;
const SUPPLIERS = 20;
const COUNTRIES = ['CHN', 'AUS', 'MYS', 'VNM', 'USA', 'FRA', 'EST', 'THA'];
const DAYS = 365;

/** What the bar asks for: 17 materials that 20 suppliers in 8 countries all serve, 365 days, stock limits in force. */
export function benchModel(days: number = DAYS): WhatIfModel {
  const each = (value: number) => Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2024 + i, value]));
  return {
    start: isoDate('2025-01-01'),
    days,
    economyId: 'JPN' as CountryId, // an ISO code typed here
    stage: 'separation',
    materials: Array.from({ length: MATERIALS }, (_, m) => ({
      materialId: `E${m}` as MaterialId, // a made-up symbol
      suppliers: Array.from({ length: SUPPLIERS }, (_, s) => ({
        supplierId: `supplier ${s}` as SupplierId, // made up
        countryId: COUNTRIES[s % COUNTRIES.length] as CountryId, // an ISO code typed above
        leadTimeDays: 5 + ((7 * s) % 40),
        percent: each(1.8 + ((3 * s + 5 * m) % 7)), // adds up to less than 100: the rest is unallocated
        capacity: null,
      })),
      totalSupply: each(365 * (1.02 + 0.01 * m)),
      recycling: each(20),
      substitution: each(0),
      uses: [0.5, 0.3, 0.2].map((part, i) => ({
        useId: `use ${i}`,
        tier: 2 as const,
        demand: each(365 * part),
      })),
      stock: { opening: 15 + m, minimum: 2, maximum: 20 + m, maximumReleasePerDay: 0.9 },
      carriedShares: {},
    })),
    shocks: [],
  };
}

export const BENCH_JOB: MonteCarloJob = {
  model: benchModel(),
  options: {
    runs: 10_000,
    seed: 2026,
    rates: {
      supplier: {
        eventsPerYear: 1,
        duration: { kind: 'lognormal', medianDays: 30, spread: 0.8 },
        severity: { alpha: 2, beta: 2 },
      },
      country: {
        eventsPerYear: 0.2,
        duration: { kind: 'lognormal', medianDays: 60, spread: 0.8 },
        severity: { alpha: 4, beta: 2 },
      },
      suppliers: {},
      countries: {},
    },
  },
};

/** The same with all that a material can say by itself: tiers of stock, a coverage rule, seasons, uses of three ranks. */
export const FULL_JOB: MonteCarloJob = { ...BENCH_JOB, model: fullModel() };

/** The same with lines that need all their materials at once, two of which stand below a load; fewer runs. */
export const LINES_JOB: MonteCarloJob = {
  options: { ...BENCH_JOB.options, runs: 2_000 },
  model: {
    ...fullModel(),
    together: true,
    lines: [
      { useId: 'use 0', minimumLoadPercent: 50, restartDays: 5 },
      { useId: 'use 1', minimumLoadPercent: 30, restartDays: 0 },
    ],
  },
};

function fullModel(): WhatIfModel {
  const model = benchModel();
  const season = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return {
    ...model,
    allocation: 'tier',
    materials: model.materials.map((material) => {
      const half = { opening: material.stock.opening / 2, minimum: 1, maximum: 12 };
      return {
        ...material,
        stocks: [
          { ...half, maximumReleasePerDay: 0.5, tier: 'firm' as const },
          { ...half, maximumReleasePerDay: 0.4, tier: 'national' as const },
        ],
        replenishment: {
          reorderAt: { kind: 'days' as const, days: 20 },
          orderUpTo: { kind: 'days' as const, days: 40 },
          leadTimeDays: 30,
        },
        uses: material.uses.map((use, at) => ({ ...use, season, tier: ([1, 2, 3] as const)[at] ?? 3 })),
      };
    }),
  };
}
