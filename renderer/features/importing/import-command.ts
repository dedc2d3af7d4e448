import { showArea } from '../../app/areas';
import type { Command } from '../../app/commands/command';
import { session } from '../../app/session';
import { chooseFile } from './import-actions';

/** "Import a file" in the File menu: shows the area and asks for the file. */
export const importCommand: Command = {
  id: 'import',
  menu: 'file',
  group: 'export',
  label: 'command.import',
  shortcuts: ['Ctrl+I'],
  enabled: () => session.get().project !== null,
  run: async () => {
    showArea('importing');
    await chooseFile();
  },
};
