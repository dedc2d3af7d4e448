import { derivedFrom } from '@shared/base/derived';
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
const runs = derivedFrom<Promise<WhatIfResult>>({ versions: 1, names: 6 });

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
  const name = JSON.stringify([
    ghost.scenario.id,
    ghost.shocks.length > 0,
    ghost.window,
    ghost.allocation,
    materials,
  ]);
  return runs(state.plan, name, [state.book, state.reference], run);
}
