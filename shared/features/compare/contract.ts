import { z } from 'zod';
import type { Notice } from '../../base/refusal';
import { id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import {
  type ComparedRun,
  type DifferenceDay,
  type DifferenceParts,
  MOST_COMPARED,
  type SampledDifference,
} from '../../model/compare';
import { MOST_RUNS } from '../../model/uncertainty';

/** Scenarios side by side, in the order asked, all held against one. Exposure under assumptions, not a forecast. */
export interface CompareView {
  readonly baseId: string;
  readonly runs: readonly ComparedRun[];
  readonly days: readonly DifferenceDay[];
  readonly elapsedMs: number;
}

/** The same under sampled events. */
export interface CompareSampledView {
  readonly baseId: string;
  readonly runs: number;
  readonly seed: number;
  readonly rows: readonly SampledDifference[];
  readonly remarks: readonly Notice[];
}

/** How many there must be, and that none is twice, is said in words by the service. */
const scenarioIds = z.array(id).max(2 * MOST_COMPARED);
const seed = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const contract = {
  'compare.run': message<CompareView>()(z.object({ scenarioIds, baseId: id })),
  /** Pushes job.progress in runs; jobs.cancel with the same jobId ends it between two of them. */
  'compare.parts': message<DifferenceParts>()(z.object({ jobId: id, fromId: id, toId: id, seed })),
  /** Pushes job.progress in runs over all scenarios. */
  'compare.sampled': message<CompareSampledView>()(
    z.object({
      jobId: id,
      scenarioIds,
      baseId: id,
      runs: z.number().int().min(2).max(MOST_RUNS),
      seed,
      rates: z.null(),
    }),
  ),
} as const;
