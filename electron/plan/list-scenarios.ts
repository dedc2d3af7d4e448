import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { byId, isCalled } from '@shared/model/catalogue';
import type { ScenarioBook } from '@shared/model/plan';
import { resolveAllocation, resolveWindow, scenarioChain } from '@shared/model/resolution';
import { MAX_SCENARIO_LEVELS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Session } from './session';

/** All scenarios, parents before their children, then by name in the language of the session. */
export async function listScenarios(session: Session): Promise<readonly ScenarioSummary[]> {
  const book = await session.project.scenarios();
  const under = (parentId: string | null): Scenario[] =>
    book.scenarios
      .filter((scenario) => scenario.parentId === parentId)
      .sort((a, b) => session.nameOf(a).localeCompare(session.nameOf(b), 'ja'))
      .flatMap((scenario) => [scenario, ...under(scenario.id)]);
  return under(null).map((scenario) => ({
    id: scenario.id,
    name: scenario.name,
    nameJa: scenario.nameJa,
    parentId: scenario.parentId,
    note: scenario.note,
    changes: ownChanges(book, scenario.id),
    start: startOf(book, scenario),
    children: book.scenarios.filter(({ parentId }) => parentId === scenario.id).length,
  }));
}

/** One scenario: what is its own and what it inherits. @throws Refusal `refusal.scenario.unknown` */
export async function scenarioDetail(session: Session, scenarioId: string): Promise<ScenarioDetail> {
  const book = await session.project.scenarios();
  const chain = scenarioChain(book, scenarioId);
  const ancestors = new Set(chain.slice(1).map(({ id }) => id));
  const scenario = chain[0];
  if (scenario === undefined) throw new Refusal('refusal.scenario.unknown', { name: scenarioId });
  const inheritedShocks = book.shocks.filter((item) => ancestors.has(item.scenarioId));
  return {
    scenario,
    chain,
    window: resolveWindow(chain),
    allocation: resolveAllocation(chain),
    ownShocks: book.shocks
      .filter((item) => item.scenarioId === scenarioId)
      .sort((a, b) => a.position - b.position),
    inheritedShocks,
    silenced: inheritedShocks.map(({ id }) => id).filter((id) => isSilenced(book, chain, id)),
    ownOverrides: book.overrides.filter((item) => item.scenarioId === scenarioId),
    inheritedOverrides: book.overrides.filter((item) => ancestors.has(item.scenarioId)),
  };
}

/** The scenario that a person calls by id or by a name in either language; names are compared without regard to case. @throws Refusal */
export async function scenarioByName(session: Session, name: string): Promise<Scenario> {
  const { scenarios } = await session.project.scenarios();
  const found = byId(scenarios, name) ?? scenarios.find((scenario) => isCalled(scenario, name));
  if (found === undefined) throw new Refusal('refusal.scenario.unknown', { name });
  return found;
}

/** What the nearest scenario of the chain says about a shock: as resolution reads it. */
function isSilenced(book: ScenarioBook, chain: readonly Scenario[], shockId: string): boolean {
  const said = chain.flatMap(({ id }) =>
    book.overrides.filter(
      ({ scenarioId, field, key }) => scenarioId === id && field === 'shock.off' && key === shockId,
    ),
  );
  return said[0]?.value === 1;
}

/** Walks up by itself: a list shows scenarios whose chain is broken, too. */
function startOf(book: ScenarioBook, scenario: Scenario): IsoDate | null {
  let link: Scenario | undefined = scenario;
  for (let level = 0; link !== undefined && level < MAX_SCENARIO_LEVELS; level += 1) {
    if (link.window.start !== null) return link.window.start;
    const { parentId }: Scenario = link;
    link = byId(book.scenarios, parentId);
  }
  return null;
}

function ownChanges(book: ScenarioBook, scenarioId: string): number {
  const own = (list: readonly { scenarioId: string }[]) =>
    list.filter((item) => item.scenarioId === scenarioId).length;
  return own(book.shocks) + own(book.overrides);
}
