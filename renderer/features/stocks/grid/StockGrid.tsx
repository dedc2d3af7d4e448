import type { StockField, StockTable } from '@shared/features/stocks/contract';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { GroupGrid } from '../../../kit/grid/GroupGrid';
import type { FigureEntry } from '../../../kit/grid/parse-figure';
import { useWords } from '../../../kit/state/language';
import type { StockGridContext } from './cells';
import { fieldOfColumn, stockColumns } from './columns';
import { longestCover, type StockLine, stockLines } from './stock-grid-rows';
import './stock-grid.css';

interface StockGridProps {
  readonly table: StockTable;
  readonly label: string;
  readonly editable: boolean;
  readonly wide: boolean;
  readonly materialName: (materialId: string) => string;
  readonly onEdit: (stockId: string, field: StockField, entry: FigureEntry) => void;
  /** The line that the focus came to: a stock, or a material as a whole. */
  readonly onFocus: (line: StockLine) => void;
}

/** Bars share one scale: when the longest cover changes, all of them do. */
const REDRAWN = ['cover'] as const;

/** Materials with their tiers of stock. */
export function StockGrid({ table, label, editable, wide, materialName, onEdit, onFocus }: StockGridProps) {
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
      onFocus={onFocus}
    />
  );
}
