import { BlueprintDialog } from '../../features/blueprint/BlueprintDialog';
import { choice, choose } from '../../kit/state/choice';
import { openDialog } from '../../kit/state/dialogs';
import { session } from '../../kit/state/session';
import { showArea } from '../areas';
import type { Command } from './command';

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
    id: 'scenario.blueprint',
    menu: 'scenario',
    group: 'manage',
    label: 'command.blueprint',
    enabled: hasProject,
    run: () => openDialog(<BlueprintDialog />),
  },
  {
    id: 'scenario.base',
    menu: 'scenario',
    group: 'choose',
    label: 'command.base',
    enabled: hasProject,
    checked: () => choice.get().scenarioId === null,
    run: () => choose({ scenarioId: null }),
  },
];
