import { openDialog } from '../../kit/state/dialogs';
import { onPage, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { OpenCopyDialog } from './OpenCopyDialog';

/** "Save an open copy" in the File menu, with the scenario of the page already chosen. */
export const openPlanCommands: readonly Command[] = [
  {
    id: 'saveOpen',
    menu: 'file',
    group: 'export',
    label: 'openPlan.command',
    enabled: () => session.get().project !== null,
    run: () =>
      openDialog(<OpenCopyDialog scenarioId={selection.get().scenarioId ?? onPage.get().scenarioId} />),
  },
];
