import { sayingRefusals } from '../../kit/state/notices';
import type { Command } from './command';

/** Runs a command when it is possible now; a refusal is said under the context bar. */
export function runCommand(command: Command): void {
  if (command.enabled?.() !== false) void sayingRefusals(command.run);
}

/** The same by its keys, which do not wait for a menu to be drawn. */
export function runByKeys(command: Command): void {
  if (command.asksAnyway === true || command.enabled?.() !== false) void sayingRefusals(command.run);
}
