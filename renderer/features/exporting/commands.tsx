import { choice } from '../../kit/state/choice';
import { openDialog } from '../../kit/state/dialogs';
import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { ExportDialog } from './ExportDialog';

/** "Export workbook" in the File menu, with the scenario in hand already chosen. */
export const exportingCommands: readonly Command[] = [
  {
    id: 'export',
    menu: 'file',
    group: 'export',
    label: 'command.export',
    shortcuts: ['Ctrl+Shift+E'],
    enabled: () => session.get().project !== null,
    run: () => openDialog(<ExportDialog scenarioId={choice.get().scenarioId} />),
  },
];
