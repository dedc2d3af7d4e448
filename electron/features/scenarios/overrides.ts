import { Refusal } from '@shared/base/refusal';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { scenarioDetail } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';
import { scenarioOverride } from '../shares/share-override';

/** Takes one value of a scenario back to what it inherits. */
export function resetOverride(
  session: Session,
  input: { scenarioId: string; overrideId: string },
): Promise<ScenarioDetail> {
  return session.write(async () => {
    const { ownOverrides, scenario } = await scenarioDetail(session, input.scenarioId);
    if (ownOverrides.some(({ id }) => id === input.overrideId)) {
      const label = session.say('change.scenario.reset', { name: scenario.name });
      session.seen(
        await session.project.apply({ who: session.who, label, reason: null }, [
          { table: 'override', op: 'remove', id: input.overrideId },
        ]),
      );
    }
    return scenarioDetail(session, input.scenarioId);
  });
}

/** Lets a scenario hold another opening stock, tonnes REO. @throws Refusal for an unknown stock or a negative mass */
export function setScenarioStock(
  session: Session,
  input: { scenarioId: string; stockId: string; tonnes: number },
): Promise<ScenarioDetail> {
  return session.write(async () => {
    if (!(input.tonnes >= 0)) throw new Refusal('refusal.share.negativeTonnes', { value: input.tonnes });
    const [book, plan, { scenario }] = await Promise.all([
      session.project.scenarios(),
      session.project.plan({}),
      scenarioDetail(session, input.scenarioId),
    ]);
    const stock = plan.stocks.find(({ id }) => id === input.stockId);
    if (stock === undefined) throw new Refusal('refusal.scenario.unknownStock', { stock: input.stockId });
    const key = keyOf(TABLES.stock, stock);
    const changes = scenarioOverride(
      { book },
      input.scenarioId,
      'stock.tonnes',
      key,
      input.tonnes,
      stock.tonnes,
    );
    const label = session.say('change.scenario.stock', { name: scenario.name });
    if (changes.length > 0)
      session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
    return scenarioDetail(session, input.scenarioId);
  });
}

/** Switches an inherited shock off in a scenario, or on again. @throws Refusal when no parent has such a shock */
export function silenceShock(
  session: Session,
  input: { scenarioId: string; shockId: string; silent: boolean },
): Promise<ScenarioDetail> {
  return session.write(async () => {
    const book = await session.project.scenarios();
    const { scenario, inheritedShocks } = await scenarioDetail(session, input.scenarioId);
    if (!inheritedShocks.some(({ id }) => id === input.shockId))
      throw new Refusal('refusal.scenario.unknownShock', { name: scenario.name });
    const value = input.silent ? 1 : 0;
    const changes = scenarioOverride({ book }, input.scenarioId, 'shock.off', input.shockId, value, 0);
    const label = session.say(input.silent ? 'change.scenario.shockOff' : 'change.scenario.shockOn', {
      name: scenario.name,
    });
    if (changes.length > 0)
      session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
    return scenarioDetail(session, input.scenarioId);
  });
}
