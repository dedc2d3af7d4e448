import { daysBetween, isoDate } from '@shared/base/calendar';
import type { WhatIfModel } from '@shared/model/what-if';
import { yearSpans } from '../../electron/engine/run/year-spans';
import { licence, material, model, supplier } from '../engine/models';

const every = (value: number) => Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2024 + i, value]));

const COUNTRIES = ['CHN', 'CHN', 'AUS', 'VNM', 'MYS', 'FRA', 'USA', 'EST'];

const LICENCE = licence('2025-04-04', '2027-04-04', {
  approvedPercent: 25,
  delayDays: 45,
  queuedPercent: 50,
  releaseStart: isoDate('2026-01-01'),
  releaseDays: 60,
});

/** 17 elements, 10 years by day, 8 suppliers each, a licence with queue and a delay, 6 lines that need all of them. */
export const tenYears: WhatIfModel = model({
  start: isoDate('2025-04-04'),
  days: 3650,
  shocks: [LICENCE],
  materials: Array.from({ length: 17 }, (_, index) =>
    material({
      materialId: `E${index}` as never, // a made-up symbol
      suppliers: COUNTRIES.map((country, i) =>
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

/**
 * The same for the C program, all as doubles: six counts, the years, the licence, then material by material. It knows
 * models of this shape only: one licence that begins with the run, every material with the same suppliers and lines.
 */
export function whatIfFile({ start, days, materials }: WhatIfModel): Uint8Array {
  const suppliers = materials[0]?.suppliers ?? [];
  const uses = materials[0]?.uses ?? [];
  const lead = Math.max(...suppliers.map(({ leadTimeDays }) => leadTimeDays));
  const years = yearSpans(start, 0, days + lead);
  const window = yearSpans(start, 0, days).length;
  const byYear = (figures: Readonly<Record<number, number>>) => years.map(({ year }) => figures[year] ?? 0);
  const figures = [
    ...[days, materials.length, suppliers.length, uses.length, years.length, window],
    ...years.flatMap(({ from, to, daysInYear }) => [from, to, daysInYear]),
    ...[
      COUNTRIES.indexOf(LICENCE.imposedBy),
      daysBetween(start, LICENCE.start),
      daysBetween(start, LICENCE.end),
    ],
    ...[LICENCE.recoveryDays, LICENCE.approvedPercent, LICENCE.delayDays, LICENCE.queuedPercent],
    ...[daysBetween(start, LICENCE.releaseStart ?? LICENCE.end), LICENCE.releaseDays],
    ...materials.flatMap((item) => [
      ...item.suppliers.flatMap(({ countryId, leadTimeDays, percent }) => [
        ...[COUNTRIES.indexOf(countryId), leadTimeDays],
        ...byYear(percent),
      ]),
      ...[item.totalSupply, item.recycling, item.substitution].flatMap(byYear),
      ...item.uses.flatMap(({ demand }) => byYear(demand)),
      ...[item.stock.opening, item.stock.minimum, item.stock.maximum ?? 1e300],
      item.stock.maximumReleasePerDay ?? 1e300,
    ]),
  ];
  return new Uint8Array(Float64Array.from(figures).buffer);
}
