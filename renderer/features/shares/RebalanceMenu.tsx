import {
  Menu,
  MenuDivider,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { REBALANCE_MODES } from '@shared/model/rebalancing';
import { memo } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Icon } from '../../kit/ui/icons';
import { editState, setMode, setOpenRest } from './edit-state';

/** How the other rows answer an edit. */
export const RebalanceMenu = memo(function RebalanceMenu({ disabled }: { readonly disabled: boolean }) {
  const { t } = useWords();
  const mode = useStore(editState, (now) => now.mode);
  const openRest = useStore(editState, (now) => now.openRest);
  const shown = t(mode === 'none' ? 'shares.mode.none.short' : 'shares.mode.proportional');
  return (
    <Menu
      checkedValues={{ mode: [mode], rest: openRest ? ['open'] : [] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'mode') setMode(REBALANCE_MODES.find((one) => one === checkedItems[0]) ?? mode);
        else setOpenRest(checkedItems.includes('open'));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="ld-button" disabled={disabled} data-testid="rebalance">
          {t('shares.rebalance', { mode: shown })}
          <Icon name="chevron" size={12} weight={1.8} />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {REBALANCE_MODES.map((known) => (
            <MenuItemRadio key={known} name="mode" value={known} data-testid={`rebalance-${known}`}>
              {t(`shares.mode.${known}`)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItemCheckbox name="rest" value="open" disabled={mode === 'none'} data-testid="open-rest">
            {t('shares.openRest')}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
