import type { StockTable } from '@shared/features/stocks/contract';
import { STOCK_COLUMNS, STOCK_FIELDS } from '@shared/features/stocks/view';
import type { MaterialId } from '@shared/model/material';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import type { FigureSheet } from '../../../kit/grid/figure-sheet';
import { useWords } from '../../../kit/state/language';
import { unitBehind } from '../../../kit/state/mass-of';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { stockColumns } from './columns';
import { stockCells } from './stock-cells';
import { beginTierLine, type StockLine, stockLines } from './stock-lines';
import './stock-grid.css';

/** Materials with their tiers of stock. */
export function useStockSheet(
  table: StockTable,
  known: ReferenceLookup,
  {
    editable,
    wide,
    adding,
  }: { readonly editable: boolean; readonly wide: boolean; readonly adding: MaterialId | null },
): FigureSheet<StockLine> {
  const words = useWords();
  const { t, f } = words;
  const { materialName } = known;
  const lines = useMemo(
    () => stockLines(table, { material: materialName, tier: (tier) => t(`scenarios.tierName.${tier}`) }),
    [table, materialName, t],
  );
  const { economyId } = table;
  const withBase = table.scenarioId !== null;
  const columns = useMemo(() => {
    const cellOf = stockCells({ economyId, editable, withBase });
    const figure = (value: number) => fittingFigure(value, f);
    return {
      cellOf,
      columns: stockColumns({ withBase, cellOf, wide, t, f, figure, unitOf: unitBehind(words, known) }),
      across: STOCK_FIELDS.map((id) => ({ id, head: t(STOCK_COLUMNS[id].head) })),
    };
  }, [economyId, withBase, editable, wide, t, f, words, known]);
  const below = useMemo(
    () =>
      adding === null
        ? []
        : [
            beginTierLine(
              adding,
              t('figures.newRow', { what: t('stocks.newTier', { material: materialName(adding) }) }),
            ),
          ],
    [adding, materialName, t],
  );
  return useMemo(() => ({ lines, below, ...columns }), [lines, below, columns]);
}
