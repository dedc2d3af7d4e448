import { performance } from 'node:perf_hooks';
import type { NamedShock, StressChoices, StressView } from '@shared/features/stress/contract';
import { shockNames } from '@shared/model/shock-names';
import type { StressQuestion } from '@shared/model/stress-question';
import type { WhatIfModel } from '@shared/model/what-if';
import { inputOf, inputRefs } from '../../engine/stress';
import { buildModel } from '../../plan/model/build-model';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import type { ReadModel } from '../../plan/model/model-file';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { readRegisters, registerRanges } from './register-ranges';
import { rowRanges } from './row-ranges';
import { stressRemarks } from './stress-remarks';

interface StressAsked {
  readonly scenarioId: string;
  /** Empty for all materials that can be run. */
  readonly materials: readonly string[];
  /** Without the shocks of the scenario. */
  readonly onPlan: boolean;
}

/**
 * Asks a stress or sensitivity question of a scenario, in a worker of the bench.
 * @throws Refusal: unknown scenario, nothing to run, bad figures, a question that does not fit; Cancelled
 */
export async function askStress(
  session: Session,
  { question, ...input }: StressAsked & { readonly question: StressQuestion },
  follow: ReadFollow,
): Promise<StressView> {
  const started = performance.now();
  const { resolved, built, ranges } = await modelOf(session, input, stopsMore(question));
  const result = await session.workbench.stress({ model: built.model, question, ranges }, follow);
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: session.nameOf(resolved.scenario),
    window: resolved.window,
    onPlan: input.onPlan,
    result,
    shocks: namedShocks(built.model),
    materialIds: built.model.materials.map(({ materialId }) => materialId),
    remarks: [...built.remarks, ...stressRemarks(result, built.model)],
    elapsedMs: performance.now() - started,
  };
}

/** The same of a model that came in a file, with no project. @throws Refusal: bad figures, a question that does not fit */
export async function askStressOfModel(
  session: Session,
  { name, model }: ReadModel,
  onPlan: boolean,
  question: StressQuestion,
): Promise<StressView> {
  const started = performance.now();
  const { economyId, stage, start, days } = model;
  const asked = onPlan ? { ...model, shocks: [] } : model;
  const result = await session.workbench.stress({ model: asked, question, ranges: [] }, {});
  return {
    scenarioId: name,
    scenarioName: name,
    window: { economyId, stage, start, days },
    onPlan,
    result,
    shocks: namedShocks(asked),
    materialIds: asked.materials.map(({ materialId }) => materialId),
    remarks: stressRemarks(result, asked),
    elapsedMs: performance.now() - started,
  };
}

/** What can be asked of a scenario: its inputs with their ranges, its lines and materials. @throws Refusal as above */
export async function stressChoices(session: Session, input: StressAsked): Promise<StressChoices> {
  const { built, ranges } = await modelOf(session, input, false);
  const { materials } = built.model;
  return {
    inputs: inputRefs(built.model).map((ref) => inputOf(built.model, ref, ranges)),
    useIds: [...new Set(materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)))],
    materialIds: materials.map(({ materialId }) => materialId),
    shocks: namedShocks(built.model),
  };
}

function namedShocks({ shocks }: WhatIfModel): NamedShock[] {
  return shocks.map((shock) => ({ id: shock.id, ...shockNames(shock) }));
}

/** Whether a question stops what the scenario may not stop, and so needs feeds that no shock of it reaches. */
function stopsMore({ kind }: StressQuestion): boolean {
  return kind === 'removals' || kind === 'worst' || kind === 'reverse';
}

async function modelOf(
  session: Session,
  { scenarioId, materials, onPlan }: StressAsked,
  withEveryFeed: boolean,
) {
  const { resolved, reference } = await readScenario(session, scenarioId);
  const shocks = onPlan ? [] : resolved.shocks;
  const build = withEveryFeed ? buildWithFeeds : buildModel;
  const built = build(resolved, reference, materials, shocks);
  const registers = await readRegisters(session);
  const ranges = [...rowRanges(resolved, built.model), ...registerRanges(registers, reference, built.model)];
  return { resolved, built, ranges };
}
