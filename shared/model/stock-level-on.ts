import type { IsoDate } from '../base/calendar';
import type { Stock } from './tables/stock';
import type { StockLevel } from './tables/stock-level';

/** The last level that is known of a stock up to a day, with that day; undefined where none is kept. Source: docs/engine.md 2.9. */
export function levelOn(
  levels: readonly StockLevel[],
  stock: Pick<Stock, 'economyId' | 'materialId' | 'tier'>,
  day: IsoDate,
): StockLevel | undefined {
  let last: StockLevel | undefined;
  for (const level of levels)
    if (
      level.economyId === stock.economyId &&
      level.materialId === stock.materialId &&
      level.tier === stock.tier &&
      level.date <= day &&
      (last === undefined || level.date > last.date)
    )
      last = level;
  return last;
}
