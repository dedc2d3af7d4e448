import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { keyOf, partsOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { scenarioOverride, withoutOverride } from '../../plan/figures/override';
import { scenarioDetail } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';

interface PriceRise {
  readonly scenarioId: string;
  readonly materialId: MaterialId;
  /** Percent above the price at which the need was said; 0 takes the scenario's own rise back. */
  readonly percent: number;
  /** Its first day, and the first on which it is no longer there. */
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * Lets a material cost more in a scenario over one stretch of days, in place of whatever rise the scenario said of it itself.
 * Source: docs/engine.md 2.10.
 * @throws Refusal where it ends before it begins, or the scenario is unknown
 */
export function setPriceRise(session: Session, rise: PriceRise): Promise<ScenarioDetail> {
  const { scenarioId, materialId, percent, start, end } = rise;
  return session.write(async () => {
    if (end <= start) throw new Refusal('refusal.scenario.priceDays', { start, end });
    const { ownOverrides, scenario, window } = await scenarioDetail(session, scenarioId);
    const { economyId } = window;
    const key = keyOf(TABLES.datedRelief, { economyId, materialId, start, end });
    const others = ownOverrides.filter((own) => {
      const of = partsOf(TABLES.datedRelief, own.key);
      const isOfMaterial = of.economyId === economyId && of.materialId === materialId;
      return own.field === 'datedRelief.priceRise' && isOfMaterial && own.key !== key;
    });
    const plan = await session.project.plan({ economyId, materialId });
    const planned = plan.datedReliefs.find((row) => keyOf(TABLES.datedRelief, row) === key);
    const book = await session.project.scenarios();
    await session.apply(session.say('change.scenario.priceRise', { name: session.nameOf(scenario) }), [
      ...others.flatMap(withoutOverride),
      ...scenarioOverride(
        book,
        scenarioId,
        'datedRelief.priceRise',
        key,
        percent,
        planned?.priceRisePercent ?? 0,
      ),
    ]);
    return scenarioDetail(session, scenarioId);
  });
}
