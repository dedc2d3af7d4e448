import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import type { Command } from '../../shell/commands/command';

/** The brief of the selected scenario, from the menu. */
export const briefCommands: readonly Command[] = [
  {
    id: 'brief',
    menu: 'file',
    group: 'export',
    label: 'command.brief',
    enabled: () => session.get().project !== null,
    run: () => showArea('brief'),
  },
];
