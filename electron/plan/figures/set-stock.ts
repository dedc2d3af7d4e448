import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import type { Session } from '../session';
import { type FigureCell, setFigures } from './edit-figures';
import type { stocks } from './stock-figures';

/** Gives a figure of a stock its value. @throws Refusal as setFigures does */
export function setStockFigure(
  session: Session,
  {
    scenarioId,
    stock,
    of,
    ...said
  }: Pick<FigureCell, 'value' | 'parts'> & {
    readonly scenarioId: string | null;
    readonly stock: Pick<Stock, 'economyId' | 'materialId' | 'tier'>;
    readonly of: keyof typeof stocks;
  },
): Promise<void> {
  return setFigures(session, {
    scenarioId,
    within: { economyId: stock.economyId, materialId: stock.materialId },
    cells: [{ figure: { of, key: keyOf(TABLES.stock, stock) }, ...said }],
  });
}

/** The plan's stock of an id. @throws Refusal `refusal.scenario.unknownStock` */
export async function stockOf({ project }: Session, stockId: string): Promise<Stock> {
  const found = byId((await project.plan({})).stocks, stockId);
  if (found === undefined) throw new Refusal('refusal.scenario.unknownStock', { stock: stockId });
  return found;
}
