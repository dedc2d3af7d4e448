import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { PivotQuestion } from '@shared/features/pivot/question';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { isSame } from '../../kit/state/is-same';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { Icon } from '../../kit/ui/icons';
import { KeepViewDialog } from './KeepViewDialog';
import { askPivot } from './pivot-state';

interface ViewsMenuProps {
  readonly question: PivotQuestion;
  readonly editable: boolean;
}

/** The views that the project keeps by name: asked again, kept, taken out. */
export function ViewsMenu({ question, editable }: ViewsMenuProps) {
  const { t } = useWords();
  const { value: views } = useAnswer('pivot.views', null);
  const selected = views?.find((view) => isSame(view.question, question)) ?? null;
  return (
    <Menu
      checkedValues={{ view: selected === null ? [] : [selected.id] }}
      onCheckedValueChange={(_event, { checkedItems: [id] }) => {
        const view = views?.find((one) => one.id === id);
        if (view !== undefined) askPivot(view.question);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="ld-button" data-testid="pivot-views">
          {selected === null ? t('pivot.views') : t('pivot.views.inHand', { name: selected.name })}
          <Icon name="chevron" size={12} weight={1.8} />
        </button>
      </MenuTrigger>
      <MenuPopover className="ld-pick-list ld-scroll">
        <MenuList>
          {views?.length === 0 && <MenuItem disabled>{t('pivot.views.none')}</MenuItem>}
          {views?.map(({ id, name }) => (
            <MenuItemRadio key={id} name="view" value={id}>
              {name}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem
            disabled={!editable}
            data-testid="pivot-keep"
            onClick={() => openDialog(<KeepViewDialog question={question} proposed={selected?.name ?? ''} />)}
          >
            {t('pivot.views.keep')}
          </MenuItem>
          {selected !== null && (
            <MenuItem
              disabled={!editable}
              onClick={() =>
                void notifyRefusals(async () => void (await ask('pivot.removeView', { id: selected.id })))
              }
            >
              {t('pivot.views.remove', { name: selected.name })}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
