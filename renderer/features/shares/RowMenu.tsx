import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { openAnnotate } from '../../kit/figures/open-annotate';
import { resetFigure } from '../../kit/state/figures';
import { useWords } from '../../kit/state/language';
import { lockShares, removeSupplier, setOf } from './edit-actions';

export interface RowMenuAt {
  readonly supplierId: SupplierId;
  readonly target: HTMLElement;
}

interface RowMenuProps {
  readonly table: ShareTable;
  readonly year: number;
  readonly at: RowMenuAt | null;
  readonly editable: boolean;
  readonly onClose: () => void;
}

/** What can be done with one row: by its button, by the right mouse button, or by Shift+F10. */
export function RowMenu({ table, year, at, editable, onClose }: RowMenuProps) {
  const { t, nameOf } = useWords();
  const index = table.years.findIndex((known) => known.year === year);
  const row = at === null ? undefined : table.row(at.supplierId);
  const cell = row?.cell(index) ?? null;
  if (at === null || row === undefined) return null;
  const { supplierId } = row;
  const key = keyOf(TABLES.share, { ...setOf(table, year), supplierId });
  const figure = { of: 'share.percent', key } as const;
  const can = editable && cell !== null;
  return (
    <Menu
      open
      onOpenChange={(_event, data) => !data.open && onClose()}
      positioning={{ target: at.target, position: 'below', align: 'start' }}
    >
      <MenuPopover data-testid="row-menu">
        <MenuList>
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
          <MenuDivider />
          <MenuItem disabled={!can} onClick={() => void removeSupplier(table, year, supplierId)}>
            {t('shares.menu.remove', { year })}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
