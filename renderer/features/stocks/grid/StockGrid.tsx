import type { StockField, StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { GroupGrid } from '../../../kit/grid/GroupGrid';
import type { FigureEntry } from '../../../kit/grid/parse-figure';
import { layBlock, type PastedBlock } from '../../../kit/grid/pasted-block';
import type { PastedFigure } from '../../../kit/state/figures';
import { useWords } from '../../../kit/state/language';
import type { StockGridContext } from './cells';
import { fieldOfColumn, stockColumns } from './columns';
import { pastedStock, STOCK_COLUMNS } from './pasted-stock';
import { longestCover, type StockLine, stockLines } from './stock-grid-rows';
import './stock-grid.css';

interface StockGridProps {
  readonly table: StockTable;
  readonly label: string;
  readonly editable: boolean;
  readonly wide: boolean;
  readonly materialName: (materialId: MaterialId) => string;
  readonly onEdit: (stockId: string, field: StockField, entry: FigureEntry) => void;
  readonly onPaste: (block: PastedBlock<PastedFigure>) => void;
  /** The line that the focus came to: a stock, or a material as a whole. */
  readonly onFocus: (line: StockLine) => void;
}

/** Bars share one scale: when the longest cover changes, all of them do. */
const REDRAWN = ['cover'] as const;

/** Materials with their tiers of stock. */
export function StockGrid({
  table,
  label,
  editable,
  wide,
  materialName,
  onEdit,
  onPaste,
  onFocus,
}: StockGridProps) {
  const { t, f } = useWords();
  const lines = useMemo(
    () => stockLines(table, { material: materialName, tier: (tier) => t(`scenarios.tierName.${tier}`) }),
    [table, materialName, t],
  );
  const withBase = table.scenarioId !== null;
  const columns = useMemo(
    () => stockColumns({ withBase, editable, wide, t, f, figure: (value) => fittingFigure(value, f) }),
    [withBase, editable, wide, t, f],
  );
  const longest = longestCover(table);
  const context = useMemo((): StockGridContext => ({ longestCover: longest }), [longest]);
  return (
    <GroupGrid
      lines={lines}
      columns={columns}
      label={label}
      testId="stock-grid"
      className="ld-stock-grid"
      context={context}
      redrawn={REDRAWN}
      onEdit={(line, columnId, entry) => {
        const field = fieldOfColumn(columnId);
        if (field !== null) onEdit(line.id, field, entry as FigureEntry); // made by the value parsers of columns.ts
      }}
      figureColumns={STOCK_COLUMNS}
      onPaste={(text, at) => {
        if (editable)
          onPaste(
            layBlock(text, at, lines, STOCK_COLUMNS, (cell, line, field) =>
              pastedStock(cell, line, field, table.economyId),
            ),
          );
      }}
      onFocus={onFocus}
    />
  );
}
