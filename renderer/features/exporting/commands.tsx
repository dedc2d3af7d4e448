import { translator } from '@shared/catalogue/translate';
import { redactedText } from '@shared/features/exporting/redacted-text';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { onPage, selection } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { ExportDialog } from './ExportDialog';

/** Asks where a copy that may be sent shall lie, writes it and says what stayed inside. */
async function saveRedacted(): Promise<void> {
  const { project, preferences } = session.get();
  if (project === null) return;
  const say = translator(preferences.language);
  const suggestedName = project.fileName.replace(/(\.lodestone)?$/i, say('exporting.copy.ending'));
  const file = await ask('files.choose', { purpose: 'redacted_copy', suggestedName });
  if (file === null) return;
  announce(redactedText(say, await ask('exporting.redactedCopy', { handle: file.handle })));
}

/** "Export workbook" in the File menu, with the selected scenario already chosen. */
export const exportingCommands: readonly Command[] = [
  {
    id: 'export',
    menu: 'file',
    group: 'export',
    label: 'command.export',
    shortcuts: ['Ctrl+Shift+E'],
    enabled: () => session.get().project !== null,
    run: () =>
      openDialog(<ExportDialog scenarioId={selection.get().scenarioId ?? onPage.get().scenarioId} />),
  },
  {
    id: 'saveRedacted',
    menu: 'file',
    group: 'save',
    label: 'exporting.copy.command',
    enabled: () => session.get().project !== null,
    run: saveRedacted,
  },
];
