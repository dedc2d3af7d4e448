import { dialogs, openDialog } from '../../kit/state/dialogs';
import type { Command } from '../../shell/commands/command';
import { HelpDialog } from './HelpDialog';
import { KeysDialog } from './KeysDialog';
import { toggleManual } from './manual-state';
import { termNamed, wordsAtFocus } from './term-in-focus';

const showKeys = (): void => openDialog(<KeysDialog />);

/** Explains what has the focus; asked once more, it lists the keys. */
function explain(): void {
  const { open } = dialogs.get();
  if (isHelp(open)) showKeys();
  else if (open === null)
    openDialog(<HelpDialog term={termNamed(wordsAtFocus(document.activeElement))} onKeys={showKeys} />);
}

const isHelp = (open: unknown): boolean =>
  typeof open === 'object' && open !== null && 'type' in open && open.type === HelpDialog;

export const helpCommands: readonly Command[] = [
  {
    id: 'explain',
    menu: 'help',
    group: 'help',
    label: 'command.help',
    shortcuts: ['F1'],
    whileTyping: true,
    inLayers: () => isHelp(dialogs.get().open),
    run: explain,
  },
  {
    id: 'manual',
    menu: 'help',
    group: 'help',
    label: 'command.manual',
    shortcuts: ['Shift+F1'],
    whileTyping: true,
    run: toggleManual,
  },
  {
    id: 'keys',
    menu: 'help',
    group: 'help',
    label: 'command.keys',
    shortcuts: ['Ctrl+/'],
    whileTyping: true,
    run: showKeys,
  },
];
