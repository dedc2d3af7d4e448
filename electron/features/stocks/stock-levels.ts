import type { Stock } from '@shared/model/tables/stock';
import type { StockLevel } from '@shared/model/tables/stock-level';
import type { Session } from '../../plan/session';

/** The dated levels that are kept of a stock, the newest first. */
export async function stockLevels(
  { project }: Session,
  { economyId, materialId, tier }: Pick<Stock, 'economyId' | 'materialId' | 'tier'>,
): Promise<readonly StockLevel[]> {
  const { levels } = await project.plan({ economyId, materialId });
  return levels.filter((level) => level.tier === tier).toSorted((a, b) => b.date.localeCompare(a.date));
}
