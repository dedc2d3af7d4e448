import { Refusal } from '@shared/base/refusal';
import type { StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Stock, StockTier } from '@shared/model/tables/stock';
import { figureSource } from '../../plan/figures/source';
import { newStock } from '../../plan/figures/stock-figures';
import type { Session } from '../../plan/session';
import { type StockView, stockTable } from './stock-table';

/** Gives the plan a stock of a tier that it does not have. @throws Refusal when it has it already, or names nothing known */
export function addStock(
  session: Session,
  input: StockView & { materialId: MaterialId; tier: StockTier; tonnes: number },
): Promise<StockTable> {
  return session.write(async () => {
    const { economyId, materialId, tonnes } = input;
    if (tonnes < 0) throw new Refusal('refusal.stock.negative', { value: tonnes });
    const source = await figureSource(session, { economyId, materialId }, null);
    const key = keyOf(TABLES.stock, input);
    if (source.base.stocks.some((stock) => keyOf(TABLES.stock, stock) === key))
      throw new Refusal('refusal.stock.taken', { material: materialId });
    const row = { ...newStock(source, key), tonnes };
    await apply(session, row);
    return stockTable(session, input);
  });
}

/** One change. Its name never holds the figure: the history is shown and printed where stocks are not. */
function apply(session: Session, row: Stock): Promise<void> {
  const { materialId: material, tier } = row;
  const label = session.say('change.stock.add', {
    material,
    tier: session.say(`scenarios.tierName.${tier}`),
  });
  return session.apply(label, [{ table: 'stock', op: 'put', row }]);
}
