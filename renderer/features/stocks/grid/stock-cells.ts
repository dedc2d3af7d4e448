import { stockField } from '@shared/features/stocks/view';
import type { CountryId } from '@shared/model/country';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { FigureSheet } from '../../../kit/grid/figure-sheet';
import type { StockLine } from './stock-lines';

interface StockCellChoice {
  readonly economyId: CountryId;
  readonly editable: boolean;
  /** Whether a scenario is selected: then the plan's limits are held. */
  readonly withBase: boolean;
}

/** Which figure of a stock stands where; a material as a whole has none. */
export function stockCells(choice: StockCellChoice): FigureSheet<StockLine>['cellOf'] {
  const { economyId, editable, withBase } = choice;
  return ({ row, tier, materialId }, columnId) => {
    const field = stockField(columnId);
    if (field === null || tier === null) return null;
    const key = keyOf(TABLES.stock, { economyId, materialId, tier });
    return {
      figure: { of: `stock.${field}`, key },
      value: row?.[field] ?? null,
      editable: editable && (field === 'tonnes' || !withBase),
      change:
        row !== null && field === 'tonnes' && Math.abs(row.tonnes - row.baseTonnes) > 1e-9 ? 'own' : null,
    };
  };
}
