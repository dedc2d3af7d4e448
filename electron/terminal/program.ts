import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { isLanguage } from '@shared/catalogue/translate';
import { misfitOf } from '@shared/model/misfit';
import { Command, CommanderError } from 'commander';
import { ZodError } from 'zod';
import { accountName } from '../plan/account-name';
import { readPolicy } from '../plan/policy';
import { type CommandContext, languageOf, type ProgramPlaces } from './command';
import { withFilesInUse } from './files-in-use';
import { requirePolicy } from './held-to-policy';
import { sayHelpInJapanese } from './help/in-japanese';
import { EXIT, FORMAT_VERSION, type Output, printRefusal, wordsOf } from './output';
import { progressLine } from './progress';
import type { AddCommands, Run } from './run';
import { shownText } from './shown-text';
import { WrongUsage } from './usage';
import { usageInJapanese } from './usage-in-japanese';

/** Streams and surroundings of one invocation, so that tests can listen. */
interface Invocation {
  readonly argv: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  readonly places: ProgramPlaces;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether a person sees at once what is written there as errors: then long work says how far it is. */
  readonly isWatched: boolean;
  /** Whether what is written goes to a terminal, which obeys what stands in it. A file or pipe has it sign by sign. */
  readonly isTerminal: boolean;
}

/** Runs one command line. @returns the exit code: 0 done, 1 the input was refused, 2 wrong usage, 3 confirmed and not saved yet */
export async function runProgram(commands: readonly AddCommands[], invocation: Invocation): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('lodestone')
    .description('Workbench for the supply of critical minerals, without a window')
    .version(invocation.version)
    .option('--json', 'print one JSON document')
    .option('--lang <language>', 'ja or en; default: that of the environment')
    .option('--who <name>', 'who signs the change; default: the account')
    .exitOverride()
    .configureOutput({
      writeOut: invocation.write,
      writeErr: invocation.writeError,
      outputError: (words, write) => write(shownText(usageWords(invocation, words))),
    });

  const run: Run =
    (name, work) =>
    async (...received) => {
      // commander hands over the arguments, then the options, then the command itself.
      const command = received.at(-1) as Command;
      const options = command.optsWithGlobals<Record<string, unknown>>();
      const progress = progressLine(invocation.isWatched ? invocation.writeError : null, () =>
        wordsOf(output),
      );
      const output: Output = {
        json: options.json === true,
        language: languageOf(options.lang as string | undefined, invocation.environment),
        write: (text) => {
          progress.clear();
          invocation.write(invocation.isTerminal ? shownText(text) : text);
        },
        writeError: (text) => {
          progress.clear();
          invocation.writeError(shownText(text));
        },
      };
      const who = typeof options.who === 'string' ? options.who : accountName();
      try {
        const policy = () => readPolicy(invocation.places.policyPath);
        const context: CommandContext = {
          output,
          who,
          version: invocation.version,
          places: invocation.places,
          follow: { onProgress: progress.follow },
          seenBy: requirePolicy(policy, name, options, command.args),
          exitWith: (asked) => {
            code = asked;
          },
          opened: { secretStocks: 0, leavesOut: false },
        };
        const given = command.args as [string, ...string[]];
        await withFilesInUse(name, given, options, () => work(context, given, options));
      } catch (thrown) {
        if (thrown instanceof WrongUsage) throw thrown;
        code = printRefusal(output, name, thrown instanceof ZodError ? optionRefusal(thrown) : thrown);
      } finally {
        progress.clear();
      }
    };

  for (const add of commands) add(program, run);
  globalOptionsEverywhere(program);
  if (helpLanguage(invocation) === 'ja') sayHelpInJapanese(program);

  try {
    await program.parseAsync([...invocation.argv], { from: 'user' });
    return code;
  } catch (thrown) {
    return usageError(invocation, thrown);
  }
}

/** What an option says is held to the same as what the window asks. */
function optionRefusal(error: ZodError): Refusal {
  const { path, params } = misfitOf(error, {});
  return new Refusal('refusal.option', { ...params, option: path.map(String).join('.') });
}

/** The language of help and of wrong usage, said before the options are looked at: where another is asked for, it is English. */
function helpLanguage({ argv, environment }: Invocation): Language {
  const at = argv.lastIndexOf('--lang');
  const asked = at === -1 ? argv.findLast((word) => word.startsWith('--lang='))?.slice(7) : argv[at + 1];
  if (asked === undefined) return languageOf(undefined, environment);
  return isLanguage(asked) ? asked : 'en';
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

function usageWords(invocation: Invocation, english: string): string {
  return helpLanguage(invocation) === 'ja' ? usageInJapanese(english) : english;
}

function usageError(invocation: Invocation, thrown: unknown): number {
  const isUsage = thrown instanceof CommanderError || thrown instanceof WrongUsage;
  if (!isUsage) throw thrown;
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.done; // --help, --version
  if (thrown instanceof WrongUsage)
    invocation.writeError(shownText(usageWords(invocation, `error: ${thrown.message}\n`)));
  if (invocation.argv.includes('--json')) {
    const error = { code: 'usage', message: usageWords(invocation, thrown.message), place: null };
    const command = invocation.argv.find((word) => !word.startsWith('-')) ?? '';
    invocation.write(
      `${JSON.stringify({ ok: false, command, formatVersion: FORMAT_VERSION, error }, null, 2)}\n`,
    );
  }
  return EXIT.usage;
}
