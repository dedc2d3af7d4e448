import { openDialog } from '../../kit/state/dialogs';
import type { Command } from '../../shell/commands/command';
import { SettingsDialog } from './SettingsDialog';

export const settingsCommands: readonly Command[] = [
  {
    id: 'settings',
    menu: 'file',
    group: 'settings',
    label: 'command.settings',
    shortcuts: ['Ctrl+,'],
    whileTyping: true,
    run: () => openDialog(<SettingsDialog />),
  },
];
