import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { ResolvedScenario } from '@shared/model/resolution';
import { secretRows } from '@shared/model/secret-rows';
import { TABLES } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';

/** The secret stocks that a scenario runs with, and the materials of its economy of which it has some, in the order of the plan. */
export function secretsOf({ plan, window }: ResolvedScenario): {
  readonly secrets: readonly Stock[];
  readonly materials: readonly MaterialId[];
} {
  const secrets = plan.stocks.filter(TABLES.stock.isSecret);
  const isSecret = secretRows(plan.stocks);
  const bought = plan.purchases.filter((row) => isSecret('purchase', row));
  const own = [...secrets, ...bought].filter(({ economyId }) => economyId === window.economyId);
  return { secrets, materials: [...new Set(own.map(({ materialId }) => materialId))] };
}

/** The class of what may be made public, as a person would choose it. */
const PUBLIC_MARK = '機密性1';

/**
 * What rests on secret figures is for nobody outside, whoever marks it.
 * @param secrets how many secret stock figures
 * @throws Refusal refusal.export.secretPublic
 */
export function refusePublicMark(mark: string, secrets: number): void {
  if (secrets > 0 && isPublicMark(mark)) throw new Refusal('refusal.export.secretPublic', { count: secrets });
}

export function isPublicMark(mark: string): boolean {
  return mark.normalize('NFKC').trim().startsWith(PUBLIC_MARK);
}
