import { performance } from 'node:perf_hooks';
import { yearOf } from '@shared/base/calendar';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { idleShocks } from '@shared/model/idle-shocks';
import type { Mix } from '@shared/model/lever';
import { lineTiers } from '@shared/model/line-clock';
import { inYear, notKnown } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import {
  type ResolvedScenario,
  resolveAllocation,
  resolveScenario,
  resolveWindow,
} from '@shared/model/resolution';
import type { ScenarioWindow } from '@shared/model/scenario';
import type { Shock } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';
import type { WhatIfResult } from '@shared/model/what-if-result';
import { baselineRun } from './baseline-run';
import { checkWindow } from './check-scenario';
import { withOverrides } from './levers/mix-overrides';
import { overridesUnderMix } from './levers/under-mix';
import { type BuiltModel, buildModel } from './model/build-model';
import type { Session } from './session';

export interface RunScenario {
  readonly scenarioId: string;
  /** Empty for all materials that can be run. */
  readonly materials: readonly string[];
  /** An overlay in place of the scenario's own shocks while a slider is tried; null for the scenario as it stands. */
  readonly tryShocks: readonly Shock[] | null;
  /** The same for what it says about the run itself; absent for the window as it stands. */
  readonly tryWindow?: ScenarioWindow | null;
  /** What is done about the shocks from the first day, beside what the scenario says; absent for nothing. */
  readonly tryMix?: Mix | null;
}

/** Everything about one run, for the screen and the workbook alike. */
export interface ScenarioRun {
  readonly resolved: ResolvedScenario;
  readonly reference: Reference;
  readonly built: BuiltModel;
  readonly result: WhatIfResult;
}

/**
 * Resolves and runs a scenario in the engine worker.
 * @throws Refusal: unknown scenario, nothing to run, bad figures
 */
export async function runScenario(session: Session, input: RunScenario): Promise<ScenarioRun> {
  const { resolved, reference } = await readTried(session, input);
  const built = buildModel(resolved, reference, input.materials);
  return { resolved, reference, built, result: await session.workbench.whatIf(built.model) };
}

/**
 * The run with its ghost beside it: the same window under the parent's plan and shocks, or, for a scenario without
 * parent, the same plan without shocks.
 */
export async function whatIfView(session: Session, input: RunScenario): Promise<WhatIfView> {
  const started = performance.now();
  const { resolved, ghost, reference, state } = await readTried(session, input);
  const built = buildModel(resolved, reference, input.materials);
  const runOf = (seen: ResolvedScenario) =>
    session.workbench.whatIf(buildModel(seen, reference, input.materials).model);
  const [result, ghostResult] = await Promise.all([
    session.workbench.whatIf(built.model),
    baselineRun(state, ghost.resolved, input.materials, () => runOf(ghost.resolved)),
  ]);
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: session.nameOf(resolved.scenario),
    window: resolved.window,
    result,
    ghost: { name: ghost.name, result: ghostResult },
    annualNeed: annualNeed(built.model),
    lineTiers: lineTiers(built.model),
    remarks: built.remarks,
    idle: idleShocks(resolved.shocks, result, input.materials.length === 0),
    elapsedMs: performance.now() - started,
  };
}

export async function readTried(session: Session, input: RunScenario) {
  const [reference, book, plan] = await Promise.all([
    session.project.reference(),
    session.project.scenarios(),
    session.project.plan({}),
  ]);
  const stored = withWindow(
    resolveScenario(plan, book, input.scenarioId),
    notKnown(input.tryWindow),
    reference,
  );
  const own = new Set(
    book.shocks.filter((item) => item.scenarioId === input.scenarioId).map((item) => item.shock.id),
  );
  const inherited = stored.shocks.filter((shock) => !own.has(shock.id));
  const shocked: ResolvedScenario =
    input.tryShocks === null ? stored : { ...stored, shocks: [...inherited, ...input.tryShocks] };
  const resolved = withMix(shocked, reference, input.tryMix ?? {});
  const parent = stored.chain[1];
  const ghost =
    parent === undefined
      ? { name: session.say('whatIf.ghost.noShock'), resolved: { ...stored, shocks: [] } }
      : // The parent may leave its window to the child; the child's is used for both, so that curves share one axis.
        { name: session.nameOf(parent), resolved: resolveScenario(plan, book, parent.id, stored.window) };
  return { resolved, ghost, reference, state: { plan, book, reference } };
}

export function withMix(resolved: ResolvedScenario, reference: Reference, mix: Mix): ResolvedScenario {
  const overrides = overridesUnderMix(resolved, reference, mix);
  return overrides.length === 0 ? resolved : withOverrides(resolved, overrides);
}

/** The scenario as if it said this about the run; what it leaves open follows its parents. @throws Refusal for a window that cannot be run */
function withWindow(
  stored: ResolvedScenario,
  tried: ScenarioWindow | null,
  reference: Reference,
): ResolvedScenario {
  if (tried === null) return stored;
  const chain = [{ ...stored.scenario, window: tried }, ...stored.chain.slice(1)];
  const window = resolveWindow(chain);
  checkWindow(window, reference);
  return { ...stored, window, allocation: resolveAllocation(chain) };
}

/** Need of the first year of the window by material, after substitution, tonnes REO a year: the base of days of cover. */
function annualNeed(model: WhatIfModel): Record<string, number> {
  const year = yearOf(model.start);
  return Object.fromEntries(
    model.materials.map((material) => {
      const demand = material.uses.reduce((sum, use) => sum + inYear(use.demand, year), 0);
      return [material.materialId, demand * (1 - inYear(material.substitution, year) / 100)];
    }),
  );
}
