import { AboutDialog } from '../AboutDialog';
import { openDialog } from '../dialogs';
import type { Command } from './command';

export const helpCommands: readonly Command[] = [
  {
    id: 'about',
    menu: 'help',
    group: 'about',
    label: 'command.about',
    run: () => openDialog(<AboutDialog />),
  },
];
