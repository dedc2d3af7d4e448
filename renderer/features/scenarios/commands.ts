import { select, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import type { Command } from '../../shell/commands/command';

const hasProject = (): boolean => session.get().project !== null;

export const scenarioCommands: readonly Command[] = [
  {
    id: 'scenario.manage',
    menu: 'scenario',
    group: 'manage',
    label: 'command.scenarios',
    enabled: hasProject,
    run: () => showArea('scenarios'),
  },
  {
    id: 'scenario.base',
    menu: 'scenario',
    group: 'choose',
    label: 'command.base',
    enabled: hasProject,
    checked: () => selection.get().scenarioId === null,
    run: () => select({ scenarioId: null }),
  },
];
