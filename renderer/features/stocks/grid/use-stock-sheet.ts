import type { StockTable } from '@shared/features/stocks/contract';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import type { FigureSheet } from '../../../kit/grid/figure-sheet';
import { useWords } from '../../../kit/state/language';
import { unitBehind } from '../../../kit/state/mass-of';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { stockColumns } from './columns';
import { STOCK_HEADS, stockCells } from './stock-cells';
import { type StockLine, stockLines } from './stock-lines';
import './stock-grid.css';

/** Materials with their tiers of stock. */
export function useStockSheet(
  table: StockTable,
  known: ReferenceLookup,
  { editable, wide }: { readonly editable: boolean; readonly wide: boolean },
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
      across: Object.entries(STOCK_HEADS).map(([id, head]) => ({ id, head: t(head) })),
    };
  }, [economyId, withBase, editable, wide, t, f, words, known]);
  return useMemo(() => ({ lines, ...columns }), [lines, columns]);
}
