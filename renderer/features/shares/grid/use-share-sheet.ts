import type { ShareTable } from '@shared/features/shares/share-table';
import { useMemo } from 'react';
import type { FigureSheet } from '../../../kit/grid/figure-sheet';
import { nextColumnId, nextYear, yearColumnId } from '../../../kit/grid/year-columns';
import { useWords } from '../../../kit/state/language';
import { shareColumns } from './columns';
import { shareCells } from './share-figures';
import { beginSupplierLine, type ShareLine, shareLines } from './share-lines';
import './share-grid.css';

interface ShareSheetChoice {
  readonly yearIndex: number;
  readonly originLabel: string;
  readonly editable: boolean;
  readonly wide: boolean;
}

/** Suppliers down, years across. */
export function useShareSheet(
  table: ShareTable,
  { yearIndex, originLabel, editable, wide }: ShareSheetChoice,
): FigureSheet<ShareLine> {
  const { t, f, nameOf } = useWords();
  const { suppliers, pinned } = useMemo(
    () => shareLines(table, { nameOf, unallocated: t('term.unallocated'), total: t('term.total') }),
    [table, nameOf, t],
  );
  const { economyId, materialId, stage } = table;
  const withBase = table.scenarioId !== null;
  // The same years stay the same columns, so that an edit leaves focus and scroll where they are.
  const yearKey = table.years.map(({ year }) => year).join(',');
  const columns = useMemo(() => {
    const years = yearKey.split(',').map(Number);
    const cellOf = shareCells({ economyId, materialId, stage }, years, yearIndex, editable);
    return {
      cellOf,
      columns: shareColumns({ years, yearIndex, editable, withBase, cellOf, originLabel, wide }, { t, f }),
      across: [
        ...years.map((year) => ({ id: yearColumnId(year), head: String(year) })),
        ...(editable ? [{ id: nextColumnId(nextYear(years)), head: String(nextYear(years)) }] : []),
      ],
      yearColumn: yearColumnId,
    };
  }, [yearKey, yearIndex, withBase, editable, economyId, materialId, stage, originLabel, wide, t, f]);
  const below = useMemo(
    () =>
      editable
        ? [beginSupplierLine(t('figures.newRow', { what: t('figures.add.known') })), ...pinned]
        : pinned,
    [editable, pinned, t],
  );
  return useMemo(() => ({ lines: suppliers, below, ...columns }), [suppliers, below, columns]);
}
