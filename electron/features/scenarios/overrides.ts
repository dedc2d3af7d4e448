import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import { FIGURES } from '@shared/model/figure';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { setKeyOfShare } from '@shared/model/share-totals';
import { resetFigures } from '../../plan/figures/edit-figures';
import { scenarioOverride } from '../../plan/figures/override';
import { setStockFigure, stockOf } from '../../plan/figures/set-stock';
import { scenarioDetail } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';

/**
 * Takes one value of a scenario back to what it inherits, a share with all that the scenario says of its set: one alone would
 * leave a set that does not add up.
 * @throws Refusal where that does not hold together with what it says of others
 */
export async function resetOverride(
  session: Session,
  { scenarioId, overrideId }: { scenarioId: string; overrideId: string },
): Promise<ScenarioDetail> {
  const { ownOverrides, scenario } = await scenarioDetail(session, scenarioId);
  const own = byId(ownOverrides, overrideId);
  const label = session.say('change.scenario.reset', { name: session.nameOf(scenario) });
  const of = FIGURES.find((name) => name === own?.field);
  if (own !== undefined && of !== undefined) {
    const isOfSet = (key: string) => of === 'share.percent' && setKeyOfShare(key) === setKeyOfShare(own.key);
    const figures = ownOverrides
      .filter((item) => item.field === own.field && (item === own || isOfSet(item.key)))
      .map(({ key }) => ({ of, key }));
    await resetFigures(session, { scenarioId, within: {}, label: () => label, figures });
  } else if (own !== undefined) {
    await session.write(() => session.apply(label, [{ table: 'override', op: 'remove', id: overrideId }]));
  }
  return scenarioDetail(session, scenarioId);
}

/** Lets a scenario hold another opening stock, tonnes REO. @throws Refusal for an unknown stock or a negative mass */
export async function setScenarioStock(
  session: Session,
  { scenarioId, stockId, tonnes }: { scenarioId: string; stockId: string; tonnes: number },
): Promise<ScenarioDetail> {
  if (!(tonnes >= 0)) throw new Refusal('refusal.share.negativeTonnes', { value: tonnes });
  const stock = await stockOf(session, stockId);
  await setStockFigure(session, { scenarioId, stock, of: 'stock.tonnes', value: tonnes });
  return scenarioDetail(session, scenarioId);
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
      throw new Refusal('refusal.scenario.unknownShock', { name: session.nameOf(scenario) });
    const value = input.silent ? 1 : 0;
    const changes = scenarioOverride(book, input.scenarioId, 'shock.off', input.shockId, value, 0);
    const label = session.say(input.silent ? 'change.scenario.shockOff' : 'change.scenario.shockOn', {
      name: session.nameOf(scenario),
    });
    await session.apply(label, changes);
    return scenarioDetail(session, input.scenarioId);
  });
}
