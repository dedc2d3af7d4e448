import type { MenuCommand } from '@shared/door/message';
import { exportCommand } from '../../features/exporting/export-command';
import { importCommand } from '../../features/importing/import-command';
import { sayingRefusals } from '../../kit/state/notices';
import type { Command } from './command';
import { dataCommands } from './data';
import { editCommands } from './edit';
import { fileCommands } from './file';
import { helpCommands } from './help';
import { scenarioCommands } from './scenario';
import { viewCommands } from './view';

/** Everything that can be done from a menu or by keys: one list for both. A feature joins with its own commands. */
export function allCommands(): readonly Command[] {
  return [
    ...fileCommands,
    importCommand,
    exportCommand,
    ...editCommands,
    ...viewCommands(),
    ...dataCommands,
    ...scenarioCommands,
    ...helpCommands,
  ];
}

/** Runs a command when it is possible now; a refusal is said under the context bar. */
export function runCommand(command: Command): void {
  if (command.enabled?.() === false) return;
  void sayingRefusals(command.run);
}

/** A command that main gives (its own menu or an accelerator). */
export function runMenuCommand(id: MenuCommand): void {
  const command = allCommands().find((known) => known.id === id);
  if (command !== undefined) runCommand(command);
}
