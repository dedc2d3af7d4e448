import { MARKS } from '@shared/base/certainty';
import { MASS_BASES } from '@shared/base/mass-basis';
import { OBSERVED_STAGES, STAGES } from '@shared/base/stage';
import { FIRST_YEAR, LAST_YEAR } from '@shared/base/year-range';
import { id } from '@shared/ipc/fields';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { z } from 'zod';

const text = z.string().min(1).max(200);
// Ids as the table writes them: types alone, since a transform would take the defaults out of the printed schema.
const country = id as z.ZodType as z.ZodType<CountryId, string>;
const material = id as z.ZodType as z.ZodType<MaterialId, string>;
const mark = z.enum(MARKS).default('known');
const fraction = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);

/**
 * One figure of the table. `imports`, `supply` and `world_production` are by country, `country` null is their total and
 * "ZZZ" is other countries; the rest are of the economy as a whole. A censored figure keeps its censoring.
 */
const observation = z.strictObject({
  material,
  stage: z.enum(OBSERVED_STAGES),
  year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  measure: z.enum([
    'imports',
    'supply',
    'world_production',
    'production',
    'consumption',
    'import_reliance',
    'price',
  ]),
  country: country.nullable().default(null),
  value: z.number().min(0).nullable(),
  censor: z.enum(['none', 'above', 'below', 'withheld', 'net_exporter']).default('none'),
  unit: z.enum(['t', 'kg', 'percent', 'usd', 'usd_per_kg']),
  basis: z.enum(MASS_BASES).nullable().default(null),
  mark,
  source: text,
});

/** Where a country's input at a stage comes from, percent of its feed; what is missing to 100 is of unknown origin. */
const feed = z.strictObject({
  material,
  country,
  stage: z.enum(STAGES),
  fromCountry: country,
  fromStage: z.enum(STAGES),
  percent,
  mark,
  source: text,
});

const governance = z.strictObject({
  country,
  indicator: z.enum(['mean_of_six', 'political_stability']),
  score: z.number(),
  source: text,
});

/** A table of observations that stands for itself: risk can be worked out from it with no project. */
export const riskTable = z.strictObject({
  economy: country,
  year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  /** X of the dependence figures, taken together. */
  countries: z.array(country).min(1).max(300),
  observations: z.array(observation).min(1).max(100_000),
  feeds: z.array(feed).max(100_000).default([]),
  governance: z.array(governance).max(1_000).default([]),
  /** Trade parameter by country; 1 where none is given. */
  trade: z.record(id, z.number().min(0).max(1.5)).default({}),
  /** End-of-life recycling input rate by material, fraction. */
  recyclingInputRate: z.record(text, fraction).default({}),
  /** Substitution index for supply risk by material, fraction. */
  substitutionIndex: z.record(text, fraction).default({}),
  /** Economic importance by material, EU method, 0..10: with it the result says whether a material is critical. */
  economicImportance: z.record(text, z.number().min(0).max(10)).default({}),
  /** Governance score that stands in for missing ones; null lets them propagate. */
  missingGovernance: z.number().min(-2.5).max(2.5).nullable().default(null),
});

export type RiskTable = z.output<typeof riskTable>;
export type TableObservation = RiskTable['observations'][number];
