import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { FigureParts } from '@shared/model/figure';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import type { Session } from '../session';
import { knownSource, setFigures } from './edit-figures';
import type { stocks } from './stock-figures';

type StockFigure = keyof typeof stocks;

/**
 * Gives a figure of a stock its value. The change never holds the figure in its name: the history is shown and printed
 * where stocks are not. @throws Refusal as setFigures does
 */
export async function setStockFigure(
  session: Session,
  input: {
    readonly scenarioId: string | null;
    readonly stock: Pick<Stock, 'economyId' | 'materialId' | 'tier'>;
    readonly of: StockFigure;
    readonly value: number | null;
    /** Said of the plan's figure with it. */
    readonly parts?: Partial<FigureParts>;
  },
): Promise<void> {
  const { scenarioId, stock, of, value, parts = {} } = input;
  await knownSource(session, parts.sourceId);
  return setFigures(session, {
    scenarioId,
    within: { economyId: stock.economyId, materialId: stock.materialId },
    label: ({ book }, { say }) => {
      const scenario = byId(book.scenarios, scenarioId);
      if (scenario !== undefined) return say('change.scenario.stock', { name: scenario.name });
      const tier = say(`scenarios.tierName.${stock.tier}`);
      return say('change.stock.set', { material: stock.materialId, tier });
    },
    cells: [{ figure: { of, key: keyOf(TABLES.stock, stock) }, value, parts }],
  });
}

/** The plan's stock of an id. @throws Refusal `refusal.scenario.unknownStock` */
export async function stockOf({ project }: Session, stockId: string): Promise<Stock> {
  const found = byId((await project.plan({})).stocks, stockId);
  if (found === undefined) throw new Refusal('refusal.scenario.unknownStock', { stock: stockId });
  return found;
}
