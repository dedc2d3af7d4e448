import { notifyFailures, notifyRefusals } from '../../kit/state/notices';
import type { Command } from './command';

/** What only shows things otherwise, or explains them, is no act after which a refusal has been seen to. */
const say = ({ menu }: Command) => (menu === 'view' || menu === 'help' ? notifyFailures : notifyRefusals);

/** Runs a command when it is possible now; a refusal is said under the context bar. */
export function runCommand(command: Command): void {
  if (command.enabled?.() !== false) void say(command)(command.run);
}

/** The same by its keys, which do not wait for a menu to be drawn. */
export function runByKeys(command: Command): void {
  if (command.asksAnyway === true || command.enabled?.() !== false) void say(command)(command.run);
}
