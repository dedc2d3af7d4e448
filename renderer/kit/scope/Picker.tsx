import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icons';

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface PickerProps {
  readonly label: string;
  readonly shown: ReactNode;
  readonly value: string;
  readonly options: readonly PickerOption[];
  readonly onPick: (value: string) => void;
  /** In a bar its name stands before it; in a sentence the value alone, and the name is heard. */
  readonly look?: keyof typeof LOOKS;
  readonly testId: string;
}

const LOOKS = { bar: '', framed: ' is-framed', word: ' is-word' } as const;

/** One choice: its name small, its value strong, a list below. */
export function Picker({ label, shown, value, options, onPick, look = 'bar', testId }: PickerProps) {
  return (
    <Menu
      checkedValues={{ picked: [value] }}
      onCheckedValueChange={(_event, data) => {
        const [picked] = data.checkedItems;
        if (picked !== undefined) onPick(picked);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          className={`ld-pick ld-gap-6 ld-shrink ld-strong${LOOKS[look]}`}
          data-testid={testId}
          {...(look === 'word' ? { 'aria-label': `${label} ${shown}` } : {})}
        >
          {look !== 'word' && <span className="ld-pick-label ld-ink-3 ld-regular ld-cap">{label}</span>}
          {shown}
          <Icon name="chevron" size={12} weight={1.8} />
        </button>
      </MenuTrigger>
      <MenuPopover className="ld-pick-list ld-scroll">
        <MenuList>
          {options.map(({ value: own, label: words, detail }) => (
            <MenuItemRadio
              key={own}
              name="picked"
              value={own}
              {...(detail === undefined ? {} : { secondaryContent: detail })}
            >
              {words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
