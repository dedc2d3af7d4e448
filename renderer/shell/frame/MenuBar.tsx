import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { entriesOf } from '../commands';
import { type Command, MENUS, type MenuId } from '../commands/command';
import { runCommand } from '../commands/run-command';
import { useHouse } from '../house';
import { isOfLayer } from './layers';
import { useMenuKeys } from './menu-keys';

const ACCESS_KEYS: Readonly<Record<MenuId, string>> = {
  file: 'F',
  edit: 'E',
  view: 'V',
  data: 'D',
  scenario: 'S',
  help: 'H',
};

/** The menus of the window: Alt and a letter open them, Alt alone goes to them, arrows walk between them. */
export function MenuBar() {
  const { t } = useWords();
  const [open, setOpen] = useState<MenuId | null>(null);
  const { commands } = useHouse();
  const bar = useRef<HTMLDivElement>(null);
  useMenuKeys(bar);
  const menus = MENUS.filter((id) => commands.some((command) => command.menu === id));

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || (open === null && isOfLayer(event))) return;
      const menu = menus.find((id) => ACCESS_KEYS[id] === event.key.toUpperCase());
      if (menu === undefined) return;
      event.preventDefault();
      setOpen(menu);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [menus, open]);

  const walk = (from: MenuId, by: number): void => {
    setOpen(menus[(menus.indexOf(from) + by + menus.length) % menus.length] ?? null);
  };

  return (
    <div
      ref={bar}
      className="ld-menu-bar ld-row ld-gap-0"
      role="menubar"
      aria-label={t('menu.bar')}
      data-testid="menu-bar"
    >
      {menus.map((id) => {
        const entries = entriesOf(commands, id);
        return (
          <Menu
            key={id}
            open={open === id}
            onOpenChange={(_event, data) =>
              setOpen((before) => (data.open ? id : before === id ? null : before))
            }
            checkedValues={{ chosen: chosenIds(entries) }}
            hasCheckmarks={entries.some(({ checked }) => checked !== undefined)}
          >
            <MenuTrigger disableButtonEnhancement>
              <button
                className="ld-size-grid ld-ink-2 ld-nowrap"
                type="button"
                role="menuitem"
                data-testid={`menu-${id}`}
                onPointerEnter={() => open !== null && setOpen(id)}
              >
                <MenuName id={id} />
              </button>
            </MenuTrigger>
            <MenuPopover
              onKeyDown={(event) => {
                if (event.key === 'ArrowRight') walk(id, 1);
                if (event.key === 'ArrowLeft') walk(id, -1);
              }}
            >
              <MenuList>
                <MenuEntries commands={entries} />
              </MenuList>
            </MenuPopover>
          </Menu>
        );
      })}
    </div>
  );
}

function chosenIds(commands: readonly Command[]): string[] {
  return commands.filter(({ checked }) => checked?.() === true).map(({ id }) => id);
}

/** The name of a menu with its access key: underlined in English, in brackets in Japanese. */
function MenuName({ id }: { readonly id: MenuId }) {
  const { t, language } = useWords();
  const name = t(`menu.${id}`);
  const key = ACCESS_KEYS[id];
  if (language === 'ja') {
    return (
      <>
        {name}(<u>{key}</u>)
      </>
    );
  }
  return (
    <>
      <u>{name.slice(0, 1)}</u>
      {name.slice(1)}
    </>
  );
}

function MenuEntries({ commands }: { readonly commands: readonly Command[] }) {
  const { t } = useWords();
  return commands.map((command, index) => {
    const common = {
      disabled: command.enabled?.() === false,
      onClick: () => runCommand(command),
      ...(command.shortcuts?.[0] === undefined || command.here?.() === false
        ? {}
        : { secondaryContent: command.shortcuts[0] }),
      'data-testid': `command-${command.id}`,
    };
    const words = command.say?.(t) ?? t(command.label);
    return (
      <Fragment key={command.id}>
        {index > 0 && commands[index - 1]?.group !== command.group && <MenuDivider />}
        {command.checked === undefined ? (
          <MenuItem {...common}>{words}</MenuItem>
        ) : (
          <MenuItemRadio {...common} name="chosen" value={command.id}>
            {words}
          </MenuItemRadio>
        )}
      </Fragment>
    );
  });
}
