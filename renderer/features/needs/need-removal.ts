import type { NeedTable } from '@shared/features/needs/contract';
import type { RowRemoval } from '../../kit/grid/controller/port';
import type { Words } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import type { NeedGridLine } from './grid/need-lines';
import { removeNeed } from './need-edits';

/** A use is taken out of its material; the lines that every material has stay, in words. */
export function needRemoval(
  table: NeedTable,
  year: number,
  { called, materialId, use }: NeedGridLine,
  { t }: Pick<Words, 't'>,
): RowRemoval {
  return {
    words: t('figures.menu.removeRow', { row: called }),
    remove: () => {
      if (use === null) showNotice({ code: 'refusal.need.rowStays', params: { row: called } });
      else void removeNeed(table, year, materialId, use.useId);
    },
  };
}
