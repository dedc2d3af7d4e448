import { eventRates } from '@shared/features/montecarlo/contract';
import { countryId, id, materialId } from '@shared/ipc/fields';
import { isoDate, stage } from '@shared/model/checks';
import { shockCheck } from '@shared/model/shock';
import { asSupplierId } from '@shared/model/supplier';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { ALLOCATIONS, type FeedModel, REGIMES } from '@shared/model/what-if';
import { z } from 'zod';

const tonnes = z.number().min(0);
const percent = z.number().min(0).max(100);
const wholeDays = z.number().int().min(0).max(3_650);
/** Known nowhere but in this file. */
const supplierId = id.transform(asSupplierId);

/** A figure for every year of the run, or one by year: {"2026": 10, "2027": 12}. */
const byYear = (figure: z.ZodNumber) => z.union([figure, z.record(z.string().regex(/^\d{4}$/), figure)]);

/** Where an input comes from, and that one's own input, as far up as is known. */
const feed: z.ZodType<FeedModel> = z.lazy(() =>
  z.strictObject({
    countryId,
    stage,
    supplierId: supplierId.optional(),
    percent,
    leadDays: wholeDays.default(0),
    feeds: z.array(feed).max(200).optional(),
    feedRestPercent: percent.optional(),
  }),
);

/** A plant that is still coming. */
const ramp = z.union([
  z.literal('never'),
  z.strictObject({
    plannedStart: isoDate,
    slipMonths: z.number().min(-600).max(600).default(0),
    notBefore: isoDate.nullable().default(null),
    monthsToFull: z.number().min(0).max(600).default(0),
  }),
]);

const supplier = z.strictObject({
  supplierId,
  countryId,
  leadTimeDays: wholeDays.default(0),
  percent: byYear(percent),
  capacity: tonnes.nullable().default(null),
  receipts: z
    .array(
      z.strictObject({
        date: isoDate,
        tonnes: tonnes,
      }),
    )
    .max(1_000)
    .optional(),
  ramp: ramp.optional(),
  feeds: z.array(feed).max(200).optional(),
  feedRestPercent: percent.optional(),
});

const useTier = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const use = z.strictObject({
  useId: id,
  tier: useTier.default(2),
  demand: byYear(tonnes),
  /** Demand of the years behind the last one given: so much more a year than the year before. */
  growthPercent: z.number().min(-100).max(1_000).optional(),
  floorPercent: percent.optional(),
  valuePerTonne: tonnes.optional(),
  /** Relative need by month, January first. */
  season: z.array(tonnes).length(12).optional(),
  carriesOver: z.boolean().optional(),
});

const stock = {
  opening: tonnes.default(0),
  minimum: tonnes.default(0),
  maximum: tonnes.nullable().default(null),
  maximumReleasePerDay: tonnes.nullable().default(null),
};

const release = z.strictObject({
  regime: z.enum(REGIMES).optional(),
  trigger: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('date'), date: isoDate }),
    z.strictObject({ kind: z.literal('shortage') }),
    z.strictObject({ kind: z.literal('cover'), days: z.number().min(0).max(3_650) }),
    z.strictObject({ kind: z.literal('price'), usdPerKg: tonnes }),
  ]),
  deliveryDays: wholeDays,
  recipients: z
    .strictObject({ uses: z.array(id).max(200).default([]), tiers: z.array(useTier).max(3).default([]) })
    .optional(),
  tonnes: tonnes.optional(),
});

/** Tonnes, or the need of so many days to come. */
const coverLevel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tonnes'), tonnes }),
  z.strictObject({ kind: z.literal('days'), days: wholeDays }),
]);

const material = z.strictObject({
  materialId,
  suppliers: z.array(supplier).max(1_000),
  /** Left out: demand * (1 - substitution) - recycling. */
  totalSupply: byYear(tonnes).optional(),
  recycling: byYear(tonnes).default(0),
  substitution: byYear(percent).default(0),
  uses: z.array(use).max(200),
  stock: z.strictObject(stock).optional(),
  /** The stock tier by tier, in the order in which they open; in place of `stock`. */
  stocks: z
    .array(
      z.strictObject({
        tier: z.enum(STOCK_TIERS),
        ...stock,
        members: z.array(id).max(200).optional(),
        release: release.optional(),
      }),
    )
    .max(50)
    .optional(),
  earlier: z
    .array(
      z.strictObject({
        stage: stage,
        stock: z.strictObject(stock),
        yieldPercent: z.number().gt(0).max(100).default(100),
        leadDays: wholeDays.default(0),
        maximumPerDay: tonnes.nullable().default(null),
      }),
    )
    .max(4)
    .optional(),
  prices: z
    .array(z.strictObject({ from: isoDate, usdPerKg: tonnes }))
    .max(1_000)
    .optional(),
  /** Orders beside the plan, (s, S): at or below `reorderAt` up to `orderUpTo`. */
  replenishment: z
    .strictObject({ reorderAt: coverLevel, orderUpTo: coverLevel, leadTimeDays: wholeDays.default(0) })
    .optional(),
});

/** A model by itself: anyone can run the engine on it without a project. Masses in tonnes REO, shares in percent. */
export const modelFile = z.strictObject({
  start: isoDate,
  days: z.number().int().min(1).max(36_525),
  economyId: countryId,
  stage,
  materials: z.array(material).min(1).max(200),
  shocks: z.array(shockCheck).max(100).default([]),
  allocation: z.enum(ALLOCATIONS).optional(),
  /** Whether uses of one id are one line that needs its materials at once. */
  together: z.boolean().optional(),
  lines: z
    .array(
      z.strictObject({
        useId: id,
        minimumLoadPercent: percent.default(0),
        restartDays: wholeDays.default(0),
      }),
    )
    .max(200)
    .optional(),
  /** For the Monte Carlo; left out: illustrative ones. */
  rates: eventRates.optional(),
});

export type ModelFile = z.output<typeof modelFile>;
