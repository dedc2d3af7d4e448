import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import type { Command } from '../../shell/commands/command';
import { chooseFile } from './import-actions';

/** "Import a file" in the File menu: shows the area and asks for the file. */
export const importingCommands: readonly Command[] = [
  {
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
  },
];
