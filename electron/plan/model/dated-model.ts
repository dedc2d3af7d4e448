import type { DatedMix } from '@shared/model/dated-mix';
import type { Plan } from '@shared/model/plan';
import { rowsOfPlace } from '@shared/model/plan-rows';
import type { ShareSetKey } from '@shared/model/tables/share';

/** What is done about a material from a day on at a stage; null where nothing is. Source: docs/engine.md 2.8. */
export function datedOf(
  plan: Pick<Plan, 'purchases' | 'datedReliefs'>,
  { stage, ...place }: Omit<ShareSetKey, 'year'>,
): DatedMix | null {
  const bought = rowsOfPlace(plan.purchases, place)
    .filter((row) => row.stage === stage && row.tonnes > 0)
    .map(({ date, tonnes }) => ({ date, tonnes }));
  const reliefs = rowsOfPlace(plan.datedReliefs, place);
  const rates = (of: 'recyclingTonnes' | 'savingPercent' | 'priceRisePercent') =>
    reliefs.filter((row) => row[of] > 0).map((row) => ({ from: row.start, to: row.end, amount: row[of] }));
  const made: DatedMix = {
    bought,
    recycling: rates('recyclingTonnes'),
    savings: rates('savingPercent'),
    priceRises: rates('priceRisePercent'),
  };
  return Object.values(made).every((rows) => rows.length === 0) ? null : made;
}
