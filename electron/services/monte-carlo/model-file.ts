import { basename } from 'node:path';
import { countryId, isoDate, materialId, shock, stage } from '@shared/contract/fields';
import { eventRates } from '@shared/contract/uncertainty';
import { addDays, yearOf } from '@shared/domain/calendar';
import type { SupplierId } from '@shared/domain/supplier';
import type { EventRates } from '@shared/domain/uncertainty';
import type { ByYear, FeedModel, WhatIfModel } from '@shared/domain/what-if';
import { z } from 'zod';
import { readJson } from '../read-json';

const tonnes = z.number().min(0);
/** Known nowhere but in this file. */
const supplierId = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text as SupplierId);
const percent = z.number().min(0).max(100);

/** A figure for every year of the run, or one by year: {"2026": 10, "2027": 12}. */
const byYear = (figure: z.ZodNumber) => z.union([figure, z.record(z.string().regex(/^\d{4}$/), figure)]);

/** Where an input comes from, and that one's own input, as far up as is known. */
const feed: z.ZodType<FeedModel> = z.lazy(() =>
  z.strictObject({
    countryId,
    stage,
    supplierId: supplierId.optional(),
    percent,
    leadDays: z.number().int().min(0).max(3_650).default(0),
    feeds: z.array(feed).max(200).optional(),
    feedRestPercent: percent.optional(),
  }),
);

const supplier = z.strictObject({
  supplierId,
  countryId,
  leadTimeDays: z.number().int().min(0).max(3_650).default(0),
  percent: byYear(percent),
  capacity: tonnes.nullable().default(null),
  feeds: z.array(feed).max(200).optional(),
  feedRestPercent: percent.optional(),
});

const material = z.strictObject({
  materialId,
  suppliers: z.array(supplier).max(1_000),
  /** Left out: demand * (1 - substitution) - recycling. */
  totalSupply: byYear(tonnes).optional(),
  recycling: byYear(tonnes).default(0),
  substitution: byYear(percent).default(0),
  uses: z
    .array(
      z.strictObject({
        useId: z.string().min(1).max(200),
        tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
        demand: byYear(tonnes),
      }),
    )
    .max(200),
  stock: z
    .strictObject({
      opening: tonnes.default(0),
      minimum: tonnes.default(0),
      maximum: tonnes.nullable().default(null),
      maximumReleasePerDay: tonnes.nullable().default(null),
    })
    .prefault({}),
});

/** A model by itself: anyone can run the engine on it without a project. Masses in tonnes REO, shares in percent. */
export const modelFile = z.strictObject({
  start: isoDate,
  days: z.number().int().min(1).max(36_525),
  economyId: countryId,
  stage,
  materials: z.array(material).min(1).max(200),
  shocks: z.array(shock).max(100).default([]),
  /** For the Monte Carlo; left out: illustrative ones. */
  rates: eventRates.optional(),
});

export interface ReadModel {
  /** The file's name stands in for that of a scenario. */
  readonly name: string;
  readonly model: WhatIfModel;
  readonly rates: EventRates | null;
}

/** Reads a model file. @throws Refusal naming the file and the field that does not fit */
export async function readModelFile(path: string): Promise<ReadModel> {
  const { rates, materials, ...file } = await readJson(path, modelFile);
  // A year on either side: goods under way, and figures that step at New Year.
  const first = yearOf(file.start) - 1;
  const last = yearOf(addDays(file.start, file.days)) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const filled = (figures: number | Record<string, number>): ByYear =>
    typeof figures === 'number' ? Object.fromEntries(years.map((year) => [year, figures])) : figures;
  return {
    name: basename(path),
    rates: rates ?? null,
    model: {
      ...file,
      materials: materials.map(({ suppliers, uses, ...given }) => {
        const demands = uses.map((use) => ({ ...use, demand: filled(use.demand) }));
        const recycling = filled(given.recycling);
        const substitution = filled(given.substitution);
        const needed = (year: number) =>
          demands.reduce((sum, { demand }) => sum + (demand[year] ?? 0), 0) *
            (1 - (substitution[year] ?? 0) / 100) -
          (recycling[year] ?? 0);
        return {
          ...given,
          suppliers: suppliers.map((item) => ({
            ...item,
            percent: filled(item.percent),
          })),
          recycling,
          substitution,
          totalSupply:
            given.totalSupply === undefined
              ? Object.fromEntries(years.map((year) => [year, Math.max(0, needed(year))]))
              : filled(given.totalSupply),
          uses: demands,
          carriedShares: {},
        };
      }),
    },
  };
}
