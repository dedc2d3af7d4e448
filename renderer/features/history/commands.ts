import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import type { Command } from '../../shell/commands/command';
import { verifyHistory } from './verification';

export const historyCommands: readonly Command[] = [
  {
    id: 'verify',
    menu: 'data',
    group: 'verify',
    label: 'command.verify',
    enabled: () => session.get().project !== null,
    run: async () => {
      showArea('history');
      await verifyHistory();
    },
  },
];
