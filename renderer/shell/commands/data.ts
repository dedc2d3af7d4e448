import { verifyHistory } from '../../features/history/verification';
import { session } from '../../kit/state/session';
import { showArea } from '../areas';
import type { Command } from './command';

export const dataCommands: readonly Command[] = [
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
