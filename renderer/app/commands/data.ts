import { verifyHistory } from '../../features/history/verification';
import { showArea } from '../areas';
import { session } from '../session';
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
