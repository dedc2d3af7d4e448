import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { Language } from '@shared/messages';
import { openProject } from '../services/project/open-project';
import { Session } from '../services/session';
import { benchInThisThread } from '../services/workbench/in-this-thread';
import type { Output } from './output';

/** What every command has: where its words go, who acts, and where the program's own files are. */
export interface CommandContext {
  readonly output: Output;
  readonly who: string;
  readonly version: string;
  readonly places: ProgramPlaces;
}

export interface ProgramPlaces {
  readonly wasmPath: string;
  readonly sampleFolder: string;
  readonly sampleWorkbooks: string;
}

/** Finds the program's own files from the folder of the built entry. */
export function placesFrom(entryFolder: string): ProgramPlaces {
  const resources = join(dirname(dirname(entryFolder)), 'resources');
  return {
    wasmPath: join(entryFolder, 'sql-wasm.wasm'),
    sampleFolder: join(resources, 'sample', 'japan'),
    sampleWorkbooks: join(resources, 'sample', 'workbooks'),
  };
}

/** A session in this thread, with no project in hand yet. */
export function newSession(context: CommandContext): Session {
  return new Session(benchInThisThread(context.places.wasmPath), context.who, context.output.language);
}

/** Runs a command on a project file; the file is whole again on disk afterwards, whatever happens. */
export async function withProject<Result>(
  context: CommandContext,
  file: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = newSession(context);
  await openProject(session, file, 'refuse');
  try {
    return await work(session);
  } finally {
    await session.close();
    await session.workbench.close();
  }
}

/** The language asked for, else that of the environment, else English. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  const wish = asked ?? environment.LODESTONE_LANG ?? environment.LC_ALL ?? environment.LANG ?? '';
  return wish.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** The account's name signs the change sets. */
export function accountName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    return 'unknown'; // an account without an entry of its own, as in some containers
  }
}
