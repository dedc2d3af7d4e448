import type { Plan, Reference, ScenarioBook } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { WhatIfResult } from '@shared/model/what-if-result';

/** What a ghost is worked out of, besides the scenario and its window. */
interface State {
  readonly plan: Plan;
  readonly book: ScenarioBook;
  readonly reference: Reference;
}

/** A person goes back and forth between few scenarios, windows and materials. */
const MOST_KEPT = 6;

const cached = new WeakMap<Plan, State & { readonly runs: Map<string, Promise<WhatIfResult>> }>();

/**
 * The run beside a scenario, worked out once for a state of the project: a slider moves the scenario and leaves its parent as it
 * is. An open project gives the same lists as long as nothing touches them, and another one after any change.
 * @param ghost whose plan and shocks follow from the state, its id, its window and whether it has shocks
 * @param run works it out
 */
export function baselineRun(
  state: State,
  ghost: ResolvedScenario,
  materials: readonly string[],
  run: () => Promise<WhatIfResult>,
): Promise<WhatIfResult> {
  let known = cached.get(state.plan);
  if (known === undefined || known.book !== state.book || known.reference !== state.reference) {
    known = { ...state, runs: new Map() };
    cached.set(state.plan, known);
  }
  const { runs } = known;
  const name = JSON.stringify([
    ghost.scenario.id,
    ghost.shocks.length > 0,
    ghost.window,
    ghost.allocation,
    materials,
  ]);
  const before = runs.get(name);
  if (before !== undefined) return before;
  const [oldest] = runs.keys();
  if (runs.size >= MOST_KEPT && oldest !== undefined) runs.delete(oldest);
  const made = run();
  runs.set(name, made);
  made.catch(() => runs.delete(name));
  return made;
}
