import { NAMED_RATES } from '@shared/model/uncertainty';
import { z } from 'zod';
import type { Notice } from '../../base/refusal';
import { countryId, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { ResolvedScenario } from '../../model/resolution';
import { type EventRates, MOST_RUNS, type MonteCarloResult } from '../../model/uncertainty';

/** A scenario sampled. Exposure under assumptions, not a forecast. */
export interface MonteCarloView {
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly window: ResolvedScenario['window'];
  readonly result: MonteCarloResult;
  /** How the model was filled, and which rates are illustrative assumptions. */
  readonly remarks: readonly Notice[];
  readonly elapsedMs: number;
}

const duration = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exponential'), meanDays: z.number().positive() }),
  z.strictObject({
    kind: z.literal('lognormal'),
    medianDays: z.number().positive(),
    spread: z.number().min(0),
  }),
]);

const rate = z.strictObject({
  eventsPerYear: z.number().min(0),
  duration,
  severity: z.strictObject({ alpha: z.number().positive(), beta: z.number().min(0) }),
});

/** Rates as a person or a file may write them; the limits of each figure are checked with their words by the engine. */
export const eventRates: z.ZodType<EventRates> = z.strictObject({
  supplier: rate,
  country: rate,
  suppliers: z.record(z.string(), rate).default({}),
  countries: z.record(z.string(), rate).default({}),
  alliances: z.record(z.string(), rate.extend({ countries: z.array(countryId).min(2) })).optional(),
});

export const contract = {
  /** Pushes job.progress in runs; jobs.cancel with the same jobId ends it between two blocks. */
  'montecarlo.run': message<MonteCarloView>()(
    z.object({
      jobId: id,
      scenarioId: id,
      /** Empty for all that can be run. */
      materials: z.array(materialId).max(200),
      runs: z.number().int().min(1).max(MOST_RUNS),
      seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
      /** Null: of countries as the register of measures counts them. */
      rates: z.union([eventRates, z.enum(NAMED_RATES)]).nullable(),
      tailPercent: z.number().min(50).max(99.9).nullable(),
      antithetic: z.boolean(),
      errorPercent: z.number().positive().max(100).nullable(),
    }),
  ),
} as const;
