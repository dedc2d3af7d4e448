import { Command, CommanderError } from 'commander';
import { accountName, type CommandContext, languageOf, type ProgramPlaces } from './command';
import { addBlueprintCommand } from './commands/blueprint';
import { addCheckCommand } from './commands/check';
import { addClaimsCommand } from './commands/claims';
import { addDemoCommand } from './commands/demo';
import { addExportCommand } from './commands/export';
import { addImportCommand } from './commands/import';
import { addMoneyCommand } from './commands/money';
import { addMonteCarloCommand } from './commands/montecarlo';
import { addNeedCommands } from './commands/needs';
import { addProjectCommands } from './commands/project';
import { addReplayCommand } from './commands/replay';
import { addRiskCommand } from './commands/risk';
import { addScenarioCommand } from './commands/scenario';
import { addSchemaCommand } from './commands/schema';
import { addShareCommands } from './commands/shares';
import { addSizeCommand } from './commands/size';
import { addSolveCommand } from './commands/solve';
import { addStressCommand } from './commands/stress';
import { addSurviveCommand } from './commands/survive';
import { addWhatIfCommand } from './commands/what-if';
import { EXIT, FORMAT_VERSION, type Output, printRefusal } from './output';
import { WrongUsage } from './usage';

/** A command's own work; what it throws becomes its exit code. */
export type Work = (
  context: CommandContext,
  args: readonly [string, ...string[]],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** Wraps a command's work for commander: `run(name, work)`. */
export type Run = (name: string, work: Work) => (...received: unknown[]) => Promise<void>;

/** Streams and surroundings of one invocation, so that tests can listen. */
export interface Invocation {
  readonly argv: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  readonly places: ProgramPlaces;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Runs one command line. @returns the exit code: 0 done, 1 the input was refused, 2 wrong usage */
export async function runProgram(invocation: Invocation): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('lodestone')
    .description('Workbench for the supply of critical minerals, without a window')
    .version(invocation.version)
    .option('--json', 'print one JSON document')
    .option('--lang <language>', 'ja or en; default: that of the environment')
    .option('--who <name>', 'who signs the change; default: the account')
    .exitOverride()
    .configureOutput({ writeOut: invocation.write, writeErr: invocation.writeError });

  const run: Run =
    (name, work) =>
    async (...received) => {
      // commander hands over the arguments, then the options, then the command itself.
      const command = received.at(-1) as Command;
      const options = command.optsWithGlobals<Record<string, unknown>>();
      const output: Output = {
        json: options.json === true,
        language: languageOf(options.lang as string | undefined, invocation.environment),
        write: invocation.write,
        writeError: invocation.writeError,
      };
      const who = typeof options.who === 'string' ? options.who : accountName();
      const context: CommandContext = {
        output,
        who,
        version: invocation.version,
        places: invocation.places,
        exitWith: (asked) => {
          code = asked;
        },
      };
      try {
        await work(context, command.args as [string, ...string[]], options);
      } catch (thrown) {
        if (thrown instanceof WrongUsage) throw thrown;
        code = printRefusal(output, name, thrown);
      }
    };

  addProjectCommands(program, run);
  addScenarioCommand(program, run);
  addImportCommand(program, run);
  addShareCommands(program, run);
  addNeedCommands(program, run);
  addWhatIfCommand(program, run);
  addMonteCarloCommand(program, run);
  addSizeCommand(program, run);
  addStressCommand(program, run);
  addClaimsCommand(program, run);
  addSolveCommand(program, run);
  addSurviveCommand(program, run);
  addRiskCommand(program, run);
  addReplayCommand(program, run);
  addMoneyCommand(program, run);
  addBlueprintCommand(program, run);
  addExportCommand(program, run);
  addCheckCommand(program, run);
  addSchemaCommand(program, run);
  addDemoCommand(program, run);
  globalOptionsEverywhere(program);

  try {
    await program.parseAsync([...invocation.argv], { from: 'user' });
    return code;
  } catch (thrown) {
    return usageError(invocation, thrown);
  }
}

/** `--json` and its like may stand behind the command, where people write them. */
function globalOptionsEverywhere(command: Command): void {
  for (const child of command.commands) {
    child
      .exitOverride()
      .option('--json', 'print one JSON document')
      .option('--lang <language>', 'ja or en')
      .option('--who <name>', 'who signs the change');
    globalOptionsEverywhere(child);
  }
}

function usageError(invocation: Invocation, thrown: unknown): number {
  const isUsage = thrown instanceof CommanderError || thrown instanceof WrongUsage;
  if (!isUsage) throw thrown;
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.done; // --help, --version
  if (thrown instanceof WrongUsage) invocation.writeError(`error: ${thrown.message}\n`);
  if (invocation.argv.includes('--json')) {
    const error = { code: 'usage', message: thrown.message, place: null };
    const command = invocation.argv.find((word) => !word.startsWith('-')) ?? '';
    invocation.write(
      `${JSON.stringify({ ok: false, command, formatVersion: FORMAT_VERSION, error }, null, 2)}\n`,
    );
  }
  return EXIT.usage;
}
