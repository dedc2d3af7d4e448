import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { byId } from '@shared/model/catalogue';

/**
 * The scenario that a question is put to: the chosen one; without one, of those whose run starts last the first that
 * changes nothing, since the question itself says what is cut off.
 */
export function askedScenario(
  scenarios: readonly ScenarioSummary[],
  chosenId: string | null,
): ScenarioSummary | null {
  const newest = scenarios
    .map(({ start }) => start ?? '')
    .sort()
    .at(-1);
  const latest = scenarios.filter(({ start }) => (start ?? '') === newest);
  const chosen = byId(scenarios, chosenId);
  return chosen ?? latest.find(({ changes }) => changes === 0) ?? latest[0] ?? null;
}
