import { performance } from 'node:perf_hooks';
import type { SurvivalView } from '@shared/features/survive/contract';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import type { ReadModel } from '../../plan/model/model-file';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';

interface SurvivalAsked {
  readonly scenarioId: string;
  /** Empty for all materials that can be run. */
  readonly materials: readonly string[];
  /** Days until a node is fully back, where no shock of the scenario says it; null: not known. */
  readonly recoveryDays: number | null;
}

/**
 * Time to survive and time to recover of each node of a scenario's supply, in a worker of the bench.
 * @throws Refusal: unknown scenario, nothing to run, bad figures, a chain of feeds that feeds itself; Cancelled
 */
export async function survivalOfScenario(
  session: Session,
  input: SurvivalAsked,
  follow: ReadFollow,
): Promise<SurvivalView> {
  const started = performance.now();
  const { resolved, reference } = await readScenario(session, input.scenarioId);
  // Every feed is needed here, whether a shock of the scenario reaches it or not.
  const built = buildWithFeeds(resolved, reference, input.materials);
  const recoveryBySupplier = Object.fromEntries(
    reference.recoveries.map(({ supplierId, days }) => [supplierId, days]),
  );
  const job = { model: built.model, recoveryDays: input.recoveryDays, recoveryBySupplier };
  const result = await session.workbench.survive(job, follow);
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: session.nameOf(resolved.scenario),
    window: resolved.window,
    result,
    remarks: built.remarks,
    elapsedMs: performance.now() - started,
  };
}

/** The same of a model that came in a file, with no project. @throws Refusal: bad figures */
export async function survivalOfModel(
  session: Session,
  { name, model }: ReadModel,
  recoveryDays: number | null,
): Promise<SurvivalView> {
  const started = performance.now();
  const { economyId, stage, start, days } = model;
  return {
    scenarioId: name,
    scenarioName: name,
    window: { economyId, stage, start, days },
    result: await session.workbench.survive({ model, recoveryDays }, {}),
    remarks: [],
    elapsedMs: performance.now() - started,
  };
}
