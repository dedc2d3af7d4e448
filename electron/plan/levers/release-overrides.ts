import { serialOfDate } from '@shared/base/day-serial';
import { RANK_OF_REACH, type ReleaseReach, type ReleaseTerms } from '@shared/model/release-order';
import { LIFTED, type RuleField } from '@shared/model/release-override';
import type { ResolvedScenario } from '@shared/model/resolution';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { TRIGGERS } from '@shared/model/tables/release-rule';
import type { OverrideValue } from './override-value';

/** The overrides by which a scenario releases a tier of these materials as ordered, whatever rule it had. */
export function releaseOverrides(
  { window, plan }: ResolvedScenario,
  materialIds: readonly string[],
  { tier, trigger, date, coverDays, deliveryDays }: ReleaseTerms,
  reach: ReleaseReach,
): OverrideValue[] {
  const held = plan.stocks.filter(
    (stock) =>
      stock.economyId === window.economyId && stock.tier === tier && materialIds.includes(stock.materialId),
  );
  const places = new Map(
    held.map(({ economyId, materialId }) => [materialId, { economyId, materialId, tier }]),
  );
  return [...places.values()].flatMap((place): OverrideValue[] => {
    const key = keyOf(TABLES.releaseRule, place);
    const rule = plan.releases.find((row) => keyOf(TABLES.releaseRule, row) === key);
    const say = (term: string, value: number): OverrideValue => ({
      field: `releaseRule.${term}` as RuleField, // one of its terms
      key,
      value,
    });
    return [
      say('trigger', TRIGGERS.indexOf(trigger) + 1),
      ...(trigger === 'date' ? [say('date', serialOfDate(date))] : []),
      ...(trigger === 'cover' && coverDays !== null ? [say('coverDays', coverDays)] : []),
      say('deliveryDays', deliveryDays),
      say('upToRank', RANK_OF_REACH[reach]),
      ...(rule === undefined || rule.tonnes === null ? [] : [say('tonnes', LIFTED)]),
    ];
  });
}
