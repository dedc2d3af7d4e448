import type { CommandContext } from './command';

/** A command's own work, with what was typed; what it throws becomes its exit code. */
type Work = (
  context: CommandContext,
  given: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** Wraps a command's work for the option parser: `run(name, work)`. */
export type Run = (name: string, work: Work) => (...received: unknown[]) => Promise<void>;
