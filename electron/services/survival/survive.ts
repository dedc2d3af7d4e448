import { performance } from 'node:perf_hooks';
import type { SurvivalView } from '@shared/contract/survival';
import { addDays } from '@shared/domain/calendar';
import type { Reference } from '@shared/domain/plan';
import { type ResolvedScenario, resolveScenario } from '@shared/domain/resolution';
import type { Shock } from '@shared/domain/shock';
import type { ReadModel } from '../monte-carlo/model-file';
import type { Session } from '../session';
import { buildModel } from '../what-if/build-model';

export interface SurvivalAsked {
  readonly scenarioId: string;
  /** Empty for all materials that can be run. */
  readonly materials: readonly string[];
  /** Days until a node is fully back, where no shock of the scenario says it; null: not known. */
  readonly recoveryDays: number | null;
}

/**
 * Time to survive and time to recover of each node of a scenario's supply, in a worker of the bench.
 * @throws Refusal: unknown scenario, nothing to run, bad figures, a chain of feeds that feeds itself
 */
export async function survivalOfScenario(session: Session, input: SurvivalAsked): Promise<SurvivalView> {
  const started = performance.now();
  const [reference, book, plan] = await Promise.all([
    session.project.reference(),
    session.project.scenarios(),
    session.project.plan({}),
  ]);
  const resolved = resolveScenario(plan, book, input.scenarioId);
  // Every feed is needed here, whether a shock of the scenario reaches it or not.
  const built = buildModel(resolved, reference, input.materials, anyStop(resolved, reference));
  const model = { ...built.model, shocks: resolved.shocks };
  const result = await session.workbench.survive({ model, recoveryDays: input.recoveryDays });
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: resolved.scenario.name,
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
    result: await session.workbench.survive({ model, recoveryDays }),
    remarks: [],
    elapsedMs: performance.now() - started,
  };
}

/** Shocks of which one reaches every feed that crosses a border: only to have the feeds filled in, never run. */
function anyStop({ window }: ResolvedScenario, { countries }: Reference): Shock[] {
  return countries.map(
    ({ id }): Shock => ({
      kind: 'ban',
      id: `stop of ${id}`,
      label: '',
      imposedBy: id,
      materials: [],
      stages: [],
      destinations: [],
      start: window.start,
      end: addDays(window.start, window.days),
      recoveryDays: 0,
    }),
  );
}
