import { openDialog } from '../../kit/state/dialogs';
import { AboutDialog } from '../AboutDialog';
import type { Command } from './command';

export const aboutCommands: readonly Command[] = [
  {
    id: 'about',
    menu: 'help',
    group: 'about',
    label: 'command.about',
    run: () => openDialog(<AboutDialog />),
  },
];
