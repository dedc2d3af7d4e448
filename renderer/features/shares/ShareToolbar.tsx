import type { ShareTable, ShareTableRow } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { useMemo } from 'react';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { type Store, useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { askSupplier } from './ask-supplier';
import { lockShares } from './edit-actions';
import { RebalanceMenu } from './RebalanceMenu';
import { TotalDialog } from './TotalDialog';

/** Whose share is selected. */
export interface FocusedSupplier {
  readonly supplierId: SupplierId | null;
}

interface ShareToolbarProps {
  readonly table: ShareTable;
  readonly year: number;
  readonly focused: Store<FocusedSupplier>;
  readonly editable: boolean;
}

/** What can be done with all rows of the year. */
export function ShareToolbar({ table, year, focused, editable }: ShareToolbarProps) {
  const focusedSupplier = useStore(focused, (now) => now.supplierId);
  const words = useWords();
  const { t } = words;
  const known = useReference();
  const index = table.years.findIndex((one) => one.year === year);
  const { toLock, locked } = useMemo(() => {
    const isOther = ({ supplierId }: ShareTableRow) => supplierId !== focusedSupplier;
    return {
      toLock: table.rows.filter((row) => row.locked(index) === false && isOther(row)),
      locked: table.rows.filter((row) => row.locked(index) === true),
    };
  }, [table, index, focusedSupplier]);
  const allLocked = toLock.length === 0 && locked.length > 0;
  return (
    <div className="ld-row ld-share-toolbar ld-fixed ld-gap-6" role="toolbar" aria-label={t('shares.title')}>
      <RebalanceMenu disabled={!editable} />
      <Button
        icon={allLocked ? 'unlocked' : 'lock'}
        disabled={!editable || (toLock.length === 0 && locked.length === 0)}
        data-testid="lock-others"
        onClick={() =>
          void lockShares(
            table,
            year,
            (allLocked ? locked : toLock).map(({ supplierId }) => supplierId),
            !allLocked,
          )
        }
      >
        {t(allLocked ? 'shares.unlockAll' : 'shares.lockOthers')}
      </Button>
      <Button
        disabled={!editable}
        data-testid="add-supplier"
        onClick={() => known !== null && askSupplier(table, year, known, words)}
      >
        {t('shares.addSupplier')}
      </Button>
      <Button
        disabled={!editable}
        data-testid="set-total"
        onClick={() => openDialog(<TotalDialog table={table} year={year} />)}
      >
        {t('shares.total')}
      </Button>
    </div>
  );
}
