import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { MergeDialog } from './MergeDialog';

/** "Merge another copy" in the File menu: asks which one, and lays it beside the open project. */
export const mergeCommands: readonly Command[] = [
  {
    id: 'merge',
    menu: 'file',
    group: 'save',
    label: 'command.merge',
    enabled: () => session.get().project !== null,
    run: async () => {
      const file = await ask('files.choose', { purpose: 'merge_project' });
      if (file !== null) openDialog(<MergeDialog file={file} />);
    },
  },
];
