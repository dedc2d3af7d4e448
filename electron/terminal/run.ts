import type { Command } from 'commander';
import type { CommandContext } from './command';

/** A command's own work; what it throws becomes its exit code. */
export type Work = (
  context: CommandContext,
  args: readonly [string, ...string[]],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** Wraps a command's work for commander: `run(name, work)`. */
export type Run = (name: string, work: Work) => (...received: unknown[]) => Promise<void>;

/** Adds the commands of one feature to the program. */
export type AddCommands = (program: Command, run: Run) => void;
