import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { showRecovery } from './recovery-state';

/** Recovery of the open project, in the File menu. */
export const recoveryCommands: readonly Command[] = [
  {
    id: 'recovery',
    menu: 'file',
    group: 'save',
    label: 'command.recovery',
    enabled: () => session.get().project !== null,
    run: () => showRecovery(null),
  },
];
