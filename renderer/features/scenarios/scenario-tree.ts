import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { byId } from '@shared/model/catalogue';

/** A scenario in the list with how deep it stands. */
export interface TreeLine {
  readonly scenario: ScenarioSummary;
  /** 1 at the top. */
  readonly level: number;
}

/** Parents before their children, as main orders them among themselves; a missing parent puts a scenario at the top. */
export function treeLines(scenarios: readonly ScenarioSummary[]): readonly TreeLine[] {
  const known = new Set(scenarios.map((scenario) => scenario.id));
  const childrenOf = (parentId: string | null) =>
    scenarios.filter(
      (scenario) =>
        (scenario.parentId !== null && known.has(scenario.parentId) ? scenario.parentId : null) === parentId,
    );
  const lines: TreeLine[] = [];
  const add = (parentId: string | null, level: number): void => {
    for (const scenario of childrenOf(parentId)) {
      lines.push({ scenario, level });
      add(scenario.id, level + 1);
    }
  };
  add(null, 1);
  return lines;
}

/**
 * The chosen scenario; without one, the one whose run starts last, and of several the first that changes something:
 * replays of the past stand in front of the list, but today is what a person looks for.
 */
export function selectedScenario(
  lines: readonly TreeLine[],
  chosenId: string | null,
): ScenarioSummary | undefined {
  const scenarios = lines.map(({ scenario }) => scenario);
  const newest = scenarios
    .map(({ start }) => start ?? '')
    .sort()
    .at(-1);
  const latest = scenarios.filter(({ start }) => (start ?? '') === newest);
  return byId(scenarios, chosenId) ?? latest.find(({ changes }) => changes > 0) ?? latest[0];
}

/** The scenarios that may stand above another: not itself, nothing below it, and not so deep that it would not fit. */
export function possibleParents(
  lines: readonly TreeLine[],
  scenarioId: string,
  mostLevels: number,
): readonly TreeLine[] {
  const below = new Set([scenarioId]);
  for (const { scenario } of lines)
    if (scenario.parentId !== null && below.has(scenario.parentId)) below.add(scenario.id);
  return lines.filter(({ scenario, level }) => !below.has(scenario.id) && level < mostLevels);
}
