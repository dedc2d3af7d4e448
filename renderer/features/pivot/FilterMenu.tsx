import {
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';

interface FilterMenuProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly testId: string;
}

/** Some items of a list, or all of them: its name small, what is chosen strong, the list below stays open while one picks. */
export function FilterMenu({ label, chosen, options, onChoose, testId }: FilterMenuProps) {
  const { t } = useWords();
  const [first, ...more] = options
    .filter(({ value }) => chosen.includes(value))
    .map((option) => option.label);
  const shown =
    first === undefined
      ? t('term.all')
      : more.length === 0
        ? first
        : t('pivot.several', { first, count: more.length });
  return (
    <Menu
      checkedValues={{ chosen: [...chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={
            first === undefined
              ? 'ld-pick ld-gap-6 ld-shrink ld-strong is-framed'
              : 'ld-pick ld-gap-6 ld-shrink ld-strong is-framed is-narrowed'
          }
          data-testid={testId}
        >
          <span className="ld-pick-label ld-ink-3 ld-regular ld-cap">{label}</span>
          <span className="ld-pivot-chosen ld-ellipsis">{shown}</span>
          <Icon name="chevron" size={12} weight={1.8} />
        </button>
      </MenuTrigger>
      <MenuPopover className="ld-pick-list ld-scroll">
        <MenuList>
          <MenuItem disabled={chosen.length === 0} onClick={() => onChoose([])}>
            {t('term.all')}
          </MenuItem>
          {options.map(({ value, label: words }) => (
            <MenuItemCheckbox key={value} name="chosen" value={value}>
              {words}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
