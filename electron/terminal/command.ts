import { basename, dirname, join } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import { openProject } from '../plan/open-project';
import { policyPath } from '../plan/policy-file';
import { Session } from '../plan/session';
import type { ReaderLimits } from '../threads/reader';
import type { ReadFollow, Workbench } from '../threads/workbench';
import type { SeenBy } from './held-to-policy';
import { NotYetSaved, type Output } from './output';
import { choice } from './usage';

/** Runs another command line in this process. @returns its exit code, and what it printed */
export type CommandLine = (
  argv: readonly string[],
) => Promise<{ readonly code: number; readonly out: string }>;

/** What every command has: where its words go, who acts, and where the program's own files are. */
export interface CommandContext {
  readonly output: Output;
  readonly who: string;
  readonly version: string;
  readonly places: ProgramPlaces;
  /** Where the work is done; loaded when a session is wanted, with all that reads and writes workbooks. */
  readonly bench: () => Promise<Workbench>;
  /** Says how far long work is, where somebody watches. */
  readonly follow: Required<Pick<ReadFollow, 'onProgress'>>;
  /** Asked of each project that it opens: what it may know of it. Throws for one that the policy of this machine keeps from what is asked. */
  readonly seenBy: SeenBy;
  /** Ends with another code than 0 although the command has said everything itself. */
  readonly exitWith: (code: number) => void;
  readonly line: CommandLine;
  /** What is typed into the command, or sent to it by another program. */
  readonly input: () => NodeJS.ReadableStream;
  /** How many secret stocks the project has that is open, and whether what stays in the house is left out: what leaves it is marked by that. */
  readonly opened: { secretStocks: number; leavesOut: boolean };
}

export interface ProgramPlaces {
  readonly wasmPath: string;
  readonly highsPath: string;
  /** The entry of the worker that reads files of others, which ends before it takes too much; absent: this thread reads. */
  readonly readEntry?: string;
  /** Other limits of that worker than those of the app. */
  readonly readerLimits?: ReaderLimits;
  readonly sampleFolder: string;
  readonly sampleWorkbooks: string;
  /** The returns with their forms. */
  readonly returnsFolder: string;
  /** Where the administrator's policy lies, if there is one. */
  readonly policyPath: string;
}

/** Makes the bench of a command from the program's own files. */
export type OpenBench = (
  places: ProgramPlaces,
  onProgress: NonNullable<ReadFollow['onProgress']>,
) => Promise<Workbench>;

/** Finds the program's own files from the folder of the built entry. */
export function placesFrom(entryFolder: string): ProgramPlaces {
  const resources = join(dirname(dirname(entryFolder)), 'resources');
  return {
    wasmPath: join(entryFolder, 'sql-wasm.wasm'),
    highsPath: join(entryFolder, 'highs.wasm'),
    sampleFolder: join(resources, 'sample', 'japan'),
    sampleWorkbooks: join(resources, 'sample', 'workbooks'),
    returnsFolder: join(resources, 'returns'),
    policyPath: policyPath(process.platform, process.env),
  };
}

/** A session in this thread, with no open project yet. */
export async function newSession({ bench, who, output }: CommandContext): Promise<Session> {
  return new Session(await bench(), who, output.language, translator);
}

/**
 * Runs a command on a project file; the file is whole again on disk afterwards, whatever happens. A refusal that names
 * no file is about this one.
 * @param whenLocked `read_only`: for what changes nothing, also while another has the project open
 */
export async function withProject<Result>(
  context: CommandContext,
  file: string,
  work: (session: Session) => Promise<Result>,
  whenLocked: 'refuse' | 'read_only' = 'refuse',
): Promise<Result> {
  const session = await newSession(context);
  await openProject(session, file, whenLocked);
  let isDone = false;
  try {
    const { secretStocks, settings } = await session.project.info();
    context.opened.secretStocks = secretStocks;
    context.output.settings = settings;
    const seen = await context.seenBy(session);
    context.opened.leavesOut = seen !== session;
    const result = await work(seen);
    isDone = true;
    return result;
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.notice.place?.file !== undefined) throw thrown;
    const { code, params, place } = thrown.notice;
    throw new Refusal(code, params, { file: basename(file), ...place });
  } finally {
    // What was refused is what is to be told; what was done is not undone by a file that cannot be written.
    await session.close().catch((thrown: unknown) => {
      if (!(thrown instanceof Refusal)) throw thrown;
      const { code, params, place } = thrown.notice;
      if (isDone) throw new NotYetSaved(code, params, place);
    });
    await session.workbench.close();
  }
}

/** The language asked for, else that of the environment, else English. An empty variable counts as not set. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked !== undefined) return choice(asked, LANGUAGES);
  const wish = environment.LODESTONE_LANG || environment.LC_ALL || environment.LANG || '';
  return wish.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
