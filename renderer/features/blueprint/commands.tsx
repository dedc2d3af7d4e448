import { openDialog } from '../../kit/state/dialogs';
import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { BlueprintDialog } from './BlueprintDialog';

export const blueprintCommands: readonly Command[] = [
  {
    id: 'scenario.blueprint',
    menu: 'scenario',
    group: 'manage',
    label: 'command.blueprint',
    enabled: () => session.get().project !== null,
    run: () => openDialog(<BlueprintDialog />),
  },
];
