import { openDialog } from '../../kit/state/dialogs';
import type { Command } from '../../shell/commands/command';
import { SearchDialog } from './SearchDialog';

export const searchCommands: readonly Command[] = [
  {
    id: 'search',
    menu: 'edit',
    group: 'find',
    label: 'command.search',
    shortcuts: ['Ctrl+E'],
    whileTyping: true,
    run: () => openDialog(<SearchDialog />),
  },
];
