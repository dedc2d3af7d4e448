import type { StockTable } from '@shared/features/stocks/contract';
import type { RowRemoval } from '../../kit/grid/controller/port';
import type { Words } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import type { ReferenceLookup } from '../../kit/state/reference';
import { removeRow } from '../data/remove-row';
import type { StockLine } from './grid/stock-lines';

/** A tier is taken out of its material; what it adds up to, and what a scenario only changes, stays, in words. */
export function stockRemoval(
  table: StockTable,
  known: ReferenceLookup,
  { called, materialId, row }: StockLine,
  words: Words,
): RowRemoval {
  const { t, f } = words;
  return {
    words: t('figures.menu.removeRow', { row: called }),
    remove: () => {
      if (row === null) showNotice({ code: 'refusal.stock.rowStays', params: { row: called } });
      else if (table.scenarioId !== null) showNotice({ code: 'refusal.stock.planOnly', params: {} });
      else void removeRow('stock', row.stockId, f.items([known.materialName(materialId), called]), words);
    },
  };
}
