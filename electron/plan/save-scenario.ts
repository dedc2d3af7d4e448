import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { byId } from '@shared/model/catalogue';
import type { Mix } from '@shared/model/lever';
import { notKnown } from '@shared/model/missing-figures';
import type { RowChange, ScenarioBook } from '@shared/model/plan';
import { resolveWindow, scenarioChain } from '@shared/model/resolution';
import type { ScenarioWindow } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Shock } from '@shared/model/shock';
import type { MeasureCost } from '@shared/model/tables/measure-cost';
import { checkName } from './check-name';
import { checkShock, checkWindow } from './check-scenario';
import { bookAfter, mixChanges } from './levers/mix-changes';
import type { OverrideValue } from './levers/override-value';

import { listScenarios, scenarioDetail } from './list-scenarios';
import type { Session } from './session';

export interface SaveScenario {
  /** Null makes a new one. */
  readonly scenarioId: string | null;
  readonly name: string;
  /** Its name in Japanese, null for the same; absent keeps what it was. */
  readonly nameJa?: string | null | undefined;
  readonly parentId: string | null;
  readonly note: string | null;
  readonly window: ScenarioWindow;
  /** The scenario's own shocks, in order; they replace the ones it had. */
  readonly shocks: readonly Shock[];
  /** For a new one: the scenario whose overrides it takes along. */
  readonly overridesOf?: string | null;
  /** For a new one: what it says otherwise than its parent. */
  readonly overrides?: readonly OverrideValue[];
  /** For a new one: what its measures cost. */
  readonly costs?: readonly Omit<MeasureCost, 'id' | 'scenarioId'>[];
  /** What is done about its shocks from the first day; kept as overrides of its own. */
  readonly mix?: Mix;
}

/** Makes or changes a scenario. One change, one undo. @throws Refusal: name, loop, too deep, dates, unknown names */
export function saveScenario(session: Session, input: SaveScenario): Promise<ScenarioDetail> {
  return session.write(async () => {
    const [book, reference] = await Promise.all([session.project.scenarios(), session.project.reference()]);
    checkName(book, input);
    for (const shock of input.shocks) checkShock(shock, reference);
    const id = input.scenarioId ?? randomUUID();
    const before = byId(book.scenarios, id);
    const row = {
      id,
      name: input.name.trim(),
      nameJa: input.nameJa === undefined ? notKnown(before?.nameJa) : input.nameJa?.trim() || null,
      parentId: input.parentId,
      note: input.note,
      window: input.window,
      sourceId: notKnown(before?.sourceId),
    };
    const after = { ...book, scenarios: [...book.scenarios.filter((scenario) => scenario.id !== id), row] };
    // Every scenario is resolved once more: a child may have relied on what its parent said.
    for (const scenario of after.scenarios)
      checkWindow(resolveWindow(scenarioChain(after, scenario.id)), reference);
    const label = session.say(before === undefined ? 'change.scenario.add' : 'change.scenario.change', {
      name: session.nameOf(row),
    });
    const changes: RowChange[] = [
      { table: 'scenario', op: 'put', row },
      ...shockChanges(book, id, input.shocks),
      ...(before === undefined ? copiedOverrides(book, id, notKnown(input.overridesOf)) : []),
      ...(before === undefined ? newOverrides(id, input.overrides ?? []) : []),
      ...(before === undefined ? newCosts(id, input.costs ?? costsOf(book, input.overridesOf)) : []),
    ];
    const plan = await session.project.plan({});
    const all = [...changes, ...mixChanges(plan, bookAfter(book, changes), reference, id, input.mix ?? {})];
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, all));
    return scenarioDetail(session, id);
  });
}

/** Removes a scenario with its shocks, overrides and costs. @throws Refusal when others inherit from it */
export function removeScenario(session: Session, scenarioId: string): Promise<readonly ScenarioSummary[]> {
  return session.write(async () => {
    const book = await session.project.scenarios();
    const { scenario } = await scenarioDetail(session, scenarioId);
    const child = book.scenarios.find(({ parentId }) => parentId === scenarioId);
    if (child !== undefined) {
      throw new Refusal('refusal.scenario.hasChildren', {
        name: session.nameOf(scenario),
        child: session.nameOf(child),
      });
    }
    const changes: RowChange[] = [
      ...book.overrides
        .filter((item) => item.scenarioId === scenarioId)
        .map(({ id }) => ({ table: 'override', op: 'remove', id }) as const),
      ...book.shocks
        .filter((item) => item.scenarioId === scenarioId)
        .map(({ id }) => ({ table: 'scenarioShock', op: 'remove', id }) as const),
      ...book.costs
        .filter((item) => item.scenarioId === scenarioId)
        .map(({ id }) => ({ table: 'measureCost', op: 'remove', id }) as const),
      { table: 'scenario', op: 'remove', id: scenarioId },
    ];
    const label = session.say('change.scenario.remove', { name: session.nameOf(scenario) });
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
    return listScenarios(session);
  });
}

function copiedOverrides(book: ScenarioBook, scenarioId: string, from: string | null): RowChange[] {
  return book.overrides
    .filter((item) => item.scenarioId === from)
    .map((item) => ({ table: 'override', op: 'put', row: { ...item, id: randomUUID(), scenarioId } }));
}

function newOverrides(scenarioId: string, overrides: NonNullable<SaveScenario['overrides']>): RowChange[] {
  return overrides.map((item) => ({
    table: 'override',
    op: 'put',
    row: { ...item, id: randomUUID(), scenarioId, reason: null },
  }));
}

/** The costs of the scenario whose overrides a new one takes along. */
function costsOf({ costs }: ScenarioBook, from: string | null | undefined): readonly MeasureCost[] {
  return costs.filter(({ scenarioId }) => scenarioId === from);
}

function newCosts(scenarioId: string, costs: NonNullable<SaveScenario['costs']>): RowChange[] {
  return costs.map((item) => ({
    table: 'measureCost',
    op: 'put',
    row: { ...item, id: randomUUID(), scenarioId },
  }));
}

function shockChanges(book: ScenarioBook, scenarioId: string, shocks: readonly Shock[]): RowChange[] {
  const kept = new Set(shocks.map(({ id }) => id));
  const own = book.shocks.filter((item) => item.scenarioId === scenarioId);
  const taken = new Set(book.shocks.filter((item) => item.scenarioId !== scenarioId).map(({ id }) => id));
  return [
    ...own
      .filter(({ id }) => !kept.has(id))
      .map(({ id }) => ({ table: 'scenarioShock', op: 'remove', id }) as const),
    // What a child said about a shock that is gone says nothing any more.
    ...book.overrides
      .filter(({ field, key }) => field === 'shock.off' && own.some(({ id }) => id === key && !kept.has(id)))
      .map(({ id }) => ({ table: 'override', op: 'remove', id }) as const),
    ...shocks.map((shock, position) => {
      const id = taken.has(shock.id) ? randomUUID() : shock.id; // a duplicated scenario brings its model's ids
      return {
        table: 'scenarioShock',
        op: 'put',
        row: { id, scenarioId, position, shock: { ...shock, id } },
      } as const;
    }),
  ];
}
