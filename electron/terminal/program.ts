import type { Language, Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { isLanguage, translator } from '@shared/catalogue/translate';
import { misfitOf } from '@shared/model/misfit';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { type Command, CommanderError } from 'commander';
import { ZodError } from 'zod';
import { accountName } from '../plan/account-name';
import { readPolicy } from '../plan/policy';
import { type CommandContext, languageOf, type OpenBench, type ProgramPlaces } from './command';
import { addTo, type Declared } from './declared';
import { withFilesInUse } from './files-in-use';
import { requirePolicy } from './held-to-policy';
import { EXIT, FORMAT_VERSION, type Output, printRefusal, wordsOf } from './output';
import { Parser } from './parser';
import { progressLine } from './progress';
import type { Run } from './run';
import { shownText } from './shown-text';
import { Misused } from './usage';

/** Streams and surroundings of one invocation, so that tests can listen. */
interface Invocation {
  readonly argv: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  readonly places: ProgramPlaces;
  readonly bench: OpenBench;
  readonly input: () => NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether a person sees at once what is written there as errors: then long work says how far it is. */
  readonly isWatched: boolean;
  /** Whether what is written goes to a terminal, which obeys what stands in it. A file or pipe has it sign by sign. */
  readonly isTerminal: boolean;
}

/** Runs one command line. @returns the exit code: 0 done, 1 the input was refused, 2 wrong usage, 3 confirmed and not saved yet, 4 a tripwire stands at alert or above */
export async function runProgram(commands: readonly Declared[], invocation: Invocation): Promise<number> {
  let code: number = EXIT.done;
  const program = new Parser(helpLanguage(invocation), 'lodestone')
    .asProgram(invocation.version)
    .configureOutput({ writeOut: invocation.write, writeErr: invocation.writeError });

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
        settings: SAID_BEFORE,
      };
      const who = typeof options.who === 'string' ? options.who : accountName();
      try {
        const policy = () => readPolicy(invocation.places.policyPath);
        const context: CommandContext = {
          output,
          who,
          version: invocation.version,
          places: invocation.places,
          bench: () => invocation.bench(invocation.places, progress.follow),
          follow: { onProgress: progress.follow },
          seenBy: requirePolicy(policy, name, options, command.args),
          exitWith: (asked) => {
            code = asked;
          },
          line: (argv) => caught(commands, { ...invocation, argv }),
          input: invocation.input,
          opened: { secretStocks: 0, leavesOut: false },
        };
        await withFilesInUse(name, command.args, options, () => work(context, command.args, options));
      } catch (thrown) {
        if (thrown instanceof Misused) throw thrown;
        code = printRefusal(output, name, thrown instanceof ZodError ? optionRefusal(thrown) : thrown);
      } finally {
        progress.clear();
      }
    };

  for (const declared of commands) addTo(program, declared, run);

  try {
    await program.parseAsync([...invocation.argv], { from: 'user' });
    return code;
  } catch (thrown) {
    return usageError(invocation, thrown);
  }
}

/** Runs a command line whose words nobody sees. */
async function caught(commands: readonly Declared[], invocation: Invocation) {
  let out = '';
  const code = await runProgram(commands, {
    ...invocation,
    isWatched: false,
    isTerminal: false,
    write: (text) => {
      out += text;
    },
    writeError: () => undefined,
  });
  return { code, out };
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

function usageError(invocation: Invocation, thrown: unknown): number {
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.done; // --help, --version
  const say = translator(helpLanguage(invocation));
  const message = usageText(say, thrown);
  // Where no command is given, its help has been written already.
  if (thrown instanceof Misused)
    invocation.writeError(shownText(`${say('usage.error', { words: message })}\n`));
  if (invocation.argv.includes('--json')) {
    const error = { code: 'usage', message, place: null };
    const command = invocation.argv.find((word) => !word.startsWith('-')) ?? '';
    invocation.write(
      `${JSON.stringify({ ok: false, command, formatVersion: FORMAT_VERSION, error }, null, 2)}\n`,
    );
  }
  return EXIT.usage;
}

/** @throws what is no wrong usage */
function usageText(say: Translate, thrown: unknown): string {
  if (thrown instanceof CommanderError) return say('usage.command.missing');
  if (!(thrown instanceof Misused)) throw thrown;
  const { notice, nearest } = thrown;
  const said = say(notice.code, notice.params);
  return nearest.length === 0 ? said : `${said}\n${say('usage.nearest', { names: { either: nearest } })}`;
}
