import { choice } from '../../app/choice';
import type { Command } from '../../app/commands/command';
import { openDialog } from '../../app/dialogs';
import { session } from '../../app/session';
import { ExportDialog } from './ExportDialog';

/** "Export workbook" in the File menu, with the scenario in hand already chosen. */
export const exportCommand: Command = {
  id: 'export',
  menu: 'file',
  group: 'export',
  label: 'command.export',
  shortcuts: ['Ctrl+Shift+E'],
  enabled: () => session.get().project !== null,
  run: () => openDialog(<ExportDialog scenarioId={choice.get().scenarioId} />),
};
