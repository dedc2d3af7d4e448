import type { Reference } from '@shared/model/plan';
import type { Session } from '../plan/session';
import {
  type Arg,
  CHART,
  type Given,
  type HelpWords,
  type OpenProject,
  projectFile,
  REPORT,
} from './arguments';
import { type CommandContext, withProject } from './command';
import { printResult } from './output';
import type { Parser } from './parser';
import { type Answer, printReport } from './print-report';
import type { Run } from './run';

/** What a command has found: a report, which is printed and written where --out says so, or words. Nothing where it has told all itself. */
type Found =
  | Answer
  | {
      readonly result: unknown;
      /** A function where the words take their time to write and a program does not want them. */
      readonly text: string | (() => string);
    }
  // biome-ignore lint/suspicious/noConfusingVoidType: what has told all itself returns nothing
  | void;

type Args<Reading> = Readonly<Record<string, Arg<unknown, Reading>>>;

/** A command as help, the parser and tests see it. */
export interface Declared {
  readonly name: string;
  readonly words: HelpWords;
  readonly args: Args<never>;
  readonly commands: readonly Declared[];
  /** What is to be done with what was typed. Null for a name that only has commands below it. */
  readonly work: ((context: CommandContext, typed: Typed, called: string) => Promise<void>) | null;
}

/** What was typed, by the names of arguments and options. */
type Typed = Readonly<Record<string, unknown>>;

interface Declaration<A, Reading> {
  readonly name: string;
  readonly words: HelpWords;
  readonly args: A;
  readonly run: (given: Given<A>, reading: Reading) => Promise<Found> | Found;
}

/** Declares a command that opens no project, or finds out by itself which. */
export function command<const A extends Args<unknown>>({
  run,
  ...said
}: Declaration<A, CommandContext>): Declared {
  return {
    ...said,
    commands: [],
    work: async (context, typed, called) => {
      const found = await run(await givenBy(said.args, typed, undefined), context);
      await print(context, called, found, filesOf(said.args, typed));
    },
  };
}

/**
 * Declares a command on a project, which it opens before it reads its arguments; `file` is the first of them, unless it
 * stands among those declared.
 * @param whenLocked `read_only`: for what changes nothing, also while another has the project open
 */
export function projectCommand<const A extends Args<OpenProject>>(
  { run, args, ...said }: Declaration<A, OpenProject>,
  whenLocked: 'refuse' | 'read_only' = 'refuse',
): Declared {
  return {
    ...said,
    args: 'file' in args ? args : { file: projectFile(), ...args },
    commands: [],
    work: (context, typed, called) => {
      const { file } = typed;
      const work = async (session: Session) => {
        let read: Promise<Reference> | null = null;
        const open = { session, context, reference: () => (read ??= session.project.reference()) };
        await print(context, called, await run(await givenBy(args, typed, open), open), filesOf(args, typed));
      };
      return withProject(context, String(file), work, whenLocked);
    },
  };
}

/** Declares a name with commands below it. */
export function group(said: Pick<Declared, 'name' | 'words' | 'commands'>): Declared {
  return { ...said, args: {}, work: null };
}

/** In the order of the declaration, so that the first that is wrong is told. */
async function givenBy<Reading, A extends Args<Reading>>(
  args: A,
  typed: Typed,
  reading: Reading,
): Promise<Given<A>> {
  const given: Record<string, unknown> = {};
  for (const [name, arg] of Object.entries(args)) given[name] = await arg.read(typed[name], reading);
  return given as Given<A>; // what each of them reads
}

/** Where an answer is written besides: its tables, and its picture. */
interface Files {
  readonly out: string | null;
  readonly chart: string | null;
}

/** The files for an answer, where the command has those options. */
function filesOf(args: Args<never>, { out, chart }: Typed): Files {
  const { out: tables, chart: picture } = args;
  return {
    out: tables === REPORT.out && typeof out === 'string' ? out : null,
    chart: picture === CHART.chart && typeof chart === 'string' ? chart : null,
  };
}

async function print(
  context: CommandContext,
  called: string,
  found: Found,
  { out, chart }: Files,
): Promise<void> {
  if (found === undefined) return;
  if ('report' in found) await printReport(context, called, found, out, chart);
  else printResult(context.output, called, found.result, found.text);
}

/** Adds a command, and those below it, to a parser. @param above names of those that it stands below */
export function addTo(parent: Parser, declared: Declared, run: Run, above = ''): void {
  const { name, words, args, commands, work } = declared;
  const called = above + name;
  const parser = parent.declare(name, words, args);
  for (const below of commands) addTo(parser, below, run, `${called} `);
  if (work === null) return;
  const places = Object.keys(args).filter((one) => args[one]?.isPlaced === true);
  parser.action(
    run(called, (context, given, options) =>
      work(
        context,
        { ...options, ...Object.fromEntries(places.map((place, at) => [place, given[at]])) },
        called,
      ),
    ),
  );
}
