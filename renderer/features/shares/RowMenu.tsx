import { MenuItem } from '@fluentui/react-components';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { openAnnotate } from '../../kit/figures/open-annotate';
import { resetFigure } from '../../kit/state/figures';
import { useWords } from '../../kit/state/language';
import { lockShares, setOf } from './edit-actions';

interface RowMenuProps {
  readonly table: ShareTable;
  readonly year: number;
  readonly supplierId: SupplierId;
  readonly editable: boolean;
}

/** What can be done with a supplier in the selected year, as items of the menu of its cells. */
export function RowMenu({ table, year, supplierId, editable }: RowMenuProps) {
  const { t, nameOf } = useWords();
  const index = table.years.findIndex((known) => known.year === year);
  const row = table.row(supplierId);
  const cell = row?.cell(index) ?? null;
  if (row === undefined) return null;
  const key = keyOf(TABLES.share, { ...setOf(table, year), supplierId });
  const figure = { of: 'share.percent', key } as const;
  const can = editable && cell !== null;
  return (
    <>
      <MenuItem
        disabled={!can}
        onClick={() => void lockShares(table, year, [supplierId], cell?.locked !== true)}
      >
        {t(cell?.locked === true ? 'shares.menu.unlock' : 'shares.menu.lock')}
      </MenuItem>
      <MenuItem
        disabled={!can}
        onClick={() =>
          openAnnotate({
            economyId: table.economyId,
            figure,
            title: t('shares.annotate.title', { supplier: nameOf(row), year }),
            unreadable: 'refusal.share.unreadable',
          })
        }
      >
        {t('shares.menu.annotate')}
      </MenuItem>
      {table.scenarioId !== null && (
        <MenuItem disabled={!can || cell?.overridden !== true} onClick={() => resetFigure(table, figure)}>
          {t('shares.menu.reset')}
        </MenuItem>
      )}
    </>
  );
}
