import type { ShareTable } from '@shared/features/shares/share-table';
import type { StockTable } from '@shared/features/stocks/contract';
import type { StockField } from '@shared/features/stocks/view';
import type { FigureParts } from '@shared/model/figure';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import { shareTable } from '../../electron/features/shares/share-table';
import { type StockView, stockTable } from '../../electron/features/stocks/stock-table';
import { annotateFigure, resetFigures, setFigures } from '../../electron/plan/figures/edit-figures';
import { setStockFigure, stockOf } from '../../electron/plan/figures/set-stock';
import type { Session } from '../../electron/plan/session';

/** What a page does with a figure, and the table that it then shows. */

export async function setStock(
  session: Session,
  input: StockView & { stockId: string; field: StockField; value: number | null },
): Promise<StockTable> {
  const { scenarioId, stockId, field, value } = input;
  const stock = await stockOf(session, stockId);
  await setStockFigure(session, { scenarioId, stock, of: `stock.${field}`, value });
  return stockTable(session, input);
}

type SharesOf = Omit<ShareSetKey, 'year'>;
const shareOf = (set: ShareSetKey, supplierId: SupplierId) =>
  ({ of: 'share.percent', key: keyOf(TABLES.share, { ...set, supplierId }) }) as const;
const withinOf = ({ economyId, materialId, stage }: SharesOf) => ({ economyId, materialId, stage });

interface OneShare {
  readonly set: ShareSetKey;
  readonly supplierId: SupplierId;
  readonly scenarioId: string | null;
}

export async function pasteShares(
  session: Session,
  input: SharesOf & {
    scenarioId: string | null;
    cells: readonly { year: number; supplierId: SupplierId; percent: number }[];
  },
): Promise<ShareTable> {
  const { scenarioId, cells } = input;
  const key = withinOf(input);
  await setFigures(session, {
    scenarioId,
    within: key,
    label: () => `paste ${cells.length}`,
    cells: cells.map(({ year, supplierId, percent }) => ({
      figure: shareOf({ ...key, year }, supplierId),
      value: percent,
    })),
  });
  return shareTable(session, key, scenarioId);
}

export async function annotateShare(
  session: Session,
  { set, supplierId, scenarioId, mark, low, high, note }: OneShare & Omit<FigureParts, 'sourceId'>,
): Promise<ShareTable> {
  const parts = { mark, low, high, note };
  const edit = { scenarioId: null, within: withinOf(set), figure: shareOf(set, supplierId), parts };
  await annotateFigure(session, edit);
  return shareTable(session, set, scenarioId);
}

export async function resetShare(
  session: Session,
  { set, supplierId, scenarioId }: OneShare,
): Promise<ShareTable> {
  await resetFigures(session, { scenarioId, within: withinOf(set), figures: [shareOf(set, supplierId)] });
  return shareTable(session, set, scenarioId);
}
