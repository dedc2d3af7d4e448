import type { ResolvedScenario } from './resolution';
import type { Override } from './tables/override';
import type { Scenario } from './tables/scenario';
import type { ScenarioShock } from './tables/scenario-shock';
import type { Allocation } from './what-if';

/** A scenario with all that it has of its own and inherits. */
export interface ScenarioDetail {
  readonly scenario: Scenario;
  readonly chain: readonly Scenario[];
  readonly window: ResolvedScenario['window'];
  readonly allocation: Allocation;
  readonly ownShocks: readonly ScenarioShock[];
  readonly inheritedShocks: readonly ScenarioShock[];
  /** Ids of inherited shocks that this scenario, or one between, has switched off. */
  readonly silenced: readonly string[];
  readonly ownOverrides: readonly Override[];
  readonly inheritedOverrides: readonly Override[];
}
