import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ask } from '../state/bridge';
import { showInspected } from '../state/inspector';
import { useWords } from '../state/language';
import { notifyFailures } from '../state/notices';
import type { GridController } from './controller/controller';
import type { RowRemoval } from './controller/port';

interface GridMenuProps {
  readonly target: HTMLElement;
  readonly acts: GridController['menu'];
  /** What can be done with the row; null for nothing. */
  readonly rowItems: ReactNode;
  /** Null where there is no row to remove. */
  readonly removal: RowRemoval | null;
  readonly onClose: () => void;
}

/** What can be done with the selected cells and their row: by the right mouse button, by Shift+F10 and by a button in a row. */
export function GridMenu({ target, acts, rowItems, removal, onClose }: GridMenuProps) {
  const { t } = useWords();
  const canWrite = acts.canWrite();
  return (
    <Menu
      open
      onOpenChange={(_event, data) => !data.open && onClose()}
      positioning={{ target, position: 'below', align: 'start' }}
    >
      <MenuPopover data-testid="row-menu">
        <MenuList>
          <MenuItem secondaryContent="Ctrl+C" onClick={acts.copy}>
            {t('figures.menu.copy')}
          </MenuItem>
          <MenuItem
            secondaryContent="Ctrl+V"
            onClick={() => {
              acts.focus(); // the window pastes where the keys go
              void notifyFailures(async () => void (await ask('figures.pasteHere', null)));
            }}
          >
            {t('figures.menu.paste')}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+D" disabled={!canWrite} onClick={acts.fillDown}>
            {t('figures.menu.fillDown')}
          </MenuItem>
          <MenuItem secondaryContent="Delete" disabled={!canWrite} onClick={acts.clear}>
            {t('figures.menu.clear')}
          </MenuItem>
          <MenuItem onClick={() => showInspected('history')}>{t('figures.menu.history')}</MenuItem>
          {(rowItems !== null || removal !== null) && <MenuDivider />}
          {rowItems}
          {removal !== null && (
            <MenuItem
              secondaryContent="Ctrl+Shift+Delete"
              onClick={removal.remove}
              data-testid="menu-remove-row"
            >
              {removal.words}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
