import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { showRoom } from './room-state';

/** The room of the open project, in the File menu. */
export const recoveryCommands: readonly Command[] = [
  {
    id: 'recovery',
    menu: 'file',
    group: 'save',
    label: 'command.recovery',
    enabled: () => session.get().project !== null,
    run: () => showRoom(null),
  },
];
