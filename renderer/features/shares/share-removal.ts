import type { ShareTable } from '@shared/features/shares/share-table';
import type { RowRemoval } from '../../kit/grid/controller/port';
import type { Words } from '../../kit/state/language';
import { removeSupplier } from './edit-actions';
import { refuse } from './edit-state';
import type { ShareLine } from './grid/share-lines';

/** A supplier is taken out of the selected year; the rest and the total stay, and one without a share there, in words. */
export function shareRemoval(
  table: ShareTable,
  year: number,
  { look, id, called }: ShareLine,
  { t }: Pick<Words, 't'>,
): RowRemoval {
  const at = table.years.findIndex((known) => known.year === year);
  const isThere = look === 'row' && table.row(id)?.cell(at) != null;
  return {
    words: look === 'row' ? t('shares.menu.remove', { year }) : t('figures.menu.removeRow', { row: called }),
    remove: () => {
      if (look !== 'row') refuse({ code: 'refusal.share.rowStays', params: { row: called } });
      else if (!isThere) refuse({ code: 'refusal.share.notInYear', params: { supplier: called, year } });
      else void removeSupplier(table, year, id);
    },
  };
}
