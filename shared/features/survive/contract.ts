import { z } from 'zod';
import type { Notice } from '../../base/refusal';
import { id, materialId, supplierId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { ResolvedScenario } from '../../model/resolution';
import type { SurvivalResult } from '../../model/survival';
import type { Recovery } from '../../model/tables/recovery';

/** How long each node of a scenario's supply can be missed. Exposure under assumptions, not a forecast. */
export interface SurvivalView {
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly window: ResolvedScenario['window'];
  readonly result: SurvivalResult;
  readonly remarks: readonly Notice[];
  readonly elapsedMs: number;
}

export const contract = {
  /** Pushes job.progress; jobs.cancel with the same jobId ends it. */
  'survival.ask': message<SurvivalView>()(
    z.object({
      jobId: id,
      scenarioId: id,
      /** Empty for all that can be run. */
      materials: z.array(materialId).max(200),
      /** Days until a node is fully back, where no shock of the scenario says it; what they may be is checked with its words by the engine. */
      recoveryDays: z.number().nullable(),
    }),
  ),
  /** Puts on record how long a supplier needs to come back; null: not known. What days may be is checked with its words by the service. */
  'survival.setRecovery': message<readonly Recovery[]>()(
    z.object({ supplierId, days: z.number().finite().nullable() }),
  ),
} as const;
