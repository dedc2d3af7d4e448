import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import type { Command } from '../../shell/commands/command';
import { bringStepsBack, wantsSteps } from './first-steps/steps';

export const overviewCommands: readonly Command[] = [
  {
    id: 'steps',
    menu: 'help',
    group: 'help',
    label: 'command.steps',
    enabled: () => wantsSteps(session.get().project, false),
    run: () => {
      bringStepsBack();
      showArea('overview');
    },
  },
];
