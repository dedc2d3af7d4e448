import { countryId, materialId } from '@shared/door/fields';
import { eventRates } from '@shared/features/montecarlo/contract';
import { isoDate, stage } from '@shared/model/checks';
import { shockCheck } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { ALLOCATIONS, type FeedModel } from '@shared/model/what-if';
import { z } from 'zod';

const tonnes = z.number().min(0);
const percent = z.number().min(0).max(100);
const wholeDays = z.number().int().min(0).max(3_650);
const name = z.string().min(1).max(200);
/** Known nowhere but in this file. */
const supplierId = name.transform((text) => text as SupplierId);

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
        date: isoDate.describe(
          'Day on which it is due at the buyer, YYYY-MM-DD; it leaves leadTimeDays before.',
        ),
        tonnes: tonnes.describe('Tonnes REO, 0 or more.'),
      }),
    )
    .max(1_000)
    .optional()
    .describe(
      'Shipments of so much that are due on such a day, beside the share and the capacity; the shocks of the day on which they leave act on them. At most 1,000. Rule: docs/engine.md 2.6.',
    ),
  ramp: ramp.optional(),
  feeds: z.array(feed).max(200).optional(),
  feedRestPercent: percent.optional(),
});

const use = z.strictObject({
  useId: name,
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  demand: byYear(tonnes),
  /** Demand of the years behind the last one given: so much more a year than the year before. */
  growthPercent: z.number().min(-100).max(1_000).optional(),
  floorPercent: percent.optional(),
  valuePerTonne: tonnes.optional(),
  /** Relative need by month, January first. */
  season: z.array(tonnes).length(12).optional(),
  carriesOver: z
    .boolean()
    .optional()
    .describe(
      'true: what the use is not given is still owed to it and delivered later, oldest need first; false or left out: it is lost. Not with `together` or lines that stand. Rule: docs/engine.md 4.7.',
    ),
});

const stock = {
  opening: tonnes.default(0),
  minimum: tonnes.default(0),
  maximum: tonnes.nullable().default(null),
  maximumReleasePerDay: tonnes.nullable().default(null),
};

const release = z
  .strictObject({
    trigger: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('date'), date: isoDate }),
        z.strictObject({ kind: z.literal('shortage') }),
        z.strictObject({ kind: z.literal('cover'), days: z.number().min(0).max(3_650) }),
      ])
      .describe(
        "When it is decided: on a date; at the end of the first day on which something is short; or of the first on which the open tiers hold less than so many days of that day's need.",
      ),
    deliveryDays: wholeDays.describe('Whole days from the decision to the first delivery, 0 to 3,650.'),
  })
  .describe(
    'The tier is closed until it is decided to release it; left out: open from the first day. Rule: docs/engine.md 4.9.',
  );

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
    .array(z.strictObject({ tier: z.enum(STOCK_TIERS), ...stock, release: release.optional() }))
    .max(STOCK_TIERS.length)
    .optional(),
  earlier: z
    .array(
      z.strictObject({
        stage: stage.describe('A stage before that of the run (or of the entry before this one).'),
        stock: z.strictObject(stock).describe('What is held at that stage, t REO of that stage.'),
        yieldPercent: z
          .number()
          .gt(0)
          .max(100)
          .default(100)
          .describe(
            'What comes out of a tonne that is worked up to the stage behind, percent, above 0 to 100.',
          ),
        leadDays: wholeDays
          .default(0)
          .describe('Days from beginning the work to having it, 0 to 3,650; 0: the same day.'),
        maximumPerDay: tonnes
          .nullable()
          .default(null)
          .describe('Most that can be begun in a day, t REO of what comes out; null: no limit.'),
      }),
    )
    .max(4)
    .optional()
    .describe(
      "Stocks of the stages before that of the run, the nearest first. What is missing is drawn from the stock of the run's stage first, then made of these. Rule: docs/engine.md 4.8.",
    ),
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
        useId: name,
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
