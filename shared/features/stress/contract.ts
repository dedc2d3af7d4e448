import { z } from 'zod';
import type { Notice } from '../../base/refusal';
import { id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { WithNames } from '../../model/catalogue';
import { isoDate } from '../../model/checks';
import type { MaterialId } from '../../model/material';
import type { ResolvedScenario } from '../../model/resolution';
import { ruleSays } from '../../model/rule-says';
import { type InputRef, inputOfKey, MEASURE_KINDS, type StressInput } from '../../model/sensitivity';
import type { Shock } from '../../model/shock';
import type { StressQuestion, StressResult } from '../../model/stress-question';
import { WORST_OBJECTIVES } from '../../model/worst-shock';

/** A question answered. Exposure under assumptions, not a forecast. */
export interface StressView {
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly window: ResolvedScenario['window'];
  /** On the plan of the scenario without any shock, or with its shocks. */
  readonly onPlan: boolean;
  readonly result: StressResult;
  /** The shocks of the run, for the words of inputs that belong to one. */
  readonly shocks: readonly NamedShock[];
  /** What was run. */
  readonly materialIds: readonly MaterialId[];
  readonly remarks: readonly Notice[];
  readonly elapsedMs: number;
}

/** What can be asked about: the inputs of a run with their ranges, its lines and materials. */
export interface StressChoices {
  readonly inputs: readonly StressInput[];
  readonly useIds: readonly string[];
  readonly materialIds: readonly MaterialId[];
  readonly shocks: readonly NamedShock[];
}

export interface NamedShock extends WithNames {
  readonly id: Shock['id'];
}

const inputRef = z.string().transform((key, context): InputRef => {
  const ref = inputOfKey(key);
  if (ref !== null) return ref;
  context.addIssue({ code: 'custom', ...ruleSays('misfit.input') });
  return z.NEVER;
});

const measure = z.object({
  kind: z.enum(MEASURE_KINDS),
  useId: id.nullable(),
  materialId: materialId.nullable(),
});

const axis = z.object({ ref: inputRef, values: z.array(z.number()).max(100).nullable() });

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line-stops'), useId: id.nullable() }),
  z.object({ kind: z.literal('cover-below'), days: z.number(), materialId: materialId.nullable() }),
  z.object({ kind: z.literal('shortfall-above'), tonnes: z.number(), materialId: materialId.nullable() }),
]);

/** A question as a person or a program may put it; what each figure may be is checked with its words by the engine. */
const question = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('removals'),
    from: isoDate.nullable(),
    days: z.number().nullable(),
    pairs: z.boolean(),
    most: z.int().min(1).nullable(),
  }),
  z.object({
    kind: z.literal('worst'),
    objective: z.enum(WORST_OBJECTIVES),
    sizes: z.array(z.number()).max(100).nullable(),
    nodes: z.number(),
    plants: z.boolean(),
  }),
  z.object({ kind: z.literal('reverse'), target, from: isoDate.nullable() }),
  z.object({ kind: z.literal('tornado'), measure }),
  z.object({ kind: z.literal('two-way'), measure, row: axis, column: axis }),
  z.object({ kind: z.literal('break-even'), useId: id.nullable() }),
]) satisfies z.ZodType<StressQuestion, unknown>;

const asked = {
  scenarioId: id,
  /** Empty for all that can be run. */
  materials: z.array(materialId).max(200),
  onPlan: z.boolean(),
};

export const contract = {
  /** Pushes job.progress in steps of the question; jobs.cancel with the same jobId ends it between two runs. */
  'stress.ask': message<StressView>()(z.object({ jobId: id, ...asked, question })),
  'stress.choices': message<StressChoices>()(z.object(asked)),
} as const;
