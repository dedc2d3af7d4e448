import type { MessageKey } from '@shared/base/message';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { MENUS } from '../../shell/commands/command';
import { useHouse } from '../../shell/house';
import './help.css';

interface Keys {
  readonly keys: string;
  readonly what: string;
}

/** Keys that belong to a selected thing and to no command. */
const IN_GRIDS: readonly (readonly [string, MessageKey])[] = [
  ['F2', 'help.key.edit'],
  ['↑ ↓ ← →', 'help.key.move'],
  ['Shift+↑ ↓ ← →', 'help.key.extend'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'help.key.copy'],
  ['Ctrl+D, Ctrl+R', 'help.key.fill'],
  ['Ctrl+F, Ctrl+H', 'help.key.find'],
  ['Delete', 'help.key.clear'],
  ['Ctrl+Shift+Delete', 'help.key.removeRow'],
  ['Shift+F10', 'help.key.context'],
];
const IN_WINDOW: readonly (readonly [string, MessageKey])[] = [
  ['Alt+F, E, V, D, S, H', 'help.key.menus'],
  ['Alt, F10', 'help.key.menuBar'],
  ['Alt+1 – 9', 'help.key.pages'],
  ['Esc', 'help.key.escape'],
  ['← →', 'help.key.slider'],
  ['P, Enter', 'help.key.exercise'],
  ['↑ ↓, R, A', 'help.key.tripwires'],
];

/** Every key in one list: those of commands as their declarations have them, then those of grids and of the window. */
export function KeysDialog() {
  const { t } = useWords();
  const { commands } = useHouse();
  const said = (list: typeof IN_GRIDS): readonly Keys[] =>
    list.map(([keys, what]) => ({ keys, what: t(what) }));
  const groups = [
    ...MENUS.map((menu) => ({
      head: t(`menu.${menu}`),
      keys: commands.flatMap((command): Keys[] =>
        command.menu === menu && command.here === undefined && (command.shortcuts?.length ?? 0) > 0
          ? [{ keys: command.shortcuts?.join(', ') ?? '', what: t(command.label, { percent: 100 }) }]
          : [],
      ),
    })),
    { head: t('help.keys.grid'), keys: said(IN_GRIDS) },
    { head: t('help.keys.window'), keys: said(IN_WINDOW) },
  ];
  return (
    <DialogFrame
      title={t('command.keys')}
      onClose={closeDialog}
      onSubmit={closeDialog}
      testId="keys-dialog"
      actions={
        <Button kind="primary" type="submit">
          {t('app.close')}
        </Button>
      }
    >
      <p className="ld-definition">{t('help.keys.hint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="ld-keys ld-columns ld-gap-16 ld-scroll" tabIndex={0} aria-label={t('command.keys')}>
        {groups
          .filter(({ keys }) => keys.length > 0)
          .map(({ head, keys }) => (
            <table className="ld-table" key={head}>
              <caption className="ld-head ld-pad-bottom-4">{head}</caption>
              <tbody>
                {keys.map((one) => (
                  <tr key={one.what}>
                    <th scope="row">{one.what}</th>
                    <td>{one.keys}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
      </section>
    </DialogFrame>
  );
}
